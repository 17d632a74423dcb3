import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { dataSchema, EXAMPLE_EVENTS } from '@tracepost/contracts';
import { notFound, Open } from '@tracepost/service-kit';
import type { FastifyReply } from 'fastify';
import { asset } from '../pages/assets.js';
import { docsPage } from '../pages/docs-page.js';
import { eventsPage } from '../pages/events-page.js';
import { sendFile, sendPage } from './send-page.js';

/** The documents of the contract and their pages. */
@ApiExcludeController()
@Controller()
@Open()
export class DocumentsController {
  @Get('openapi.json')
  openApi(@Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    return this.#file(reply, 'openapi.json');
  }

  @Get('asyncapi.json')
  asyncApi(@Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    return this.#file(reply, 'asyncapi.json');
  }

  @Get('docs')
  docs(@Res({ passthrough: true }) reply: FastifyReply): string {
    return sendPage(reply, docsPage());
  }

  @Get('docs/events')
  events(@Res({ passthrough: true }) reply: FastifyReply): string {
    return sendPage(reply, eventsPage(Object.keys(EXAMPLE_EVENTS)), { makesFunctions: true });
  }

  /** `dataschema` of the events. */
  @Get('schemas/:file')
  schema(@Param('file') file: string, @Res({ passthrough: true }) reply: FastifyReply): Buffer {
    const schema = dataSchema(file.replace(/\.json$/, ''));
    if (schema === null || !file.endsWith('.json')) throw notFound();
    return sendFile(reply, 'application/schema+json', Buffer.from(JSON.stringify(schema)));
  }

  @Get('assets/:name')
  assets(@Param('name') name: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    return this.#file(reply, name);
  }

  async #file(reply: FastifyReply, name: string): Promise<Buffer> {
    const file = await asset(name);
    if (file === null) throw notFound();
    return sendFile(reply, file.type, file.content);
  }
}
