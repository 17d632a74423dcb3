import { describe, expect, it } from '@jest/globals';
import { TraceRequestBody, validate } from '@tracepost/contracts';
import { BUILT_IN } from './built-in.js';
import { knows, misfits, suggest } from './fit.js';
import { RowMapper } from './map-row.js';
import { mappingFaults, type BuiltInMapping } from './mapping.js';
import { ALL_PATHS, kindOf } from './paths.js';
import { readSerialCell } from './words.js';

const rio = BUILT_IN.get('rio-seizures')!;
const tracepost = BUILT_IN.get('tracepost')!;
const rowOf = (cells: Record<string, unknown>) => (column: string) => cells[column];

const RIO_ROW = {
  registro: 'RJ-2018-000001',
  numero_serie: 'KZX 12345',
  tipo: 'REVÓLVER',
  marca: 'TAURUS',
  modelo: 'NÃO IDENTIFICADO',
  calibre: '.38',
  pais: 'BRASIL',
  data_registro: '1/01/2018 02:10',
};
const rioMap = (cells: object) =>
  new RowMapper(rio, Object.keys(rio.columns), null).map(rowOf({ ...RIO_ROW, ...cells }));

describe('the mapping rio-seizures', () => {
  it('makes a sound request of a row, without the country that routing has to find', () => {
    const request = rioMap({});
    expect(request).toEqual({
      reference: 'RJ-2018-000001',
      language: 'pt-BR',
      legalBasis: { basis: 'NATIONAL_LAW', intendedUse: 'CRIMINAL_INVESTIGATION' },
      firearm: {
        serial: { raw: 'KZX 12345', condition: 'CLEAR' },
        makes: [{ raw: 'TAURUS', role: 'MAKER' }],
        calibre: '.38',
        typeAsRead: 'REVÓLVER',
      },
      recovery: { context: 'SEIZED', at: '2018-01-01', place: { country: 'BR' } },
    });
    expect(validate(TraceRequestBody, request)).toEqual([]);
  });

  it('has no make at all where none was read', () => {
    expect(rioMap({ marca: 'NÃO IDENTIFICADA' }).firearm).not.toHaveProperty('makes');
  });

  it.each([
    ['', null, 'NONE'],
    ['Removido por ação humana.', null, 'OBLITERATED'],
    ['"raspado"', null, 'OBLITERATED'],
    ['INEXISTENTE', null, 'NONE'],
    ['Não possui.', null, 'NONE'],
    ['-', null, 'NONE'],
    ['AB?12*', 'AB?12*', 'PARTIAL'],
    ['ABEX058 no ferrolho', 'ABEX058 no ferrolho', 'CLEAR'],
  ])('reads the serial cell %j as %j, %s', (cell, raw, condition) => {
    expect(readSerialCell(cell === '' ? null : cell)).toEqual({ raw, condition });
  });
});

describe('the mapping tracepost', () => {
  it('puts every path of a request in its place, numbers as numbers', () => {
    const cells = {
      'firearm.year': '2014',
      'firearm.makes.0.raw': 'GLOCK',
      'routing.exclude.0': 'AT',
      'recovery.place.lat': '-22,9',
    };
    expect(new RowMapper(tracepost, Object.keys(cells), 'TRIGGER').map(rowOf(cells))).toEqual({
      firearm: { year: 2014, makes: [{ raw: 'GLOCK' }] },
      routing: { exclude: ['AT'] },
      recovery: { place: { lat: -22.9 } },
      operation: 'TRIGGER',
    });
  });

  it('closes up lists whose first elements are empty, and still finds the column of a fault', () => {
    const columns = ['firearm.makes.0.raw', 'firearm.makes.2.raw', 'firearm.makes.2.role'];
    const row = rowOf({ 'firearm.makes.2.raw': 'GLOCK', 'firearm.makes.2.role': 'OWNER' });
    const mapper = new RowMapper(tracepost, columns, null);
    expect(mapper.map(row)).toMatchObject({ firearm: { makes: [{ raw: 'GLOCK', role: 'OWNER' }] } });
    expect(mapper.columnOf(row, '#/firearm/makes/0/role')).toBe('firearm.makes.2.role');
    expect(mapper.columnOf(row, '#/recovery')).toBeNull();
  });

  it('knows every path that the contract knows, and no other', () => {
    for (const path of ALL_PATHS) {
      const value = kindOf(path) === 'text' || kindOf(path) === 'date' ? 'x' : '1';
      const request = new RowMapper(tracepost, [path], null).map(() => value);
      const unknown = validate(TraceRequestBody, request).filter(({ code }) => code === 'UNKNOWN_FIELD');
      expect(unknown).toEqual([]);
    }
    expect(kindOf('firearm.serial.rwa')).toBeNull();
    expect(kindOf('firearm.makes.50.raw')).toBeNull();
  });
});

describe('a header', () => {
  it('that lacks mapped columns names them', () => {
    expect(misfits(rio, ['registro', 'tipo', 'marca', 'modelo', 'calibre', 'pais'])).toEqual([
      'numero_serie',
      'data_registro',
    ]);
    expect(misfits(tracepost, ['reference', 'serie'])).toContain('serie');
    expect(misfits(rio, [...Object.keys(rio.columns), 'marca', 'pais', 'pais', ''])).toEqual(['marca']);
    expect(knows(rio)('numero_serie')).toBe(true);
  });

  it('is answered with the built-in mapping that fits, else with a guess by the names of its columns', () => {
    expect(suggest([...Object.keys(rio.columns), 'pais']).name).toBe('rio-seizures');
    expect(suggest(['Número de série', 'Marca', 'observação'])).toEqual({
      name: null,
      columns: { 'Número de série': 'firearm.serial.raw', Marca: 'firearm.makes.0.raw', observação: '' },
      constants: { 'firearm.makes.0.role': 'MAKER' },
      dateFormat: null,
    });
  });
});

describe("a sender's own mapping", () => {
  const mapping: BuiltInMapping = {
    name: 'own',
    columns: { a: 'reference', b: '' },
    constants: {},
    dateFormat: null,
  };

  it('may leave columns out', () => {
    expect(mappingFaults(mapping)).toEqual([]);
    expect(new RowMapper(mapping, ['a', 'b'], null).map(rowOf({ a: 'R1', b: 'x' }))).toEqual({
      reference: 'R1',
    });
  });

  it('may neither use a path twice nor one that does not exist, nor dates of an unknown form', () => {
    const faults = mappingFaults({
      ...mapping,
      columns: { a: 'reference', 'b/c': 'reference', d: 'nothing' },
      constants: { 'no.such': 'x' },
      dateFormat: 'D/M/Y',
    });
    expect(faults.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['#/columns/b~1c', 'CONTRADICTION'],
      ['#/columns/d', 'UNKNOWN_REFERENCE'],
      ['#/constants/no.such', 'UNKNOWN_REFERENCE'],
      ['#/dateFormat', 'ENUM'],
    ]);
  });
});
