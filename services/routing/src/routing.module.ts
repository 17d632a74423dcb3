import type { DynamicModule } from '@nestjs/common';
import type { ServiceRuntime } from '@tracepost/service-kit';
import { ActOnHop } from './app/act-on-hop.js';
import { ApplyCaseEvents } from './app/apply-case-events.js';
import { DecideReferral } from './app/decide-referral.js';
import { DEMO_PARTICIPANTS, HUB_PARTICIPANT } from './app/demo-participants.js';
import { EraseCases } from './app/erase-cases.js';
import { FireTimers } from './app/fire-timers.js';
import { ItineraryWork } from './app/itinerary-work.js';
import { Ledger } from './app/ledger.js';
import { OpenByHand } from './app/open-by-hand.js';
import type { Concern } from './app/operators.js';
import { ReadHops } from './app/read-hops.js';
import { PgDesk } from './db/pg-desk.js';
import { PgDueItineraries } from './db/pg-due-itineraries.js';
import { PgHopReader } from './db/pg-hop-reader.js';
import { PgItineraries } from './db/pg-itineraries.js';
import { PgParticipants } from './db/pg-participants.js';
import { PgReferralReader } from './db/pg-referral-reader.js';
import { PgRequests } from './db/pg-requests.js';
import { DeskController } from './http/desk.controller.js';
import { ExplainController } from './http/explain.controller.js';
import { HopActions } from './http/hop-actions.js';
import { HopsController } from './http/hops.controller.js';
import { InboxController } from './http/inbox.controller.js';
import { ParticipantsController } from './http/participants.controller.js';
import { RequestedCommandsController } from './http/requested-commands.controller.js';
import { RequesterCommandsController } from './http/requester-commands.controller.js';
import { ReferralsController } from './http/referrals.controller.js';
import { CaseEventsHandler } from './messages/case-events.handler.js';
import { ENDPOINT, HOP_READER, NEW_ID, REFERRAL_READER } from './tokens.js';

/** The composition root: every provider of the service. */
export class RoutingModule {
  static with(runtime: ServiceRuntime): DynamicModule {
    const { endpoint, sealing, newId, unitOfWork, logger, settings } = runtime;
    const store = new PgItineraries();
    const requests = new PgRequests();
    const hopReader = new PgHopReader();
    const referralReader = new PgReferralReader();
    const participants = new PgParticipants(newId);
    const ledger = new Ledger(store, sealing, newId);
    const work = new ItineraryWork(store, participants, ledger, newId);
    const applyCaseEvents = new ApplyCaseEvents(store, requests, participants, ledger, newId);
    const readHops = new ReadHops(hopReader, work, sealing);
    const operators = { tell: (concern: Concern) => logger.warn(concern, 'a participant is late with hops') };
    runtime.timers.register(new FireTimers(unitOfWork, new PgDueItineraries(), work, operators));
    runtime.beforeReady((tx) =>
      participants.put(tx, settings.seedDemo ? [HUB_PARTICIPANT, ...DEMO_PARTICIPANTS] : [HUB_PARTICIPANT]),
    );
    return {
      module: RoutingModule,
      controllers: [
        InboxController,
        HopsController,
        RequestedCommandsController,
        RequesterCommandsController,
        ReferralsController,
        ParticipantsController,
        DeskController,
        ExplainController,
        CaseEventsHandler,
      ],
      providers: [
        { provide: ENDPOINT, useValue: endpoint },
        { provide: NEW_ID, useValue: newId },
        { provide: HOP_READER, useValue: hopReader },
        { provide: REFERRAL_READER, useValue: referralReader },
        { provide: PgParticipants, useValue: participants },
        { provide: PgDesk, useValue: new PgDesk() },
        { provide: ReadHops, useValue: readHops },
        {
          provide: HopActions,
          useValue: new HopActions(endpoint, new ActOnHop(hopReader, requests, work), readHops, work),
        },
        { provide: OpenByHand, useValue: new OpenByHand(work) },
        { provide: DecideReferral, useValue: new DecideReferral(referralReader, work) },
        { provide: ApplyCaseEvents, useValue: applyCaseEvents },
        { provide: EraseCases, useValue: new EraseCases(store) },
      ],
    };
  }
}
