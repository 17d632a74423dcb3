import { Controller, Get, Inject, Post } from '@nestjs/common';
import {
  ApprovalBody,
  CASE_ROLE,
  REFERRAL_STATE,
  ReferralBody,
  RejectionBody,
  type ReferralDoc,
} from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import {
  Http,
  Id,
  JsonBody,
  notFound,
  Paged,
  parameter,
  parametersOf,
  Roles,
  type Disclosure,
  type Endpoint,
  type HttpCall,
  type Page,
} from '@tracepost/service-kit';
import { DecideReferral, ReferralRefused } from '../app/decide-referral.js';
import type { Cause } from '../app/ports.js';
import type { ReferralReader } from '../app/referral-reader.js';
import { ENDPOINT, REFERRAL_READER } from '../tokens.js';
import { causeOf } from './caller.js';
import { problemOf } from './problems.js';

const FILTERS = { traceId: parameter.text(36), state: parameter.oneOf(REFERRAL_STATE) };
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Onward referrals, for the requester; the desk proposes them too. */
@Controller('v1/onward-referrals')
export class ReferralsController {
  constructor(
    @Inject(ENDPOINT) private readonly endpoint: Endpoint,
    @Inject(REFERRAL_READER) private readonly reader: ReferralReader,
    private readonly decide: DecideReferral,
  ) {}

  @Get()
  @Roles(...CASE_ROLE)
  @Paged(FILTERS)
  list(@Http() call: HttpCall): Promise<Page<ReferralDoc>> {
    const filter = parametersOf(call, FILTERS);
    return this.endpoint.page(call, async (tx, { participant }, { take, after }) => {
      const before = typeof after === 'string' ? after : null;
      const isId = filter.traceId === undefined || UUID.test(filter.traceId);
      return {
        items: isId ? await this.reader.list(tx, filter, before, take) : [],
        positionOf: ({ id }) => id,
        disclosure: (sent) => disclosureOf(participant, sent),
      };
    });
  }

  @Get(':id')
  @Roles(...CASE_ROLE)
  read(@Http() call: HttpCall, @Id() id: string): Promise<ReferralDoc> {
    return this.endpoint.read(call, async (tx, { participant }) => {
      const body = await this.#find(tx, id);
      return { body, disclosure: disclosureOf(participant, [body]) };
    });
  }

  @Post()
  @Roles('operator')
  propose(@Http() call: HttpCall, @JsonBody(ReferralBody) body: ReferralBody): Promise<ReferralDoc> {
    const { traceId, country = null, participant = null, reason } = body;
    return this.endpoint.command(call, async (tx, caller) => {
      const proposal = { country, participant, reason };
      const referral = await this.decide
        .propose(tx, traceId, proposal, causeOf(caller))
        .catch((error: unknown) => {
          throw problemOf(error, 'onward-referrals', { state: 'VALIDATED', legal: [] });
        });
      if (!referral) throw notFound();
      return { status: 201, body: referral, location: `/v1/onward-referrals/${referral.id}`, traceId };
    });
  }

  @Post(':id/approval')
  @Roles('approver')
  approve(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(ApprovalBody) body: ApprovalBody,
  ): Promise<ReferralDoc> {
    const { participant, note = null } = body;
    const approval = { participant, note, shareAnswers: body.shareAnswers ?? [] };
    return this.#decide(call, id, 'approval', (tx, cause) => this.decide.approve(tx, id, approval, cause));
  }

  @Post(':id/rejection')
  @Roles('approver')
  reject(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(RejectionBody) { reason }: RejectionBody,
  ): Promise<ReferralDoc> {
    return this.#decide(call, id, 'rejection', (tx, cause) => this.decide.reject(tx, id, reason, cause));
  }

  #decide(
    call: HttpCall,
    id: string,
    command: string,
    step: (tx: Tx, cause: Cause) => Promise<ReferralDoc | null>,
  ): Promise<ReferralDoc> {
    return this.endpoint.command(
      call,
      async (tx, caller) => {
        const body = await step(tx, causeOf(caller)).catch((error: unknown) => {
          throw error instanceof ReferralRefused ? problemOf(error.cause, command, error) : error;
        });
        if (!body) throw notFound();
        return { body, traceId: body.traceId };
      },
      {
        current: async (tx) => {
          await this.decide.hold(tx, id);
          return this.#find(tx, id);
        },
      },
    );
  }

  async #find(tx: Tx, id: string): Promise<ReferralDoc> {
    const found = await this.reader.find(tx, id);
    if (!found) throw notFound();
    return found;
  }
}

const disclosureOf = (requester: string, shown: readonly ReferralDoc[]): Disclosure | null =>
  shown.length === 0
    ? null
    : {
        action: 'onward-referral.read',
        subjects: shown.map(({ traceId }) => ({ traceId, hopId: null, viewers: [requester] })),
        purpose: null,
      };
