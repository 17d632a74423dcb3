import { Controller, Inject, Post } from '@nestjs/common';
import * as B from '@tracepost/contracts';
import { Http, Id, JsonBody, Roles, type HttpCall } from '@tracepost/service-kit';
import type { SideCommand } from '../app/act-on-hop.js';
import type { NewId } from '../app/ports.js';
import type { HopView } from '../app/render-hop.js';
import type { Content } from '../domain/hop-command.js';
import { NEW_ID } from '../tokens.js';
import { HopActions } from './hop-actions.js';

const replacementOf = ({ answer, refusal }: B.HopCorrectionBody): Content =>
  refusal ? { kind: 'REFUSAL', content: refusal } : { kind: 'ANSWER', content: answer as B.AnswerDoc };

/** What the requested side does on its hop; each answers the whole hop after it. */
@Controller('v1/hops/:id')
export class RequestedCommandsController {
  constructor(
    private readonly actions: HopActions,
    @Inject(NEW_ID) private readonly newId: NewId,
  ) {}

  @Post('acknowledgement')
  @Roles('responder')
  acknowledge(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.AcknowledgementBody) body: B.AcknowledgementBody,
  ): Promise<HopView> {
    const { officer = null, expectedAt = null } = body;
    return this.actions.act(call, id, { name: 'acknowledgement', officer, expectedAt });
  }

  @Post('progress-reports')
  @Roles('responder')
  report(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.ProgressReportBody) body: B.ProgressReportBody,
  ): Promise<HopView> {
    const { expectedAt = null, reason = null, note = null } = body;
    return this.actions.act(call, id, { name: 'progress-reports', expectedAt, reason, note });
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
    return this.actions.act(call, id, {
      name: 'information-requests',
      id: this.newId(),
      result,
      questions,
      suggestion,
    });
  }

  @Post('deferrals')
  @Roles('responder')
  defer(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.DeferralBody) { until, reason, text = null }: B.DeferralBody,
  ): Promise<HopView> {
    return this.actions.act(call, id, { name: 'deferrals', until, reason, text });
  }

  @Post('answers')
  @Roles('responder')
  answer(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.AnswerBody) content: B.AnswerBody,
  ): Promise<HopView> {
    return this.actions.act(call, id, { name: 'answers', content });
  }

  @Post('refusals')
  @Roles('responder')
  refuse(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.RefusalBody) content: B.RefusalBody,
  ): Promise<HopView> {
    return this.actions.act(call, id, { name: 'refusals', content });
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
    return this.actions.act(call, id, command);
  }

  @Post('corrections')
  @Roles('responder')
  correct(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.HopCorrectionBody) body: B.HopCorrectionBody,
  ): Promise<HopView> {
    return this.actions.act(call, id, {
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
    return this.actions.act(call, id, { name: 'recall-acknowledgement' });
  }
}
