import * as C from '../codes/codes.js';
import type { FirearmDoc } from '../documents/request.js';
import { found } from '../validation/fault.js';
import * as V from '../validation/decorators.js';
import { present } from '../validation/rule.js';

const READ: readonly unknown[] = ['CLEAR', 'PARTIAL', 'RESTORED'] satisfies C.SerialCondition[];

export class Serial {
  @V.Optional()
  @V.Text(64, 'Send the serial only; put other stamps under otherMarkings.')
  @V.Check('As read; needed for CLEAR, PARTIAL and RESTORED, forbidden for NONE.', (serial, raw) => {
    const condition = serial['condition'];
    if (READ.includes(condition) && !present(raw))
      return found(
        'REQUIRED',
        `A serial that is ${String(condition)} has characters.`,
        'Send the serial as read, or another condition.',
      );
    if (condition === 'NONE' && present(raw))
      return found(
        'CONTRADICTION',
        'The condition NONE says that there is no serial.',
        'Leave the serial out, or send another condition.',
      );
    return null;
  })
  readonly raw?: string | null;

  @V.Required('Say how the serial stands on the firearm.')
  @V.Code(C.SERIAL_CONDITION)
  readonly condition!: C.SerialCondition;

  @V.Optional() @V.Code(C.MARK_LOCATION) readonly location?: C.MarkLocation | null;
}

export class Make {
  @V.Required() @V.Text(200) readonly raw!: string;
  @V.Optional() @V.Code(C.MAKE_ROLE) readonly role?: C.MakeRole | null;
}

export class ImportMark {
  @V.Optional() @V.Country() readonly country?: string | null;
  @V.Optional() @V.Year() readonly year?: number | null;
  @V.Optional() @V.Text(200) readonly importer?: string | null;
  @V.Optional() @V.Text(200) readonly city?: string | null;
  @V.Optional() @V.Text(200) readonly text?: string | null;
}

export class ProofMark {
  @V.Optional() @V.Text(200) readonly house?: string | null;
  @V.Optional() @V.Country() readonly country?: string | null;
  @V.Optional() @V.Text(200) readonly text?: string | null;
}

export class OtherMarking {
  @V.Optional() @V.Code(C.MARKING_KIND) readonly kind?: C.MarkingKind | null;
  @V.Optional() @V.Text(200) readonly text?: string | null;
  @V.Optional() @V.Code(C.MARK_LOCATION) readonly location?: C.MarkLocation | null;
  @V.Optional() @V.Country() readonly country?: string | null;
}

export class FirearmComponent {
  @V.Optional() @V.CodeText() readonly part?: string | null;
  @V.Optional() @V.Text(64) readonly serial?: string | null;
}

export class IdentificationNote {
  @V.Optional() @V.Code(C.CONFIDENCE) readonly confidence?: C.Confidence | null;
  @V.Optional() @V.Code(C.IDENTIFICATION_METHOD) readonly method?: C.IdentificationMethod | null;
}

export class FirearmImage {
  @V.Required() @V.Text(200) readonly reference!: string;
  @V.Required() @V.Sha256() readonly sha256!: string;
  @V.Required() @V.Code(C.IMAGE_VIEW) readonly view!: C.ImageView;
}

/** The firearm group; `typeAsRead` is the officer's word, `type` and `action` are NCIC codes. */
export class Firearm implements FirearmDoc {
  @V.Required() @V.Nested(() => Serial) readonly serial!: Serial;
  @V.Optional() @V.ListOf(() => Make) readonly makes?: readonly Make[] | null;
  @V.Optional() @V.Text(200) readonly model?: string | null;
  @V.Optional() @V.Text(200) readonly calibre?: string | null;
  @V.Optional() @V.Code(C.FIREARM_TYPE) readonly type?: C.FirearmType | null;
  @V.Optional() @V.Code(C.FIREARM_ACTION) readonly action?: C.FirearmAction | null;
  @V.Optional() @V.Text(200) readonly typeAsRead?: string | null;
  @V.Optional() @V.Country() readonly countryOfManufacture?: string | null;
  @V.Optional() @V.Year() readonly year?: number | null;
  @V.Optional() @V.ListOf(() => ImportMark) readonly importMarks?: readonly ImportMark[] | null;
  @V.Optional() @V.ListOf(() => ProofMark) readonly proofMarks?: readonly ProofMark[] | null;
  @V.Optional() @V.ListOf(() => OtherMarking) readonly otherMarkings?: readonly OtherMarking[] | null;
  @V.Optional() @V.ListOf(() => FirearmComponent) readonly components?: readonly FirearmComponent[] | null;
  @V.Optional() @V.Code(C.CONVERSION) readonly conversion?: C.Conversion | null;
  @V.Optional() @V.Nested(() => IdentificationNote) readonly identification?: IdentificationNote | null;
  @V.Optional() @V.ListOf(() => FirearmImage) readonly images?: readonly FirearmImage[] | null;
}
