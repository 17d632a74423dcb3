import { Controller, Inject, Post } from '@nestjs/common';
import { ExplainBody, type RouteExplanationView } from '@tracepost/contracts';
import { rulesVersion } from '@tracepost/firearms';
import {
  ANY_BUT_AGENCY,
  Computation,
  Http,
  invalid,
  JsonBody,
  Problem,
  Roles,
  type Endpoint,
  type HttpCall,
} from '@tracepost/service-kit';
import { explain } from '../app/router.js';
import { PgParticipants } from '../db/pg-participants.js';
import { ENDPOINT } from '../tokens.js';

const unknownParticipant = (): Problem =>
  invalid([
    {
      pointer: '#/requestingParticipant',
      code: 'UNKNOWN_REFERENCE',
      message: 'No participant has this id.',
      remedy: 'Send an id of /v1/participants.',
    },
  ]);

/** POST /v1/routes:explain: where a firearm's trace would go and why; stores nothing. The double colon is Fastify's. */
@Controller('v1')
export class ExplainController {
  constructor(
    @Inject(ENDPOINT) private readonly endpoint: Endpoint,
    private readonly participants: PgParticipants,
  ) {}

  @Post('routes::explain')
  @Computation()
  @Roles(...ANY_BUT_AGENCY)
  explain(@Http() call: HttpCall, @JsonBody(ExplainBody) body: ExplainBody): Promise<RouteExplanationView> {
    const { participant, roles } = call.caller;
    const requester = body.requestingParticipant ?? participant;
    if (requester !== participant && !roles.has('operator')) {
      // It would show who restricts whom.
      throw new Problem('role-missing', "Another participant's routes are shown to the role operator only.");
    }
    return this.endpoint.compute(call, async (tx) => {
      const directory = await this.participants.directory(tx);
      if (!directory.find(requester)) throw unknownParticipant();
      const { route, inputs } = explain(body.firearm, requester, body.asked ?? [], directory, tx.now);
      return { ...route, inputs, rulesVersion };
    });
  }
}
