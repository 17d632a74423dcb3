import { Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { MappingBody, MappingPage, MappingView } from '@tracepost/contracts';
import { Http, JsonBody, Paged, Roles, type Endpoint, type HttpCall } from '@tracepost/service-kit';
import { Mappings, mappingView } from '../app/mappings.js';
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
  list(@Http() call: HttpCall): Promise<{ items: MappingView[]; next: string | null }> {
    return this.endpoint.page(call, async (tx, _caller, { limit, after }) => ({
      ...(await this.mappings.page(tx, limit, after as string | null)),
      disclosure: null,
    }));
  }

  @Get(':name')
  @Roles('submitter')
  @ApiOkResponse({ type: MappingView })
  read(@Http() call: HttpCall, @Param('name') name: string): Promise<MappingView> {
    return this.endpoint.read(call, async (tx) => ({
      body: mappingView(await this.mappings.read(tx, name)),
      disclosure: null,
    }));
  }

  @Put(':name')
  @Roles('submitter')
  @ApiCreatedResponse({ type: MappingView })
  @ApiOkResponse({ type: MappingView })
  replace(
    @Http() call: HttpCall,
    @Param('name') name: string,
    @JsonBody(MappingBody) body: MappingBody,
  ): Promise<MappingView> {
    return this.endpoint.replace(
      call,
      async (tx) => {
        await this.mappings.hold(tx, name);
        const mapping = await this.mappings.find(tx, name);
        return mapping === null ? null : mappingView(mapping);
      },
      async (tx, { participant }) => {
        const isNew = (await this.mappings.find(tx, name)) === null;
        const kept = await this.mappings.keep(tx, participant, name, body);
        return isNew ? { status: 201, body: kept, location: `/v1/batch-mappings/${name}` } : { body: kept };
      },
    );
  }
}
