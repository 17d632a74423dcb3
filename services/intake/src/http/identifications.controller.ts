import { Controller, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdentificationBody, IdentificationView } from '@tracepost/contracts';
import { identify, type Identification } from '@tracepost/firearms';
import {
  ANY_BUT_AGENCY,
  Computation,
  Http,
  JsonBody,
  Roles,
  type Endpoint,
  type HttpCall,
} from '@tracepost/service-kit';
import { ENDPOINT } from './tokens.js';

@ApiTags('identifications')
@Controller('v1/identifications')
export class IdentificationsController {
  constructor(@Inject(ENDPOINT) private readonly endpoint: Endpoint) {}

  @Post()
  @Roles(...ANY_BUT_AGENCY)
  @Computation()
  @ApiOkResponse({ type: IdentificationView })
  identify(
    @Http() call: HttpCall,
    @JsonBody(IdentificationBody) { firearm }: IdentificationBody,
  ): Promise<Identification> {
    return this.endpoint.compute(call, () => Promise.resolve(identify(firearm)));
  }
}
