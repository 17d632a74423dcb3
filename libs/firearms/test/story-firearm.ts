import type { Firearm } from '../src/firearm.js';

/** The firearm of the request in api.md, which every part of the product is tested with. */
export const storyFirearm: Firearm = {
  serial: { raw: 'BXO 123', condition: 'CLEAR' },
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
  otherMarkings: [{ kind: 'PATENT', text: 'US 4539889' }],
  conversion: 'ORIGINAL',
};
