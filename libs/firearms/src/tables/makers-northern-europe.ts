import type { Maker } from './maker.js';

export const makersNorthernEurope = [
  {
    name: 'Webley',
    aliases: ['WEBLEY SCOTT', 'WEBLEY AND SCOTT', 'WEBLEY FOSBERY'],
    made: [['GB', 1, 1834]],
  },
  {
    name: 'Enfield',
    aliases: ['RSAF ENFIELD', 'LEE ENFIELD', 'ROYAL SMALL ARMS FACTORY', 'BSA', 'BIRMINGHAM SMALL ARMS'],
    made: [
      ['GB', 0.85],
      ['IN', 0.1],
      ['PK', 0.05],
    ],
  },
  { name: 'Sterling', aliases: ['STERLING ARMAMENT', 'STERLING ENGINEERING'], made: [['GB', 1]] },
  { name: 'Accuracy International', aliases: [], made: [['GB', 1, 1978]] },
  { name: 'Parker-Hale', aliases: ['PARKER HALE'], made: [['GB', 1]] },
  { name: 'Holland & Holland', aliases: ['HOLLAND HOLLAND', 'HOLLAND AND HOLLAND'], made: [['GB', 1]] },
  {
    name: 'Carl Gustaf',
    aliases: ['CARL GUSTAFS', 'CARL GUSTAFS STADS GEVARSFAKTORI', 'HUSQVARNA'],
    made: [['SE', 1]],
  },
  { name: 'Sako', aliases: ['TIKKA', 'SAKO TIKKA'], made: [['FI', 1, 1921]] },
  { name: 'Valmet', aliases: ['VALTION KIVAARITEHDAS'], made: [['FI', 1]] },
  {
    name: 'Lahti',
    aliases: [],
    made: [
      ['FI', 0.6],
      ['SE', 0.4],
    ],
  },
  { name: 'Kongsberg', aliases: ['KONGSBERG VAPENFABRIKK'], made: [['NO', 1]] },
  {
    name: 'Madsen',
    aliases: ['DANSK INDUSTRI SYNDIKAT', 'DISA', 'DISA MADSEN', 'SCHULTZ LARSEN'],
    made: [['DK', 1]],
  },
  { name: 'INDEP', aliases: ['FBP', 'FABRICA DE BRACO DE PRATA', 'BRACO DE PRATA'], made: [['PT', 1]] },
  {
    name: 'EBO',
    aliases: ['HELLENIC ARMS INDUSTRY', 'PYRKAL', 'HELLENIC DEFENCE SYSTEMS', 'EAS'],
    made: [['GR', 1]],
  },
] as const satisfies readonly Maker[];
