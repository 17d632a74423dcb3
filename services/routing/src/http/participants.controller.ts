import { Controller, Get, Inject, Param } from '@nestjs/common';
import type { ParticipantDoc } from '@tracepost/contracts';
import {
  Http,
  notFound,
  Paged,
  Roles,
  type Endpoint,
  type HttpCall,
  type Page,
} from '@tracepost/service-kit';
import { PgParticipants } from '../db/pg-participants.js';
import { ENDPOINT } from '../tokens.js';

/** Restrictions and the standing pre-approval are one's own business; an agency's grants are the hub's. */
const viewOf = (participant: ParticipantDoc, viewer: string) => {
  const { restrictions, preApproved, grants: _grants, ...shown } = participant;
  return participant.id === viewer ? { ...shown, restrictions, preApproved } : shown;
};
type ParticipantView = ReturnType<typeof viewOf>;

/** Who takes part: open to all who do. No case is disclosed by it. */
@Controller('v1/participants')
@Roles('any')
export class ParticipantsController {
  constructor(
    @Inject(ENDPOINT) private readonly endpoint: Endpoint,
    private readonly participants: PgParticipants,
  ) {}

  @Get()
  @Paged()
  list(@Http() call: HttpCall): Promise<Page<ParticipantView>> {
    return this.endpoint.page(call, async (tx, caller, { take, after }) => {
      const from = typeof after === 'string' ? after : null;
      const found = await this.participants.page(tx, from, take);
      return {
        items: found.map((participant) => viewOf(participant, caller.participant)),
        positionOf: ({ id }) => id,
        disclosure: null,
      };
    });
  }

  @Get(':id')
  read(@Http() call: HttpCall, @Param('id') id: string): Promise<ParticipantView> {
    return this.endpoint.read(call, async (tx, caller) => {
      const participant = await this.participants.find(tx, id);
      if (!participant) throw notFound();
      return { body: viewOf(participant, caller.participant), disclosure: null };
    });
  }
}
