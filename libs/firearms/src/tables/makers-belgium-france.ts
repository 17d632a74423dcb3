import type { Maker } from './maker.js';

export const makersBelgiumFrance = [
  {
    name: 'FN Herstal',
    aliases: [
      'FN',
      'F N',
      'FABRIQUE NATIONALE',
      'FABRIQUE NATIONALE HERSTAL',
      'FABRIQUE NATIONALE D ARMES DE GUERRE',
      'FABRIQUE NATIONAL',
      'FN BELGICA',
      'HERSTAL',
      'FN BROWNING',
    ],
    made: [
      ['BE', 0.93, 1889],
      ['US', 0.07, 1978],
    ],
    families: [
      {
        name: 'FN FAL',
        starts: ['FAL', 'M964', 'PARAFAL'],
        made: [['BE', 1, 1953, 1988]],
        type: 'R',
        calibre: '7.62x51mm',
      },
      {
        name: 'FN Hi-Power',
        starts: ['HIPOWER', 'HP35', 'GP35', 'P35'],
        made: [['BE', 1, 1935]],
        type: 'P',
        action: 'I',
        calibre: '9x19mm',
      },
      { name: 'FN MAG', starts: ['MAG'], type: 'M', action: 'A', calibre: '7.62x51mm' },
      { name: 'FN Minimi', starts: ['MINIMI'], type: 'M', action: 'A', calibre: '5.56x45mm' },
      {
        name: 'FN Five-seveN',
        starts: ['FIVESEVEN', '57'],
        type: 'P',
        action: 'I',
        calibre: '5.7x28mm',
        tellsMaker: true,
      },
      { name: 'FN P90', starts: ['P90', 'PS90'], type: 'B', action: 'A', calibre: '5.7x28mm' },
      {
        name: 'FN FNS/FNX',
        starts: ['FNS', 'FNX', 'FNP', 'FN509', '509'],
        made: [
          ['US', 0.9],
          ['BE', 0.1],
        ],
        type: 'P',
        action: 'I',
      },
      { name: 'FN M16', starts: ['M16', 'M4', 'FN15', 'M249', 'M240'], made: [['US', 1, 1988]] },
      {
        name: 'FN SCAR',
        starts: ['SCAR'],
        made: [
          ['BE', 0.6, 2007],
          ['US', 0.4, 2007],
        ],
        type: 'R',
      },
    ],
  },
  {
    name: 'Browning',
    aliases: ['BROWNING ARMS', 'BROWNING ARMS COMPANY', 'BROWING', 'BROWNIG'],
    made: [
      ['BE', 0.7, 1897],
      ['US', 0.15, 1927],
      ['JP', 0.1, 1965],
      ['PT', 0.05, 1973],
    ],
    families: [
      {
        name: 'Browning Hi-Power',
        starts: ['HIPOWER', 'HP', 'GP35'],
        made: [
          ['BE', 0.9, 1935],
          ['PT', 0.1, 1973],
        ],
        type: 'P',
        action: 'I',
        calibre: '9x19mm',
      },
      {
        name: 'Browning Buck Mark',
        starts: ['BUCKMARK'],
        made: [['US', 1, 1985]],
        type: 'P',
        action: 'I',
        calibre: '.22 LR',
      },
      { name: 'Browning BLR', starts: ['BLR', 'BPS', 'CITORI', 'MAXUS'], made: [['JP', 1, 1973]] },
      {
        name: 'Browning Baby',
        starts: ['BABY'],
        made: [['BE', 1, 1931]],
        type: 'P',
        action: 'I',
        calibre: '.25 ACP',
      },
    ],
  },
  {
    name: 'Jules Kaufmann',
    aliases: ['J KAUFMANN', 'KAUFMANN', 'JULES KAUFFMANN'],
    made: [['BE', 1, 1870, 1914]],
  },
  {
    name: 'Pieper',
    aliases: ['HENRI PIEPER', 'NICOLAS PIEPER', 'BAYARD', 'ANCIENS ETABLISSEMENTS PIEPER'],
    made: [['BE', 1, 1866, 1957]],
  },
  { name: 'Francotte', aliases: ['AUGUSTE FRANCOTTE', 'A FRANCOTTE'], made: [['BE', 1, 1805]] },
  {
    name: 'Nagant',
    aliases: ['L NAGANT', 'NAGANT LIEGE'],
    made: [
      ['BE', 0.5, 1859, 1930],
      ['SU', 0.5, 1917, 1950],
    ],
  },
  { name: 'Lepage', aliases: ['MANUFACTURE LIEGEOISE D ARMES', 'LEPAGE LIEGE'], made: [['BE', 1]] },
  {
    name: 'Galand',
    aliases: ['CH GALAND', 'CHARLES GALAND'],
    made: [
      ['BE', 0.5, 1868, 1942],
      ['FR', 0.5, 1868, 1942],
    ],
  },
  { name: 'Clement', aliases: ['CHARLES CLEMENT', 'CH CLEMENT'], made: [['BE', 1, 1886, 1914]] },
  {
    name: 'Manurhin',
    aliases: ['MANURHIN MATRA', 'MANUFACTURE DE MACHINES DU HAUT RHIN'],
    made: [['FR', 1, 1919]],
  },
  {
    name: 'MAB',
    aliases: ['MANUFACTURE D ARMES DE BAYONNE', 'M A B', 'MAB BAYONNE'],
    made: [['FR', 1, 1920, 1988]],
  },
  {
    name: 'Unique',
    aliases: ['MAPF', 'MANUFACTURE D ARMES DES PYRENEES FRANCAISES'],
    made: [['FR', 1, 1923]],
  },
  {
    name: 'MAS',
    aliases: [
      'MANUFACTURE D ARMES DE SAINT ETIENNE',
      'SAINT ETIENNE',
      'GIAT',
      'NEXTER',
      'ST ETIENNE',
      'FAMAS',
    ],
    made: [['FR', 1]],
  },
  { name: 'MAT', aliases: ['MANUFACTURE D ARMES DE TULLE', 'MAT 49', 'TULLE'], made: [['FR', 1]] },
  { name: 'Manufrance', aliases: ['MF MANUFRANCE'], made: [['FR', 1, 1887]] },
  { name: 'Verney-Carron', aliases: ['VERNEY CARRON'], made: [['FR', 1, 1820]] },
] as const satisfies readonly Maker[];
