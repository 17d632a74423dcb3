/** The request of the contract's story with some members replaced; those of `firearm` are merged one by one. */
export const storyRequest = ({
  firearm = {},
  ...replaced
}: Record<string, unknown> & { firearm?: object }) => ({
  reference: 'PF-RJ-2026-000123',
  officer: { name: 'A. Silva', unit: 'DESARME', email: 'desarme@example.br', phone: null },
  legalBasis: {
    basis: 'NATIONAL_LAW',
    justification: 'Lei 10.826/2003 art. 16',
    intendedUse: 'CRIMINAL_INVESTIGATION',
    handling: [{ code: 'H1', text: null }],
  },
  firearm: {
    serial: { raw: 'BXO 123', condition: 'CLEAR', location: 'FRAME' },
    makes: [{ raw: 'GLOCK', role: 'MAKER' }],
    model: '17 GEN4',
    calibre: '9X19',
    importMarks: [{ country: 'US', year: 2015, importer: 'GLOCK INC', city: 'SMYRNA GA' }],
    ...firearm,
  },
  recovery: {
    context: 'SEIZED',
    at: '2026-01-20',
    place: { country: 'BR', address: 'Rua A, 1' },
    circumstances: 'Roadside search',
  },
  ...replaced,
});
