/** A schema's name goes into SQL text, so it must be a plain word. @throws Error when it is none. */
export const identifier = (name: string): string => {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new Error(`"${name}" is no plain lower case SQL name`);
  return name;
};
