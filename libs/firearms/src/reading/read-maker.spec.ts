import { describe, expect, it } from '@jest/globals';
import { currentTable } from '../tables/table.js';
import { present, saysPrivatelyMade } from './read-absent.js';
import { readMaker } from './read-maker.js';

describe('readMaker', () => {
  it.each([
    ['TAURUS', 'Taurus'],
    ['Forjas Taurus S.A.', 'Taurus'],
    ['S&W', 'Smith & Wesson'],
    ['s. & w.', 'Smith & Wesson'],
    ['HK', 'Heckler & Koch'],
    ['H.K.', 'Heckler & Koch'],
    ['FÉG', 'FÉG'],
    ['FEG', 'FÉG'],
    ['D.P.M.S.', 'DPMS'],
    ['I.M.I.', 'IWI'],
    ['S.N. ROMARM', 'Romarm'],
    ['SPIKE´S TATICAL', "Spike's Tactical"],
    ['D B - DIAMONDBACK', 'Diamondback'],
    ['TISAS', 'Tisaş'],
    ['Tisaş', 'Tisaş'],
    ['H.&.R.', 'Harrington & Richardson'],
    ['OJANGUREN Y', 'Tanque'],
    ['B.F.I.', 'Bushmaster'],
    ['FMAP', 'Fabricaciones Militares'],
    ['ИЖМАШ', 'Izhmash'],
  ])('knows %j as %s', (text, name) => {
    expect(readMaker(text, currentTable)?.maker.name).toBe(name);
  });

  it('splits the model from the maker in one field', () => {
    expect(readMaker('GLOCK 17 GEN4', currentTable)).toMatchObject({
      maker: { name: 'Glock' },
      rest: '17 GEN4',
    });
  });

  it('forgives one wrong letter, with less confidence', () => {
    const read = readMaker('GIRSAM', currentTable)?.confidence ?? 0;
    const slip = readMaker('BERSSA', currentTable);
    expect(slip?.maker.name).toBe('Bersa');
    expect(slip?.confidence).toBeLessThan(read);
  });

  it('finds a maker inside a longer text', () => {
    expect(readMaker('pistola marca beretta', currentTable)?.maker.name).toBe('Beretta');
  });

  it('does not take a design for a maker', () => {
    expect(readMaker('AK', currentTable)?.confidence).toBeLessThan(0.5);
  });

  it.each(['HO', 'ZZYZX', 'constructor', '枪'])('does not guess at %j', (text) => {
    expect(readMaker(text, currentTable)).toBeNull();
  });
});

describe('present', () => {
  it.each([
    'INDETERMINADO',
    'Não identificada',
    'IGNORADO',
    'outros',
    'sin marca',
    'inconnue',
    'N/A',
    '???',
    '  ',
    null,
    undefined,
  ])('takes %j as absent', (text) => {
    expect(present(text)).toBeNull();
  });

  it.each(['caseira', 'ARTESANAL', 'hechiza', 'fabrication artisanale', 'home-made'])(
    'hears in %j that no factory made it',
    (text) => {
      expect(saysPrivatelyMade(text)).toBe(true);
    },
  );
});
