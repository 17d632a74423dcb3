import type { Maker } from './maker.js';

export const makersSpain = [
  {
    name: 'Star',
    aliases: ['STAR BONIFACIO ECHEVERRIA', 'BONIFACIO ECHEVERRIA', 'STAR B ECHEVERRIA', 'STAR EIBAR'],
    made: [['ES', 1, 1905, 1997]],
  },
  {
    name: 'Astra',
    aliases: ['ASTRA UNCETA', 'UNCETA', 'UNCETA Y CIA', 'ESPERANZA Y UNCETA', 'ASTRA UNCETA GUERNICA'],
    made: [['ES', 1, 1908, 1998]],
  },
  {
    name: 'Llama',
    aliases: ['LLAMA GABILONDO', 'GABILONDO', 'GABILONDO Y CIA', 'RUBY', 'LHAMA', 'LLAMA EIBAR'],
    made: [['ES', 1, 1904, 2005]],
  },
  {
    name: 'Orbea',
    aliases: ['ORBEA HERMANOS', 'ORBEA Y CIA', 'ORBEA HNOS', 'ORBEA EIBAR'],
    made: [['ES', 1, 1840]],
  },
  {
    name: 'Tanque',
    aliases: ['OJANGUREN Y', 'OJANGUREN Y VIDOSA', 'OJANGUREN', 'OJANGUREN Y MARCAIDO', 'OJANGUREN VIDOSA'],
    made: [['ES', 1]],
  },
  {
    name: 'Beistegui Hermanos',
    aliases: ['BH', 'B H', 'BEISTEGUI', 'BEISTEGUI HNOS'],
    made: [['ES', 1, 1909]],
  },
  {
    name: 'Gárate Anitua',
    aliases: ['GARATE ANITUA Y CIA', 'GARATE', 'GARATE ANITUA', 'GAC'],
    made: [['ES', 1]],
  },
  {
    name: 'Trocaola Aranzábal',
    aliases: ['TAC', 'T A C', 'TROCAOLA', 'TROCAOLA ARANZABAL Y CIA'],
    made: [['ES', 1]],
  },
  { name: 'Arizmendi', aliases: ['FRANCISCO ARIZMENDI', 'ARIZMENDI Y GOENAGA'], made: [['ES', 1]] },
  { name: 'Crucelegui', aliases: ['CRUCELEGUI HERMANOS'], made: [['ES', 1]] },
  {
    name: 'Errasti',
    aliases: ['ANTONIO ERRASTI', 'DREADNOUGHT', 'OICET'],
    made: [
      ['ES', 0.7],
      ['US', 0.3],
    ],
  },
  { name: 'Zabala', aliases: ['ZABALA HERMANOS'], made: [['ES', 1]] },
  { name: 'Victor Sarasqueta', aliases: ['V SARASQUETA', 'SARASQUETA'], made: [['ES', 1]] },
  { name: 'Aya', aliases: ['AGUIRRE Y ARANZABAL'], made: [['ES', 1, 1915]] },
  {
    name: 'Santa Barbara',
    aliases: ['SANTA BARBARA SISTEMAS', 'LA CORUNA', 'FABRICA DE ARMAS OVIEDO', 'OVIEDO'],
    made: [['ES', 1]],
  },
  {
    name: 'CETME',
    aliases: ['C E T M E', 'CENTRO DE ESTUDIOS TECNICOS DE MATERIALES ESPECIALES'],
    made: [['ES', 1, 1949]],
  },
  { name: 'Alkartasuna', aliases: ['ALKAR'], made: [['ES', 1, 1914, 1922]] },
  { name: 'Eibar (unknown workshop)', aliases: ['EIBAR', 'FABRICA EIBAR'], made: [['ES', 1]] },
] as const satisfies readonly Maker[];
