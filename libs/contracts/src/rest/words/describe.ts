import { CASE_WORDS } from './case-words.js';
import { FIREARM_WORDS } from './firearm-words.js';
import { HUB_WORDS } from './hub-words.js';

export const MEMBER_WORDS: Readonly<Record<string, string>> = {
  ...HUB_WORDS,
  ...FIREARM_WORDS,
  ...CASE_WORDS,
};

/** Members whose name says all that there is to say. */
export const PLAIN: ReadonlySet<string> = new Set(['name', 'email', 'phone', 'date']);

/** What a member means, followed by what its own rule says of it (`Needed for URGENT.`); undefined where neither speaks. */
export const describeMember = (
  type: string,
  member: string,
  rule: string | undefined,
): string | undefined => {
  const words = MEMBER_WORDS[`${type}.${member}`] ?? MEMBER_WORDS[member];
  const all = [words, rule].filter((text) => text !== undefined);
  return all.length === 0 ? undefined : all.join(' ');
};
