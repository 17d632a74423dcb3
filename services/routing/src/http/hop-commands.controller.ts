import { Controller, Inject, Post } from '@nestjs/common';
import * as B from '@tracepost/contracts';
import type { Tx } from '@tracepost/persistence';
import { Http, Id, JsonBody, notFound, Roles, type Endpoint, type HttpCall } from '@tracepost/service-kit';
import { ActOnHop, HopRefused, type SideCommand } from '../app/act.js';
import type { NewId } from '../app/ports.js';
import { ReadHops } from '../app/read-hops.js';
import type { HopView } from '../app/render-hop.js';
import type { Content } from '../domain/hop-command.js';
import { pathOf, sideOf, type Side } from '../domain/hop-table.js';
import { ENDPOINT, NEW_ID } from '../tokens.js';
import { causeOf } from './caller.js';
import { problemOf } from './problems.js';

const replacementOf = ({ answer, refusal }: B.HopCorrectionBody): Content =>
  refusal ? { kind: 'REFUSAL', content: refusal } : { kind: 'ANSWER', content: answer as B.AnswerDoc };

/** What the two sides of a hop do on it; each answers the whole hop after it. */
@Controller('v1/hops/:id')
export class HopCommandsController {
  constructor(
    @Inject(ENDPOINT) private readonly endpoint: Endpoint,
    @Inject(NEW_ID) private readonly newId: NewId,
    private readonly acts: ActOnHop,
    private readonly hops: ReadHops,
  ) {}

  @Post('acknowledgement')
  @Roles('responder')
  acknowledge(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.AcknowledgementBody) body: B.AcknowledgementBody,
  ): Promise<HopView> {
    const { officer = null, expectedAt = null } = body;
    return this.#act(call, id, { name: 'acknowledgement', officer, expectedAt });
  }

  @Post('progress-reports')
  @Roles('responder')
  report(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.ProgressReportBody) body: B.ProgressReportBody,
  ): Promise<HopView> {
    const { expectedAt = null, reason = null, note = null } = body;
    return this.#act(call, id, { name: 'progress-reports', expectedAt, reason, note });
  }

  @Post('information-requests')
  @Roles('responder')
  ask(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.InformationRequestBody) body: B.InformationRequestBody,
  ): Promise<HopView> {
    const { result = null, suggestion = null } = body;
    const questions = body.questions ?? [];
    return this.#act(call, id, {
      name: 'information-requests',
      id: this.newId(),
      result,
      questions,
      suggestion,
    });
  }

  @Post('information')
  @Roles('submitter')
  supply(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.InformationBody) body: B.InformationBody,
  ): Promise<HopView> {
    const { text = null, requestVersion = null } = body;
    return this.#act(call, id, {
      name: 'information',
      text,
      requestVersion,
      attachments: body.attachments ?? [],
    });
  }

  @Post('deferrals')
  @Roles('responder')
  defer(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.DeferralBody) { until, reason, text = null }: B.DeferralBody,
  ): Promise<HopView> {
    return this.#act(call, id, { name: 'deferrals', until, reason, text });
  }

  @Post('answers')
  @Roles('responder')
  answer(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.AnswerBody) content: B.AnswerBody,
  ): Promise<HopView> {
    return this.#act(call, id, { name: 'answers', content });
  }

  @Post('refusals')
  @Roles('responder')
  refuse(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.RefusalBody) content: B.RefusalBody,
  ): Promise<HopView> {
    return this.#act(call, id, { name: 'refusals', content });
  }

  @Post('redirections')
  @Roles('responder')
  redirect(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.RedirectionBody) { authority, country, reason }: B.RedirectionBody,
  ): Promise<HopView> {
    const command: SideCommand = country
      ? { name: 'redirections/country', country, reason }
      : { name: 'redirections/authority', authority: authority ?? '', reason };
    return this.#act(call, id, command);
  }

  @Post('corrections')
  @Roles('responder')
  correct(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.HopCorrectionBody) body: B.HopCorrectionBody,
  ): Promise<HopView> {
    return this.#act(call, id, {
      name: 'corrections',
      reason: body.reason,
      replacement: replacementOf(body),
    });
  }

  @Post('recall-acknowledgement')
  @Roles('responder')
  acknowledgeRecall(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.RecallAcknowledgementBody) _body: B.RecallAcknowledgementBody,
  ): Promise<HopView> {
    return this.#act(call, id, { name: 'recall-acknowledgement' });
  }

  @Post('acceptance')
  @Roles('submitter')
  accept(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.AcceptanceBody) { answerVersion, feedback = null }: B.AcceptanceBody,
  ): Promise<HopView> {
    return this.#act(call, id, { name: 'acceptance', answerVersion, feedback });
  }

  @Post('return')
  @Roles('submitter')
  giveBack(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.ReturnBody) { answerVersion = null, reason }: B.ReturnBody,
  ): Promise<HopView> {
    return this.#act(call, id, { name: 'return', answerVersion, reason });
  }

  @Post('recall')
  @Roles('submitter')
  recall(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.RecallBody) { reason }: B.RecallBody,
  ): Promise<HopView> {
    return this.#act(call, id, { name: 'recall', reason });
  }

  #act(call: HttpCall, id: string, command: SideCommand): Promise<HopView> {
    const current = async (tx: Tx): Promise<HopView> => {
      const found = await this.hops.sideOf(tx, id, call.caller.participant);
      if (found?.side !== sideOf(command.name)) throw notFound();
      return this.#view(tx, id, found.side);
    };
    return this.endpoint.command(
      call,
      async (tx, caller) => {
        const side = await this.#executed(tx, id, command, caller);
        if (side === null) throw notFound();
        return { body: await this.#view(tx, id, side) };
      },
      { current },
    );
  }

  async #executed(
    tx: Tx,
    id: string,
    command: SideCommand,
    caller: HttpCall['caller'],
  ): Promise<Side | null> {
    try {
      return await this.acts.execute(tx, id, command, causeOf(caller));
    } catch (error) {
      if (error instanceof HopRefused) throw problemOf(error.cause, pathOf(command.name), error);
      throw error;
    }
  }

  async #view(tx: Tx, id: string, side: Side): Promise<HopView> {
    const [view] = await this.hops.views(tx, [id], side);
    if (!view) throw notFound();
    return view;
  }
}
