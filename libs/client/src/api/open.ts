/**
 * What the hub may say: every code may be one that this version does not know yet (the contract adds inside v1), so a
 * switch over it needs a default.
 */
export type Open<T> = T extends string
  ? string extends T
    ? T
    : T | (string & {})
  : T extends readonly (infer E)[]
    ? Open<E>[]
    : T extends object
      ? { [K in keyof T]: Open<T[K]> }
      : T;
