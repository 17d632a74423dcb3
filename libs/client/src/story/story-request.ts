import type { TraceRequestBody } from '../api/schema.js';

/** The complete request of api.md section 2. */
export const STORY_REQUEST = {
  reference: 'PF-RJ-2026-000123',
  priority: 'ROUTINE',
  language: 'pt-BR',
  officer: { name: 'A. Silva', unit: 'DESARME', email: 'desarme@example.br', phone: null },
  legalBasis: {
    basis: 'NATIONAL_LAW',
    justification: 'Lei 10.826/2003 art. 16',
    offence: { scheme: 'ICCS', code: '0901' },
    intendedUse: 'CRIMINAL_INVESTIGATION',
    handling: [{ code: 'H1', text: null }],
  },
  firearm: {
    serial: { raw: 'BXO 123', condition: 'CLEAR', location: 'FRAME' },
    makes: [{ raw: 'GLOCK', role: 'MAKER' }],
    model: '17 GEN4',
    calibre: '9X19',
    type: 'P',
    action: 'I',
    typeAsRead: 'PISTOLA',
    countryOfManufacture: 'AT',
    year: 2014,
    importMarks: [
      { country: 'US', year: 2015, importer: 'GLOCK INC', city: 'SMYRNA GA', text: 'GLOCK INC SMYRNA GA' },
    ],
    proofMarks: [{ house: 'Wien', country: 'AT', text: 'NPv' }],
    otherMarkings: [{ kind: 'PATENT', text: 'US 4539889', location: 'SLIDE' }],
    components: [{ part: 'BARREL', serial: 'BXO123' }],
    conversion: 'ORIGINAL',
    identification: { confidence: 'HIGH', method: 'FORENSIC_LAB' },
    images: [],
  },
  recovery: {
    context: 'SEIZED',
    at: '2026-11-20',
    place: { country: 'BR', address: null, lat: null, lon: null },
    circumstances: 'Roadside search',
    possessor: null,
    ballisticsReference: null,
  },
  relatedTraces: [],
  routing: { consent: 'AUTO', parallel: 1, exclude: [], preApproved: { mode: 'NONE', participants: [] } },
} satisfies TraceRequestBody;
