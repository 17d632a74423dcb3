/** One condition of readiness. `ok` false with `needed` false is told, and readiness stays. */
export interface HealthCheck {
  readonly name: string;
  readonly needed: boolean;
  readonly check: () => Promise<boolean>;
}

export interface Health {
  readonly status: 'ok' | 'failing';
  readonly checks: Readonly<Record<string, 'ok' | 'failing'>>;
}

const CHECK_DEADLINE_MS = 2_000;

const within = (ms: number, check: () => Promise<boolean>): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), ms);
    void check()
      .catch(() => false)
      .then((ok) => {
        clearTimeout(timer);
        resolve(ok);
      });
  });

/** Asks all checks at once; one that does not answer within two seconds fails. */
export const healthOf = async (checks: readonly HealthCheck[]): Promise<Health> => {
  const results = await Promise.all(
    checks.map(async ({ name, needed, check }) => ({
      name,
      needed,
      ok: await within(CHECK_DEADLINE_MS, check),
    })),
  );
  return {
    status: results.some(({ ok, needed }) => needed && !ok) ? 'failing' : 'ok',
    checks: Object.fromEntries(results.map(({ name, ok }) => [name, ok ? 'ok' : 'failing'])),
  };
};
