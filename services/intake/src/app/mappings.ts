import type { MappingBody, MappingView } from '@tracepost/contracts';
import type { Sql } from '@tracepost/messaging';
import { invalid, notFound } from '@tracepost/service-kit';
import type { MappingStore } from '../db/mapping-store.js';
import { BUILT_IN } from '../domain/mapping/built-in.js';
import { isDateFormat } from '../domain/mapping/dates.js';
import {
  isMappingName,
  mappingFaults,
  type BuiltInMapping,
  type Mapping,
} from '../domain/mapping/mapping.js';

export const mappingView = ({ name, columns, constants, dateFormat }: Mapping): MappingView => ({
  name,
  columns,
  constants,
  dateFormat,
});

/** The mappings that a participant may use: the built-in ones and its own. */
export class Mappings {
  constructor(private readonly store: MappingStore) {}

  /** @throws Problem not-found */
  async read(sql: Sql, name: string): Promise<Mapping> {
    const mapping = await this.find(sql, name);
    if (mapping === null) throw notFound();
    return mapping;
  }

  /** Locks the name, so that what is found of it now is what `keep` will replace. */
  hold(sql: Sql, name: string): Promise<void> {
    return this.store.hold(sql, name);
  }

  async find(sql: Sql, name: string): Promise<BuiltInMapping | null> {
    return BUILT_IN.get(name) ?? (await this.store.find(sql, name))?.mapping ?? null;
  }

  /** The built-in ones come first, then one's own by name. `after`: name of the last one of the page before. */
  async page(
    sql: Sql,
    limit: number,
    after: string | null,
  ): Promise<{ items: MappingView[]; next: string | null }> {
    const builtIn = after === null ? [...BUILT_IN.values()] : [];
    const own = await this.store.page(sql, limit + 1 - builtIn.length, after ?? '');
    const all = [...builtIn, ...own].map(mappingView);
    const items = all.slice(0, limit);
    return { items, next: all.length > limit ? (items.at(-1)?.name ?? null) : null };
  }

  /** @throws Problem validation; a built-in mapping is not overwritten */
  async keep(sql: Sql, participant: string, name: string, body: MappingBody): Promise<MappingView> {
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
    const mapping: Mapping = { ...form, dateFormat };
    await this.store.keep(sql, participant, mapping);
    return mappingView(mapping);
  }
}
