import { Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MappingBody, MappingPage, MappingView } from '@tracepost/contracts';
import {
  Http,
  JsonBody,
  notFound,
  Paged,
  Roles,
  type Endpoint,
  type HttpCall,
  type Page,
} from '@tracepost/service-kit';
import { Mappings } from '../app/mappings.js';
import { ENDPOINT } from './tokens.js';

@ApiTags('batch-mappings')
@Controller('v1/batch-mappings')
export class BatchMappingsController {
  constructor(
    @Inject(ENDPOINT) private readonly endpoint: Endpoint,
    @Inject(Mappings) private readonly mappings: Mappings,
  ) {}

  @Get()
  @Roles('submitter')
  @Paged()
  @ApiOkResponse({ type: MappingPage })
  list(@Http() call: HttpCall): Promise<Page<MappingView>> {
    return this.endpoint.page(call, async (tx, _caller, { take, after }) => ({
      items: await this.mappings.after(tx, typeof after === 'string' ? after : null, take),
      positionOf: ({ name }) => name,
      disclosure: null,
    }));
  }

  @Get(':name')
  @Roles('submitter')
  @ApiOkResponse({ type: MappingView })
  read(@Http() call: HttpCall, @Param('name') name: string): Promise<MappingView> {
    return this.endpoint.read(call, async (tx) => {
      const body = await this.mappings.view(tx, name);
      if (body === null) throw notFound();
      return { body, disclosure: null };
    });
  }

  @Put(':name')
  @Roles('submitter')
  @ApiCreatedResponse({ type: MappingView })
  @ApiOkResponse({ type: MappingView })
  async replace(
    @Http() call: HttpCall,
    @Param('name') name: string,
    @JsonBody(MappingBody) body: MappingBody,
  ): Promise<MappingView> {
    const mapping = this.mappings.formOf(name, body);
    return this.endpoint.replace(
      call,
      async (tx) => {
        await this.mappings.hold(tx, name);
        return this.mappings.view(tx, name);
      },
      async (tx, { participant }) => {
        const kept = await this.mappings.keep(tx, participant, mapping);
        const isNew = kept.version === 1;
        return isNew ? { status: 201, body: kept, location: `/v1/batch-mappings/${name}` } : { body: kept };
      },
    );
  }
}
