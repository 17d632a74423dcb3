/** NCIC type and action that a word for a kind of firearm stands for. Longer words win over shorter ones. */
export interface TypeWord {
  readonly words: readonly string[];
  readonly type: string;
  readonly action: string | null;
  readonly privatelyMade?: true;
}

export const typeWords = [
  {
    words: [
      'ARMA DE FABRICACAO CASEIRA',
      'FABRICACAO CASEIRA',
      'ARTESANAL',
      'CASEIRA',
      'HECHIZA',
      'ARMA HECHIZA',
      'FABRICACION CASERA',
      'ARTISANALE',
      'ARTISANAL',
      'HOMEMADE',
      'HOME MADE',
      'PRIVATELY MADE',
      'IMPROVISED',
      'CRAFT',
      'ZIP GUN',
      'TRABUCO',
      'CHAGON',
      'FABRICATION ARTISANALE',
    ],
    type: 'Z',
    action: null,
    privatelyMade: true,
  },
  {
    words: [
      'SUBMETRALHADORA',
      'SUB METRALHADORA',
      'SUBAMETRALLADORA',
      'SUBFUSIL',
      'SUB FUSIL',
      'PISTOLET MITRAILLEUR',
      'PISTOLA METRALHADORA',
      'PISTOLA AMETRALLADORA',
      'SUBMACHINE GUN',
      'SUBMACHINE',
      'MACHINE PISTOL',
      'SMG',
    ],
    type: 'B',
    action: 'A',
  },
  {
    words: [
      'METRALHADORA',
      'AMETRALLADORA',
      'MITRAILLEUSE',
      'MACHINE GUN',
      'MACHINEGUN',
      'FUSIL MITRAILLEUR',
      'FUSIL AMETRALLADOR',
      'FUZIL METRALHADORA',
      'GPMG',
      'LMG',
      'HMG',
    ],
    type: 'M',
    action: 'A',
  },
  { words: ['REVOLVER', 'REVOLVERES', 'REVOLVERS', 'REVOLVE'], type: 'P', action: 'R' },
  { words: ['GARRUCHAO'], type: 'Q', action: 'S' },
  { words: ['GARRUCHA', 'DERRINGER', 'CACHORRILLO'], type: 'P', action: 'D' },
  {
    words: [
      'PISTOLA',
      'PISTOLET',
      'PISTOL',
      'PISTOLET AUTOMATIQUE',
      'SEMI AUTOMATIC PISTOL',
      'PISTOLET SEMI AUTOMATIQUE',
      'PISTOLA SEMIAUTOMATICA',
      'HANDGUN',
    ],
    type: 'P',
    action: 'I',
  },
  {
    words: [
      'FUZIL DE ASSALTO',
      'FUSIL DE ASALTO',
      'FUSIL D ASSAUT',
      'ASSAULT RIFLE',
      'FUZIL AUTOMATICO',
      'FUSIL AUTOMATICO',
    ],
    type: 'R',
    action: 'A',
  },
  {
    words: ['FUZIL', 'FUSIL', 'RIFLE', 'RIFLES', 'MOSQUETAO', 'MOSQUETON', 'FUSIL DE GUERRE'],
    type: 'R',
    action: null,
  },
  { words: ['CARABINA', 'CARABINE', 'CARBINE', 'MOUSQUETON', 'TERCEROLA'], type: 'R', action: 'C' },
  {
    words: [
      'ESPINGARDA PUMP',
      'PUMP ACTION SHOTGUN',
      'PUMP ACTION',
      'ESCOPETA DE CORREDERA',
      'FUSIL A POMPE',
    ],
    type: 'S',
    action: 'P',
  },
  {
    words: ['ESPINGARDA', 'ESCOPETA', 'SHOTGUN', 'FUSIL DE CHASSE', 'CARTUCHEIRA', 'SPAS', 'CACADEIRA'],
    type: 'S',
    action: null,
  },
  { words: ['DRILLING', 'COMBINADA', 'COMBINATION GUN', 'FUSIL MIXTE'], type: 'C', action: 'W' },
  {
    words: ['LANCA GRANADAS', 'LANCADOR DE GRANADAS', 'LANZAGRANADAS', 'LANCE GRENADES', 'GRENADE LAUNCHER'],
    type: 'Z',
    action: 'N',
  },
  {
    words: [
      'LANCA ROJAO',
      'LANCA FOGUETE',
      'BAZUCA',
      'LANZACOHETES',
      'LANCE ROQUETTES',
      'ROCKET LAUNCHER',
      'RPG',
    ],
    type: 'K',
    action: 'N',
  },
  { words: ['MORTEIRO', 'MORTERO', 'MORTIER', 'MORTAR'], type: 'O', action: null },
  { words: ['GRANADA', 'GRENADE'], type: 'G', action: null },
  {
    words: ['CANETA', 'ARMA CANETA', 'PEN GUN', 'STYLO PISTOLET', 'BOLIGRAFO', 'DISSIMULADA'],
    type: 'D',
    action: 'S',
  },
  {
    words: [
      'SINALIZADOR',
      'PISTOLA DE SINAIS',
      'FLARE GUN',
      'PISTOLET DE SIGNALISATION',
      'BENGALA',
      'PISTOLA DE BENGALAS',
    ],
    type: 'P',
    action: 'F',
  },
  {
    words: [
      'PISTOLA DE AR',
      'CARABINA DE PRESSAO',
      'ARMA DE PRESSAO',
      'AIR GUN',
      'AIRGUN',
      'AIRSOFT',
      'AIR RIFLE',
      'AIRE COMPRIMIDO',
    ],
    type: 'Z',
    action: 'G',
  },
  {
    words: [
      'PISTOLA DE FOGUEO',
      'FESTIM',
      'PISTOLET D ALARME',
      'ALARM PISTOL',
      'BLANK PISTOL',
      'PISTOLA DE ALARME',
      'BLANK FIRING',
    ],
    type: 'P',
    action: 'K',
  },
  { words: ['SILENCIADOR', 'SUPRESSOR', 'SILENCER', 'SUPPRESSOR', 'SILENCIEUX'], type: 'V', action: null },
  { words: ['TASER', 'ARMA DE CHOQUE', 'STUN GUN', 'ELECTROSHOCK'], type: 'E', action: null },
] as const satisfies readonly TypeWord[];

/** Words after which the action is known whatever the type word says. */
export const actionWords: readonly (readonly [word: string, action: string])[] = [
  ['FERROLHO', 'B'],
  ['CERROJO', 'B'],
  ['VERROU', 'B'],
  ['BOLT', 'B'],
  ['SEMIAUTOMATICA', 'I'],
  ['SEMIAUTOMATICO', 'I'],
  ['SEMI AUTOMATIC', 'I'],
  ['SEMI AUTO', 'I'],
  ['SEMIAUTOMATIC', 'I'],
  ['SEMI AUTOMATIQUE', 'I'],
  ['ALAVANCA', 'L'],
  ['PALANCA', 'L'],
  ['LEVER', 'L'],
  ['PUMP', 'P'],
  ['CORREDERA', 'P'],
  ['POMPE', 'P'],
  ['CANOS PARALELOS', 'E'],
  ['JUXTAPOSE', 'E'],
  ['SIDE BY SIDE', 'E'],
  ['PARALELA', 'E'],
  ['SOBREPOSTOS', 'O'],
  ['SUPERPUESTOS', 'O'],
  ['SUPERPOSE', 'O'],
  ['OVER UNDER', 'O'],
];

/** NCIC type codes. */
export const typeCodes: ReadonlySet<string> = new Set('ABCDEFGHIJKMOPQRSVZ');

/** NCIC action codes. */
export const actionCodes: ReadonlySet<string> = new Set('ABCDEFGHIJKLNOPRSTUVWX');
