import type { Adapter, AdapterPayload } from 'oidc-provider';

/**
 * What the development issuer has to remember, in memory: nothing of weight, since its access tokens are JWTs that carry
 * all they say. Entries end with the process.
 */
export class MemoryAdapter implements Adapter {
  readonly #entries = new Map<string, AdapterPayload>();

  upsert(id: string, payload: AdapterPayload): Promise<void> {
    this.#entries.set(id, payload);
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.#entries.get(id));
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.#by((entry) => entry.userCode === userCode));
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.#by((entry) => entry.uid === uid));
  }

  consume(id: string): Promise<void> {
    const entry = this.#entries.get(id);
    if (entry) entry.consumed = Math.floor(Date.now() / 1000);
    return Promise.resolve();
  }

  destroy(id: string): Promise<void> {
    this.#entries.delete(id);
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, entry] of this.#entries) if (entry.grantId === grantId) this.#entries.delete(id);
    return Promise.resolve();
  }

  #by(wanted: (entry: AdapterPayload) => boolean): AdapterPayload | undefined {
    return [...this.#entries.values()].find(wanted);
  }
}
