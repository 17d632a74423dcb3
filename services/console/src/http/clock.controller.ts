import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { AdvanceBody, ClockAdvancedView, ClockView } from '@tracepost/contracts';
import {
  Computation,
  conflict,
  Http,
  JsonBody,
  Problem,
  Roles,
  type Endpoint,
  type HttpCall,
} from '@tracepost/service-kit';
import { AdvanceRefused, AdvanceUnfinished, HubClock } from '../app/hub-clock.js';
import { ServiceSilent } from '../app/ports.js';
import { toDuration } from '../domain/duration.js';
import { ENDPOINT } from '../tokens.js';

/** The development clock; listed in the module only where the clock is adjustable. */
@Controller('v1/dev/clock')
@Roles('operator')
export class ClockController {
  constructor(
    @Inject(ENDPOINT) private readonly endpoint: Endpoint,
    private readonly clock: HubClock,
  ) {}

  @Get()
  @ApiOkResponse({ type: ClockView })
  async read(@Http() call: HttpCall): Promise<ClockView> {
    const { now, offset } = await this.clock.read().catch(refuse);
    const body = { now: now.toISOString(), offset: toDuration(offset) };
    return this.endpoint.read(call, async () => ({ body, disclosure: null }));
  }

  @Post('advances')
  @HttpCode(200)
  @Computation()
  @ApiOkResponse({ type: ClockAdvancedView })
  async advance(@JsonBody(AdvanceBody) { by, to }: AdvanceBody): Promise<ClockAdvancedView> {
    const request = typeof by === 'string' ? { by } : { to: to ?? '' };
    const { now, fired } = await this.clock.advance(request).catch(refuse);
    return { now: now.toISOString(), fired };
  }
}

const refuse = (error: unknown): never => {
  if (error instanceof AdvanceRefused) {
    const legal = error.state === 'STANDING' ? ['advances'] : [];
    throw conflict('illegal-transition', error.message, error.state, 'advances', legal);
  }
  if (error instanceof AdvanceUnfinished || error instanceof ServiceSilent) {
    const detail =
      'Not every service has followed; the clock stands where it got. Repeat the request with to.';
    throw new Problem('unavailable', detail, {}, {}, { cause: error });
  }
  throw error;
};
