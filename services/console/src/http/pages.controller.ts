import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { negotiate, notFound, Open, PROBLEMS, type ProblemType } from '@tracepost/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HubService } from '../app/ports.js';
import { opsPage } from '../pages/ops-page.js';
import { overviewPage } from '../pages/overview-page.js';
import { problemPage, problemsPage } from '../pages/problem-pages.js';
import { HUB_SERVICES, TOKEN_ENDPOINT } from '../tokens.js';
import { sendPage } from './send-page.js';

const TABLE: Readonly<Record<string, ProblemType>> = PROBLEMS;

/** The pages for people. */
@ApiExcludeController()
@Controller()
@Open()
export class PagesController {
  constructor(
    @Inject(HUB_SERVICES) private readonly services: readonly HubService[],
    @Inject(TOKEN_ENDPOINT) private readonly tokenEndpoint: { readonly path: string | null },
  ) {}

  @Get()
  async overview(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const ready = await Promise.all(this.services.map((service) => service.ready().catch(() => false)));
    return sendPage(reply, overviewPage(ready.every(Boolean)));
  }

  @Get('ops')
  operations(@Res({ passthrough: true }) reply: FastifyReply): string {
    return sendPage(reply, opsPage(this.tokenEndpoint.path));
  }

  @Get('problems')
  problems(@Res({ passthrough: true }) reply: FastifyReply): string {
    return sendPage(reply, problemsPage(TABLE));
  }

  /** A page for people, JSON for machines. */
  @Get('problems/:slug')
  problem(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): string | object {
    const problem = Object.hasOwn(TABLE, slug) ? TABLE[slug] : undefined;
    if (problem === undefined) throw notFound();
    const type = negotiate(request.headers.accept, ['application/json', 'text/html']);
    if (type === 'text/html') return sendPage(reply, problemPage(slug, problem));
    return { type: `/problems/${slug}`, ...problem };
  }
}
