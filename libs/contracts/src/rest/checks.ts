import { found, type Found } from '../validation/fault.js';
import { present } from '../validation/rule.js';

/** There, and no empty list. */
export const some = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : present(value));

type Owner = Readonly<Record<string, unknown>>;

/** Exactly one of this field and `other`; put on one of the two, the fault points there. */
export const either =
  (other: string) =>
  (owner: Owner, value: unknown): Found | null => {
    const both = some(owner[other]) && some(value);
    if (both)
      return found(
        'CONTRADICTION',
        `This and ${other} exclude each other.`,
        `Send this or ${other}, not both.`,
      );
    return some(owner[other]) || some(value)
      ? null
      : found('REQUIRED', `Neither this nor ${other} is there.`, `Send this or ${other}.`);
  };

/** At least one of this field and `other`. */
export const orElse =
  (other: string) =>
  (owner: Owner, value: unknown): Found | null =>
    some(owner[other]) || some(value)
      ? null
      : found('REQUIRED', `Neither this nor ${other} is there.`, `Send this or ${other}.`);

/** This field is needed as soon as `other` is there. */
export const neededWith =
  (other: string, remedy: string) =>
  (owner: Owner, value: unknown): Found | null =>
    present(owner[other]) && !present(value) ? found('REQUIRED', `${other} needs this.`, remedy) : null;

/** `duplicateOf` belongs to the outcome DUPLICATE and to no other. */
export const duplicateOf = ({ outcome }: Owner, value: unknown): Found | null => {
  if (outcome === 'DUPLICATE' && !present(value))
    return found(
      'REQUIRED',
      'DUPLICATE needs the trace that this one repeats.',
      'Send the id of your trace.',
    );
  return outcome !== 'DUPLICATE' && present(value)
    ? found('CONTRADICTION', 'Only DUPLICATE names another trace.', 'Leave it out, or send DUPLICATE.')
    : null;
};
