import { describe, expect, it } from '@jest/globals';
import { readCalibre } from './read-calibre.js';

describe('readCalibre', () => {
  it.each([
    ['9 MM LUGER (9X19MM)', 'P', '9x19mm'],
    ['9X19', null, '9x19mm'],
    ['9mm', 'P', '9x19mm'],
    ['.380 AUTO (9X17 MM)', 'P', '.380 ACP'],
    ['9 MM CURTO', 'P', '.380 ACP'],
    ['.38', 'P', '.38 Special'],
    ['.38 SPECIAL (9 X 29,5 MM)', 'P', '.38 Special'],
    ['.38 SPL+P+,', 'P', '.38 Special'],
    ['.40 S&W (10 X 22)', 'P', '.40 S&W'],
    ['.45 ACP (11,43X23 MM)', 'P', '.45 ACP'],
    ['6,35 MM BROWNING', 'P', '.25 ACP'],
    ['7,65 MM BROWNING (7,65X17 MM)', 'P', '.32 ACP'],
    ['5,56 NATO (5.56 X 45 MM)', 'R', '5.56x45mm'],
    ['.223 REMINGTON (5,56X45 MM)', 'R', '5.56x45mm'],
    ['7,62 MM KALASHNIKOV (7,62X39)', 'R', '7.62x39mm'],
    ['.308 WINCHESTER (7,62X51 MM)', 'R', '7.62x51mm'],
    ['.30-06 (7,62 X 63 MM)', 'R', '.30-06 Springfield'],
    ['.50 BROWNING (12,7 X 99 MM)', 'R', '.50 BMG'],
    ['.32', 'P', '.32 S&W Long'],
    ['.32', 'S', '32 gauge'],
    ['32/63,5 BAGOS', 'P', '.32 S&W Long'],
    ['32/63,5 BAGOS', 'S', '32 gauge'],
    ['36/63,5 KNOCK', 'S', '.410 bore'],
    ['28 X 70 MM', 'S', '28 gauge'],
    ['12 (2.3/4 POLEGADA) 70 MM', 'S', '12 gauge'],
    ['12', null, '12 gauge'],
    ['25903', 'S', '12 gauge'],
    ['22', 'R', '.22 LR'],
  ])('reads %j on a firearm of type %j as %s', (raw, type, canonical) => {
    expect(readCalibre(raw, type)?.calibre.canonical).toBe(canonical);
  });

  it('names the other cartridges that a bare number may mean', () => {
    expect(readCalibre('7.62', 'R')).toMatchObject({ alternatives: ['7.62x39mm', '7.62x54mmR'] });
  });

  it('is surer of a full name than of a bare number', () => {
    const sure = readCalibre('.38 SPL', 'P')?.calibre.confidence ?? 0;
    expect(readCalibre('.38', 'P')?.calibre.confidence).toBeLessThan(sure);
  });

  it.each(['', 'xyz', '99', 'constructor', '()'])('knows no cartridge %j', (raw) => {
    expect(readCalibre(raw, 'P')).toBeNull();
  });
});
