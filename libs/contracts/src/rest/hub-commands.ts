import * as V from '../validation/decorators.js';
import { found } from '../validation/fault.js';
import type { Rule } from '../validation/rule.js';
import { codePoints, text, unfitCharacters, wrongType } from '../validation/rules/text.js';
import { either } from './checks.js';
import { Firearm } from './firearm.js';

const MAX_INT = 2_147_483_647;

/** Body of POST /routes:explain; `requestingParticipant` null is oneself, `asked` are countries or participants. */
export class ExplainBody {
  @V.Required() @V.Nested(() => Firearm) readonly firearm!: Firearm;
  @V.Optional() @V.ParticipantId() readonly requestingParticipant?: string | null;
  @V.Optional() @V.ParticipantIds() readonly asked?: readonly string[] | null;
}

/** Body of POST /identifications. */
export class IdentificationBody {
  @V.Required() @V.Nested(() => Firearm) readonly firearm!: Firearm;
}

/** A mapping may name every path of a request once and some columns to ignore. */
const MAX_COLUMNS = 200;
const MAX_NAME = 200;

const ANY_TEXT = text(MAX_NAME).schema;

/** An object from names to texts: an empty text is allowed, for a column that is left unmapped. */
const TEXTS_BY_NAME: Rule = {
  name: 'textsByName',
  schema: {
    type: 'object',
    maxProperties: MAX_COLUMNS,
    propertyNames: ANY_TEXT,
    additionalProperties: ANY_TEXT,
  },
  check: (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return wrongType(value, 'an object from names to texts');
    const entries = Object.entries(value);
    if (entries.length > MAX_COLUMNS)
      return found(
        'TOO_MANY',
        `${entries.length} names; at most ${MAX_COLUMNS}.`,
        `Send at most ${MAX_COLUMNS}.`,
      );
    for (const [name, path] of entries) {
      if (typeof path !== 'string') return wrongType(path, 'an object from names to texts');
      const unfit = unfitCharacters(name) ?? unfitCharacters(path);
      if (unfit) return unfit;
      if (codePoints(name) > MAX_NAME || codePoints(path) > MAX_NAME)
        return found('TOO_LONG', `A name or path is too long; at most ${MAX_NAME}.`, 'Shorten it.');
    }
    return null;
  },
};

/** Body of PUT /batch-mappings/{name}: header of the file -> path of the request; constants: path -> value. */
export class MappingBody {
  @V.Optional() @V.CodeText() readonly name?: string | null;
  /** As it was read, and not looked at: If-Match tells what is replaced. */
  @V.Optional() @V.Int(1, MAX_INT) readonly version?: number | null;
  @V.Required() @V.Value(TEXTS_BY_NAME) readonly columns!: Readonly<Record<string, string>>;
  @V.Optional() @V.Value(TEXTS_BY_NAME) readonly constants?: Readonly<Record<string, string>> | null;
  @V.Optional() @V.CodeText(32) readonly dateFormat?: string | null;
}

/** Body of POST /dev/clock/advances: by a duration, or to an instant. */
export class AdvanceBody {
  @V.Optional() @V.Duration() @V.Check('Either by or to.', either('to')) readonly by?: string | null;
  @V.Optional() @V.When() readonly to?: string | null;
}

/** Which parked keys or dead letters: by id, or all with one cause. */
export class Selection {
  @V.Optional() @V.Uuids() @V.Check('Either ids or cause.', either('cause')) readonly ids?:
    readonly string[] | null;
  @V.Optional() @V.Text(200) readonly cause?: string | null;
}

/** Body of POST /ops/redrives. */
export class RedriveBody {
  @V.Required() @V.Nested(() => Selection) readonly select!: Selection;
  @V.Required('Say why; it is kept with the operation.') @V.Narrative() readonly reason!: string;
}

/** Body of POST /ops/discards. */
export class DiscardBody {
  @V.Required() @V.Nested(() => Selection) readonly select!: Selection;
  @V.Required('Say why; it is kept with the operation.') @V.Narrative() readonly reason!: string;
}
