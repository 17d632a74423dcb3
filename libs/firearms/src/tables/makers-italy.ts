import type { Maker } from './maker.js';

export const makersItaly = [
  {
    name: 'Beretta',
    aliases: [
      'PIETRO BERETTA',
      'P BERETTA',
      'BERETTA USA',
      'FABBRICA D ARMI PIETRO BERETTA',
      'BERETA',
      'BERRETTA',
      'BERETTA GARDONE',
    ],
    made: [
      ['IT', 0.8, 1526],
      ['US', 0.13, 1977],
      ['BR', 0.07, 1974, 1980],
    ],
    families: [
      {
        name: 'Beretta 92',
        starts: ['92', 'M92', '96', 'M9'],
        made: [
          ['IT', 0.6, 1975],
          ['US', 0.35, 1987],
          ['BR', 0.05, 1974, 1980],
        ],
        type: 'P',
        action: 'I',
      },
      {
        name: 'Beretta 950',
        starts: ['950', '950B'],
        made: [
          ['BR', 0.65, 1974, 1980],
          ['IT', 0.25, 1952],
          ['US', 0.1, 1977],
        ],
        type: 'P',
        action: 'I',
      },
      {
        name: 'Beretta 21',
        starts: ['21'],
        made: [
          ['US', 0.9, 1984],
          ['IT', 0.1],
        ],
        type: 'P',
        action: 'I',
      },
      {
        name: 'Beretta M12',
        starts: ['M12', '12S', 'MT12', 'PM12'],
        made: [
          ['IT', 0.6, 1959],
          ['BR', 0.4, 1971, 1980],
        ],
        type: 'B',
        action: 'A',
        calibre: '9x19mm',
      },
      { name: 'Beretta Px4', starts: ['PX4'], type: 'P', action: 'I' },
      {
        name: 'Beretta APX',
        starts: ['APX', 'NANO'],
        made: [
          ['US', 0.6],
          ['IT', 0.4],
        ],
        type: 'P',
        action: 'I',
      },
    ],
    serials: [
      {
        name: 'Beretta of Gardone: letter, digits and Z',
        form: /^(?:PB)?[A-Z]\d{5,6}Z$/,
        made: [['IT', 1]],
        from: 1976,
      },
      {
        name: 'Beretta USA: BER and digits',
        form: /^BER\d{6}Z?$/,
        made: [
          ['US', 0.8],
          ['IT', 0.2],
        ],
        from: 1985,
      },
    ],
  },
  {
    name: 'Tanfoglio',
    aliases: [
      'FRATELLI TANFOGLIO',
      'F LLI TANFOGLIO',
      'GIUSEPPE TANFOGLIO',
      'EAA WITNESS',
      'TANFOGLIO GIUSEPPE',
    ],
    made: [['IT', 1, 1948]],
  },
  { name: 'Benelli', aliases: ['BENELLI ARMI', 'BENELLI URBINO'], made: [['IT', 1, 1967]] },
  { name: 'Franchi', aliases: ['LUIGI FRANCHI', 'FRANCHI SPA'], made: [['IT', 1, 1868]] },
  { name: 'Bernardelli', aliases: ['VINCENZO BERNARDELLI', 'V BERNARDELLI'], made: [['IT', 1, 1865]] },
  { name: 'Breda', aliases: ['BREDA BRESCIA', 'BREDA MECCANICA BRESCIANA'], made: [['IT', 1, 1886]] },
  { name: 'Pardini', aliases: [], made: [['IT', 1]] },
  { name: 'Uberti', aliases: ['ALDO UBERTI', 'A UBERTI'], made: [['IT', 1, 1959]] },
  { name: 'Pietta', aliases: ['F LLI PIETTA'], made: [['IT', 1, 1960]] },
  { name: 'Chiappa', aliases: ['CHIAPPA FIREARMS', 'ARMI SPORT', 'KIMAR'], made: [['IT', 1, 1958]] },
  { name: 'Bruni', aliases: ['BRUNI GUNS'], made: [['IT', 1]] },
  { name: 'Perazzi', aliases: [], made: [['IT', 1, 1957]] },
  { name: 'Fabarm', aliases: [], made: [['IT', 1]] },
  { name: 'Galesi', aliases: ['RINO GALESI', 'RIGARMI'], made: [['IT', 1]] },
] as const satisfies readonly Maker[];
