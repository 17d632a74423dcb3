import { describe, expect, it } from '@jest/globals';
import { createSealing } from './sealing.js';

const sealing = createSealing(Buffer.alloc(32, 7));

describe('sealing', () => {
  it('gives back what was sealed, code point by code point', async () => {
    const values = { '/recovery/circumstances': 'بحث على الطريق e\u0301', '/officer': { name: 'A. Silva' } };
    expect(await sealing.open(await sealing.seal(values, 'BR-NCB'), 'BR-NCB')).toEqual(values);
  });

  it('shows nothing of the content in the JWE', async () => {
    const jwe = await sealing.seal({ '/officer': 'CANARY' }, 'BR-NCB');
    expect(Buffer.from(String(jwe), 'base64url').toString('latin1')).not.toContain('CANARY');
  });

  it("cannot be opened with another owner's key", async () => {
    const jwe = await sealing.seal({ '/officer': 'x' }, 'BR-NCB');
    await expect(sealing.open(jwe, 'US-NCB')).rejects.toMatchObject({ code: 'SEAL_BROKEN' });
  });

  it('seals nothing as null and opens null as nothing', async () => {
    expect(await sealing.seal({}, 'BR-NCB')).toBeNull();
    expect(await sealing.open(null, 'BR-NCB')).toEqual({});
  });

  it('refuses a short master key', () => {
    expect(() => createSealing(Buffer.alloc(31))).toThrow('32 bytes');
  });
});
