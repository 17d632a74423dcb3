import type { MappingBody, MappingView } from '@tracepost/contracts';
import type { Sql } from '@tracepost/messaging';
import { invalid } from '@tracepost/service-kit';
import type { MappingStore } from '../db/mapping-store.js';
import { BUILT_IN } from '../domain/mapping/built-in.js';
import { isDateFormat } from '../domain/mapping/dates.js';
import {
  isMappingName,
  mappingFaults,
  type BuiltInMapping,
  type Mapping,
} from '../domain/mapping/mapping.js';

/** Those that are built in have one version only. */
const viewOf = ({ name, columns, constants, dateFormat }: Mapping, version = 1): MappingView => ({
  name,
  version,
  columns,
  constants,
  dateFormat,
});

const builtIn = [...BUILT_IN.values()];

/** The mappings that a participant may use: the built-in ones and its own. */
export class Mappings {
  constructor(private readonly store: MappingStore) {}

  /** Null when there is none of this name. */
  async view(sql: Sql, name: string): Promise<MappingView | null> {
    const known = BUILT_IN.get(name);
    if (known) return viewOf(known);
    const kept = await this.store.find(sql, name);
    return kept && viewOf(kept.mapping, kept.version);
  }

  /** Locks the name, so that what is found of it now is what `keep` will replace. */
  hold(sql: Sql, name: string): Promise<void> {
    return this.store.hold(sql, name);
  }

  async find(sql: Sql, name: string): Promise<BuiltInMapping | null> {
    return BUILT_IN.get(name) ?? (await this.store.find(sql, name))?.mapping ?? null;
  }

  /** The built-in ones come first, then one's own by name: the first `count` behind the one named `after`. */
  async after(sql: Sql, after: string | null, count: number): Promise<MappingView[]> {
    const at = builtIn.findIndex(({ name }) => name === after);
    const rest = after !== null && at === -1 ? [] : builtIn.slice(at + 1);
    const own = await this.store.page(sql, count, at === -1 ? (after ?? '') : '');
    const views = own.map(({ mapping, version }) => viewOf(mapping, version));
    return [...rest.map((mapping) => viewOf(mapping)), ...views].slice(0, count);
  }

  async keep(sql: Sql, participant: string, mapping: Mapping): Promise<MappingView> {
    return viewOf(mapping, await this.store.keep(sql, participant, mapping));
  }

  /** What a participant wants to keep under this name. @throws Problem validation; a built-in mapping is not overwritten */
  formOf(name: string, body: MappingBody): Mapping {
    const { columns, constants, dateFormat = null } = body;
    const form = { name, columns, constants: constants ?? {}, dateFormat };
    const faults = mappingFaults(form);
    if (BUILT_IN.has(name)) {
      const message = `${name} is built in and not to be overwritten.`;
      faults.push({ pointer: '#/name', code: 'CONTRADICTION', message, remedy: 'Choose another name.' });
    }
    if (!isMappingName(name)) {
      const message = 'The name in the path has another form.';
      const remedy = 'Name it in the path with 1 to 63 letters, digits, - _ and ., a letter or digit first.';
      faults.push({ pointer: '#/name', code: 'FORMAT', message, remedy });
    } else if ((body.name ?? name) !== name) {
      const message = `The path names ${name}.`;
      const remedy = 'Send the same name in the body, or none.';
      faults.push({ pointer: '#/name', code: 'CONTRADICTION', message, remedy });
    }
    if (faults.length > 0 || (dateFormat !== null && !isDateFormat(dateFormat))) throw invalid(faults);
    return { ...form, dateFormat };
  }
}
