import type { Maker } from './maker.js';

export const makersGermany = [
  {
    name: 'Heckler & Koch',
    aliases: [
      'HK',
      'H K',
      'H AND K',
      'HECKLER KOCH',
      'HECKLER AND KOCH',
      'HECKLER E KOCH',
      'HECKLER Y KOCH',
      'HECKLER',
    ],
    made: [
      ['DE', 0.9, 1949],
      ['US', 0.1, 2004],
    ],
    families: [
      {
        name: 'HK MP5',
        starts: ['MP5', 'HK94'],
        made: [
          ['DE', 0.95, 1966],
          ['GB', 0.05, 1970, 2005],
        ],
        type: 'B',
        action: 'A',
        calibre: '9x19mm',
        tellsMaker: true,
      },
      {
        name: 'HK G3',
        starts: ['G3', 'HK91'],
        made: [['DE', 1, 1959]],
        type: 'R',
        calibre: '7.62x51mm',
        tellsMaker: true,
      },
      {
        name: 'HK 33',
        starts: ['HK33', '33', 'HK53'],
        made: [['DE', 1, 1968]],
        type: 'R',
        calibre: '5.56x45mm',
      },
      { name: 'HK 416/417', starts: ['416', '417', 'HK416', 'HK417', 'MR556'], type: 'R' },
      { name: 'HK USP', starts: ['USP'], type: 'P', action: 'I', tellsMaker: true },
      {
        name: 'HK P series',
        starts: ['P7', 'P9', 'P30', 'P2000', 'VP9', 'VP70', 'SFP9'],
        type: 'P',
        action: 'I',
      },
      { name: 'HK UMP', starts: ['UMP'], type: 'B', action: 'A', tellsMaker: true },
    ],
  },
  {
    name: 'SIG Sauer',
    aliases: [
      'SIG',
      'SIGSAUER',
      'SIG ARMS',
      'SIGARMS',
      'SIG SAUER INC',
      'S I G',
      'SWISS ARMS',
      'SIG SAUER EXETER NH',
    ],
    made: [
      ['US', 0.5, 1985],
      ['DE', 0.35, 1976, 2020],
      ['CH', 0.15, 1860],
    ],
    families: [
      {
        name: 'SIG P210',
        starts: ['P210', '210'],
        made: [
          ['CH', 0.6, 1949],
          ['DE', 0.3, 2010],
          ['US', 0.1, 2017],
        ],
        type: 'P',
        action: 'I',
      },
      {
        name: 'SIG Sauer P220-P229',
        starts: ['P220', 'P225', 'P226', 'P228', 'P229', 'P230', 'P232', 'P239', '220', '226', '228', '229'],
        made: [
          ['DE', 0.55, 1976],
          ['US', 0.4, 1990],
          ['CH', 0.05, 1976],
        ],
        type: 'P',
        action: 'I',
      },
      {
        name: 'SIG Sauer P250/P320/P365',
        starts: ['P250', 'P320', 'P365', 'M17', 'M18', '250', '320', '365'],
        made: [
          ['US', 0.95, 2007],
          ['DE', 0.05, 2007],
        ],
        type: 'P',
        action: 'I',
      },
      {
        name: 'SIG Sauer SP',
        starts: ['SP20', 'PRO', 'SP2022'],
        made: [
          ['DE', 0.7, 1998],
          ['US', 0.3],
        ],
        type: 'P',
        action: 'I',
      },
      {
        name: 'SIG Sauer MCX/MPX/516',
        starts: ['MCX', 'MPX', '516', 'M400', 'SIG516', '716'],
        made: [['US', 1, 2010]],
      },
      {
        name: 'SIG 550',
        starts: ['550', '551', '552', '553', 'SG5', '540', '542'],
        made: [['CH', 1, 1976]],
        type: 'R',
      },
    ],
  },
  {
    name: 'J.P. Sauer',
    aliases: ['SAUER', 'J P SAUER', 'J P SAUER SOHN', 'SAUER SOHN'],
    made: [['DE', 1, 1751]],
  },
  {
    name: 'Walther',
    aliases: ['CARL WALTHER', 'WALTHER ULM', 'WALTHER PPK', 'CARL WALTHER WAFFENFABRIK', 'WALTER'],
    made: [
      ['DE', 0.9, 1886],
      ['FR', 0.05, 1952, 1986],
      ['US', 0.05, 1999],
    ],
    families: [
      {
        name: 'Walther PP/PPK',
        starts: ['PPK', 'PP'],
        made: [
          ['DE', 0.75, 1929],
          ['FR', 0.15, 1952, 1986],
          ['US', 0.1, 1999],
        ],
        type: 'P',
        action: 'I',
      },
      { name: 'Walther P38', starts: ['P38', 'P1'], type: 'P', action: 'I', calibre: '9x19mm' },
      { name: 'Walther P99', starts: ['P99', 'PPQ', 'PDP', 'PPS', 'P22'], type: 'P', action: 'I' },
    ],
  },
  {
    name: 'Mauser',
    aliases: ['MAUSER WERKE', 'WAFFENFABRIK MAUSER', 'MAUSER OBERNDORF'],
    made: [['DE', 1, 1811]],
  },
  {
    name: 'DWM',
    aliases: ['D W M', 'DEUTSCHE WAFFEN UND MUNITIONSFABRIKEN', 'LUDWIG LOEWE', 'LOEWE'],
    made: [['DE', 1, 1896, 1945]],
  },
  { name: 'Luger', aliases: ['PARABELLUM', 'P08', 'ERMA', 'ERMA WERKE'], made: [['DE', 1, 1898]] },
  {
    name: 'Simson',
    aliases: ['SIMSON SUHL', 'SIMSON CO'],
    made: [
      ['DE', 0.5, 1856, 1945],
      ['DD', 0.5, 1949, 1990],
    ],
  },
  {
    name: 'Haenel',
    aliases: ['C G HAENEL', 'CG HAENEL'],
    made: [
      ['DE', 0.7, 1840],
      ['DD', 0.3, 1949, 1990],
    ],
  },
  {
    name: 'Ernst Thälmann',
    aliases: ['ERNST THAELMANN', 'ERNST THALMANN', 'VEB ERNST THAELMANN', 'MERKEL', 'GEBRUDER MERKEL'],
    made: [
      ['DD', 0.6, 1949, 1990],
      ['DE', 0.4],
    ],
  },
  { name: 'Geco', aliases: ['GENSCHOW', 'GUSTAV GENSCHOW'], made: [['DE', 1]] },
  {
    name: 'Röhm',
    aliases: ['ROHM', 'RG', 'ROEHM', 'ROHM GMBH'],
    made: [
      ['DE', 0.9, 1951],
      ['US', 0.1, 1968, 1986],
    ],
  },
  { name: 'Rhöner', aliases: ['RHONER', 'RHOENER SPORTWAFFEN'], made: [['DE', 1]] },
  { name: 'Arminius', aliases: ['HERMANN WEIHRAUCH', 'WEIHRAUCH', 'HW ARMINIUS'], made: [['DE', 1, 1899]] },
  { name: 'Korth', aliases: [], made: [['DE', 1]] },
  { name: 'Anschütz', aliases: ['ANSCHUTZ', 'J G ANSCHUTZ'], made: [['DE', 1, 1856]] },
  { name: 'Blaser', aliases: [], made: [['DE', 1, 1957]] },
  { name: 'Krieghoff', aliases: [], made: [['DE', 1]] },
  { name: 'Dreyse', aliases: ['RHEINMETALL', 'RHEINMETALL DREYSE'], made: [['DE', 1]] },
  { name: 'Ortgies', aliases: ['DEUTSCHE WERKE'], made: [['DE', 1, 1918, 1925]] },
  { name: 'Langenhan', aliases: ['FRIEDRICH LANGENHAN', 'F L SELBSTLADER'], made: [['DE', 1]] },
  { name: 'Umarex', aliases: ['REGENT', 'REGENT UMAREX'], made: [['DE', 1, 1972]] },
] as const satisfies readonly Maker[];
