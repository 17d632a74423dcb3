import { Controller, Post } from '@nestjs/common';
import * as B from '@tracepost/contracts';
import { Http, Id, JsonBody, Roles, type HttpCall } from '@tracepost/service-kit';
import type { HopView } from '../app/render-hop.js';
import { HopActions } from './hop-actions.js';

/** What the requester does on a hop of its trace; each answers the whole hop after it. */
@Controller('v1/hops/:id')
export class RequesterCommandsController {
  constructor(private readonly actions: HopActions) {}

  @Post('information')
  @Roles('submitter')
  supply(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.InformationBody) body: B.InformationBody,
  ): Promise<HopView> {
    const { text = null, requestVersion = null } = body;
    return this.actions.act(call, id, {
      name: 'information',
      text,
      requestVersion,
      attachments: body.attachments ?? [],
    });
  }

  @Post('acceptance')
  @Roles('submitter')
  accept(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.AcceptanceBody) { answerVersion, feedback = null }: B.AcceptanceBody,
  ): Promise<HopView> {
    return this.actions.act(call, id, { name: 'acceptance', answerVersion, feedback });
  }

  @Post('return')
  @Roles('submitter')
  giveBack(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.ReturnBody) { answerVersion = null, reason }: B.ReturnBody,
  ): Promise<HopView> {
    return this.actions.act(call, id, { name: 'return', answerVersion, reason });
  }

  @Post('recall')
  @Roles('submitter')
  recall(
    @Http() call: HttpCall,
    @Id() id: string,
    @JsonBody(B.RecallBody) { reason }: B.RecallBody,
  ): Promise<HopView> {
    return this.actions.act(call, id, { name: 'recall', reason });
  }
}
