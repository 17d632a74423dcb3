import type { Maker } from './maker.js';

export const makersAustriaSwitzerland = [
  {
    name: 'Glock',
    aliases: [
      'GLOCK GMBH',
      'GLOCK GES M B H',
      'GLOCK INC',
      'GLOCK AUSTRIA',
      'GLOK',
      'GLOCK USA',
      'GLOCK INC SMYRNA GA',
    ],
    made: [
      ['AT', 0.68, 1982],
      ['US', 0.32, 2005],
    ],
    families: [
      { name: 'Glock 17', starts: ['17', 'G17'], type: 'P', action: 'I', calibre: '9x19mm' },
      { name: 'Glock 18', starts: ['18', 'G18'], type: 'P', action: 'A', calibre: '9x19mm' },
      { name: 'Glock 19', starts: ['19', 'G19'], type: 'P', action: 'I', calibre: '9x19mm' },
      { name: 'Glock 20', starts: ['20', 'G20'], type: 'P', action: 'I', calibre: '10mm Auto' },
      { name: 'Glock 21', starts: ['21', 'G21'], type: 'P', action: 'I', calibre: '.45 ACP' },
      { name: 'Glock 22', starts: ['22', 'G22'], type: 'P', action: 'I', calibre: '.40 S&W' },
      { name: 'Glock 23', starts: ['23', 'G23'], type: 'P', action: 'I', calibre: '.40 S&W' },
      { name: 'Glock 24', starts: ['24', 'G24'], type: 'P', action: 'I', calibre: '.40 S&W' },
      {
        name: 'Glock 25',
        starts: ['25', 'G25'],
        made: [
          ['AT', 0.95, 1995],
          ['US', 0.05],
        ],
        type: 'P',
        action: 'I',
        calibre: '.380 ACP',
      },
      { name: 'Glock 26', starts: ['26', 'G26'], type: 'P', action: 'I', calibre: '9x19mm' },
      { name: 'Glock 27', starts: ['27', 'G27'], type: 'P', action: 'I', calibre: '.40 S&W' },
      {
        name: 'Glock 28',
        starts: ['28', 'G28'],
        made: [
          ['AT', 0.95, 1997],
          ['US', 0.05],
        ],
        type: 'P',
        action: 'I',
        calibre: '.380 ACP',
      },
      { name: 'Glock 29', starts: ['29', 'G29'], type: 'P', action: 'I', calibre: '10mm Auto' },
      { name: 'Glock 30', starts: ['30', 'G30'], type: 'P', action: 'I', calibre: '.45 ACP' },
      {
        name: 'Glock 31-33',
        starts: ['31', '32', '33', 'G31', 'G32', 'G33'],
        type: 'P',
        action: 'I',
        calibre: '.357 SIG',
      },
      { name: 'Glock 34', starts: ['34', 'G34'], type: 'P', action: 'I', calibre: '9x19mm' },
      { name: 'Glock 35', starts: ['35', 'G35'], type: 'P', action: 'I', calibre: '.40 S&W' },
      { name: 'Glock 36', starts: ['36', 'G36'], type: 'P', action: 'I', calibre: '.45 ACP' },
      {
        name: 'Glock 42',
        starts: ['42', 'G42'],
        made: [
          ['US', 0.9, 2014],
          ['AT', 0.1, 2014],
        ],
        type: 'P',
        action: 'I',
        calibre: '.380 ACP',
      },
      { name: 'Glock 43', starts: ['43', 'G43'], type: 'P', action: 'I', calibre: '9x19mm' },
      { name: 'Glock 44', starts: ['44', 'G44'], type: 'P', action: 'I', calibre: '.22 LR' },
      { name: 'Glock 45', starts: ['45', 'G45'], type: 'P', action: 'I', calibre: '9x19mm' },
    ],
    serials: [
      {
        name: 'Glock: two letters and three digits',
        form: /^[A-Z]{2}\d{3}(?:US)?$/,
        made: [['AT', 1]],
        from: 1982,
        to: 1992,
      },
      {
        name: 'Glock: three letters and three digits',
        form: /^[A-Z]{3}\d{3}(?:US)?$/,
        made: [
          ['AT', 0.95],
          ['US', 0.05],
        ],
        from: 1988,
      },
      {
        name: 'Glock of Smyrna: four letters from A, three digits',
        form: /^A[A-Z]{3}\d{3}$/,
        made: [
          ['US', 0.92],
          ['AT', 0.08],
        ],
        from: 2012,
      },
      {
        name: 'Glock of Austria: four letters from B, three digits',
        form: /^B[A-Z]{3}\d{3}$/,
        made: [
          ['AT', 0.9],
          ['US', 0.1],
        ],
        from: 2012,
      },
    ],
  },
  {
    name: 'Steyr',
    aliases: ['STEYR MANNLICHER', 'STEYR ARMS', 'STEYR DAIMLER PUCH', 'OEWG', 'STEYER', 'STEYR AUG'],
    made: [['AT', 1, 1864]],
  },
  { name: 'Rast & Gasser', aliases: ['RAST GASSER', 'GASSER'], made: [['AT', 1, 1862, 1919]] },
  {
    name: 'Voere',
    aliases: [],
    made: [
      ['AT', 0.6],
      ['DE', 0.4],
    ],
  },
  { name: 'Brügger & Thomet', aliases: ['B T', 'BRUGGER THOMET', 'BT AG'], made: [['CH', 1, 1991]] },
  {
    name: 'Hämmerli',
    aliases: ['HAMMERLI'],
    made: [
      ['CH', 0.7, 1863],
      ['DE', 0.3, 2006],
    ],
  },
  {
    name: 'Waffenfabrik Bern',
    aliases: ['W F BERN', 'WF BERN', 'EIDGENOSSISCHE WAFFENFABRIK'],
    made: [['CH', 1]],
  },
  { name: 'Sphinx', aliases: ['SPHINX SYSTEMS'], made: [['CH', 1]] },
] as const satisfies readonly Maker[];
