import { splitSealed, type SealedValues } from '@tracepost/contracts';
import type { Hop } from '../domain/hop.js';
import type { Seals } from './ports.js';

/**
 * Keeps one hop's sealed fields as one JWE while it changes. Fields only come or are replaced: their places (positions in
 * growing lists) never move, so what was sealed before stays valid beside what comes new.
 */
export class HopSealer {
  #jwe: string | null;
  #fresh = '{}';

  constructor(
    private readonly seals: Seals,
    private readonly owner: string,
    stored: string | null,
  ) {
    this.#jwe = stored;
  }

  /** The hop without its sealed fields, and the JWE of all of them. */
  async seal(hop: Hop): Promise<{ readonly hop: Hop; readonly sealed: string | null }> {
    const { open, sealed } = splitSealed(hop, 'hop');
    const fresh = JSON.stringify(sealed);
    if (fresh !== this.#fresh) {
      this.#jwe = await this.#with(sealed);
      this.#fresh = fresh;
    }
    return { hop: open, sealed: this.#jwe };
  }

  async #with(values: SealedValues): Promise<string | null> {
    const before = await this.seals.open(this.#jwe, this.owner);
    return this.seals.seal({ ...before, ...values }, this.owner);
  }
}
