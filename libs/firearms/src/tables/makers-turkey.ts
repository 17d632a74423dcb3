import type { Maker, SerialPattern } from './maker.js';

// Turkish military-style serials: T and the producer's four-digit code, two digits of the year, a letter group, a number.
const coded = (maker: string, code: string): SerialPattern => ({
  name: `${maker}: T${code}, two digits of the year, letters and a number`,
  form: new RegExp(`^T?${code}(\\d{2})[A-Z]{1,2}\\d{4,6}$`),
  made: [['TR', 1]],
  holdsYear: true,
  tellsMaker: true,
});

export const makersTurkey = [
  {
    name: 'Canik',
    aliases: [
      'CANIK55',
      'CANIK 55',
      'SAMSUN YURT SAVUNMA',
      'SYS CANIK',
      'CANIC',
      'CANNIK',
      'SAMSUN DOMESTIC DEFENCE',
    ],
    made: [['TR', 1, 1998]],
    families: [
      {
        name: 'Canik TP9',
        starts: ['TP9', 'TP40', 'TP9V2', 'TP9SF'],
        type: 'P',
        action: 'I',
        calibre: '9x19mm',
        tellsMaker: true,
      },
      {
        name: 'Canik 55',
        starts: ['SHARK', 'STINGRAY', 'PIRANHA', 'L120', 'C100', 'S120'],
        type: 'P',
        action: 'I',
        calibre: '9x19mm',
      },
    ],
    serials: [coded('Canik', '6472')],
  },
  {
    name: 'Sarsilmaz',
    aliases: ['SARSILMAZ SILAH', 'SARSIMAZ', 'SAR ARMS', 'SAR USA', 'SARZILMAZ'],
    made: [['TR', 1, 1880]],
    families: [
      { name: 'Sarsilmaz Kilinç', starts: ['KILINC'], type: 'P', action: 'I', tellsMaker: true },
      { name: 'Sarsilmaz B6', starts: ['B6', 'ST10', 'K2', 'SAR9'], type: 'P', action: 'I' },
    ],
    serials: [coded('Sarsilmaz', '1102')],
  },
  {
    name: 'Girsan',
    aliases: ['GIRSAN YAVUZ', 'YAVUZ 16', 'YAVUZ', 'GIRSAM'],
    made: [['TR', 1, 1994]],
    families: [
      {
        name: 'Girsan MC',
        starts: ['MC21', 'MC27', 'MC28', 'MC23', 'REGARD', 'COMPACTMC', 'REGARDMC'],
        type: 'P',
        action: 'I',
        tellsMaker: true,
      },
    ],
    serials: [coded('Girsan', '6368')],
  },
  {
    name: 'Tisaş',
    aliases: ['TISAS', 'ZIGANA', 'TISAS TRABZON', 'TRABZON SILAH', 'FATIH', 'KANUNI'],
    made: [['TR', 1, 1993]],
    families: [
      { name: 'Tisaş Zigana', starts: ['ZIGANA'], type: 'P', action: 'I', tellsMaker: true },
      { name: 'Tisaş Kanuni', starts: ['KANUNI'], type: 'P', action: 'I', tellsMaker: true },
    ],
    serials: [coded('Tisaş', '0620')],
  },
  {
    name: 'MKE',
    aliases: ['MKEK', 'KIRIKKALE', 'MAKINA VE KIMYA ENDUSTRISI', 'MKE KIRIKKALE'],
    made: [['TR', 1, 1950]],
  },
  { name: 'Hatsan', aliases: ['HATSAN ARMS', 'ESCORT HATSAN'], made: [['TR', 1, 1976]] },
  { name: 'Armsan', aliases: ['ARMSAN SILAH'], made: [['TR', 1, 2006]] },
  { name: 'Zafer', aliases: ['ZAFER SILAH'], made: [['TR', 1]] },
  { name: 'Tomahawk', aliases: [], made: [['TR', 1]] },
  { name: 'Huğlu', aliases: ['HUGLU', 'CZ HUGLU'], made: [['TR', 1, 1914]] },
  { name: 'Akkar', aliases: ['AKKAR CHURCHILL', 'CHURCHILL AKKAR'], made: [['TR', 1]] },
  {
    name: 'Stoeger',
    aliases: ['VURSAN', 'STOEGER SILAH'],
    made: [
      ['TR', 0.8, 2000],
      ['BR', 0.2, 1990],
    ],
  },
  { name: 'Derya', aliases: ['DERYA ARMS'], made: [['TR', 1]] },
  { name: 'Kral', aliases: ['KRAL ARMS', 'KRAL AV'], made: [['TR', 1]] },
  { name: 'Ekol', aliases: ['VOLTRAN', 'EKOL VOLTRAN'], made: [['TR', 1]] },
  { name: 'Zoraki', aliases: ['ATAK ARMS', 'ATAK ZORAKI'], made: [['TR', 1]] },
  { name: 'Retay', aliases: ['RETAY ARMS'], made: [['TR', 1]] },
  { name: 'Blow', aliases: ['UCYILDIZ', 'BLOW UCYILDIZ'], made: [['TR', 1]] },
  { name: 'Kuzey', aliases: [], made: [['TR', 1]] },
  { name: 'Ata Arms', aliases: ['ATA SILAH'], made: [['TR', 1]] },
  { name: 'Sulun', aliases: ['SULUN ARMS'], made: [['TR', 1]] },
] as const satisfies readonly Maker[];
