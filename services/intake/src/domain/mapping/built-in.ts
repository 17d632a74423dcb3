import type { BuiltInMapping } from './mapping.js';

/** Headers are the paths of the request; the elements of lists are numbered from 0. */
const tracepost: BuiltInMapping = {
  name: 'tracepost',
  columns: {},
  constants: {},
  dateFormat: null,
  anyPath: true,
};

/**
 * Firearms seized by the police of Rio de Janeiro, as published: no persons, Portuguese, dates with a time of day.
 * `pais`, what the laboratory found later, stays unmapped on purpose: routing has to find it.
 */
const rioSeizures: BuiltInMapping = {
  name: 'rio-seizures',
  columns: {
    registro: 'reference',
    numero_serie: 'firearm.serial.raw',
    tipo: 'firearm.typeAsRead',
    marca: 'firearm.makes.0.raw',
    modelo: 'firearm.model',
    calibre: 'firearm.calibre',
    data_registro: 'recovery.at',
  },
  constants: {
    'legalBasis.basis': 'NATIONAL_LAW',
    'legalBasis.intendedUse': 'CRIMINAL_INVESTIGATION',
    'firearm.makes.0.role': 'MAKER',
    'recovery.context': 'SEIZED',
    'recovery.place.country': 'BR',
    language: 'pt-BR',
  },
  dateFormat: 'DD/MM/YYYY',
  absentWords: new Set([
    'NAO IDENTIFICADO',
    'NAO IDENTIFICADA',
    'INDETERMINADO',
    'INDETERMINADA',
    'IGNORADO',
    'IGNORADA',
    'OUTROS',
    'OUTRAS',
    'SEM MARCA',
    'SEM MODELO',
    'NAO INFORMADO',
    'NAO INFORMADA',
    'NAO CONSTA',
  ]),
};

export const BUILT_IN: ReadonlyMap<string, BuiltInMapping> = new Map(
  [tracepost, rioSeizures].map((mapping) => [mapping.name, mapping]),
);
