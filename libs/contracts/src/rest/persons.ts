import * as C from '../codes/codes.js';
import type { HandlingDoc, OfficerDoc, PersonDoc } from '../documents/request.js';
import { found } from '../validation/fault.js';
import * as V from '../validation/decorators.js';
import { present } from '../validation/rule.js';

export class Officer implements OfficerDoc {
  @V.Optional() @V.Text(200) readonly name?: string | null;
  @V.Optional() @V.Text(200) readonly unit?: string | null;
  @V.Optional() @V.Text(200) readonly email?: string | null;
  @V.Optional() @V.Text(200) readonly phone?: string | null;
}

export class Person implements PersonDoc {
  @V.Optional() @V.Text(200) readonly name?: string | null;
  @V.Optional() @V.DateOnly() readonly birthDate?: string | null;
  @V.Optional() @V.Country() readonly nationality?: string | null;
  @V.Optional() @V.Text(200) readonly identifier?: string | null;
  @V.Optional() @V.Text(200) readonly address?: string | null;
  @V.Optional() @V.Narrative() readonly text?: string | null;
}

export class Handling implements HandlingDoc {
  @V.Required() @V.Code(C.HANDLING_CODE) readonly code!: C.HandlingCode;

  @V.Optional()
  @V.Narrative()
  @V.Check('Needed for H3.', (handling, text) =>
    handling['code'] === 'H3' && !present(text)
      ? found('REQUIRED', 'H3 says nothing without its text.', 'Say what the handling restriction is.')
      : null,
  )
  readonly text?: string | null;
}

export class Attachment {
  @V.Required() @V.Text(200) readonly reference!: string;
  @V.Required() @V.Sha256() readonly sha256!: string;
}
