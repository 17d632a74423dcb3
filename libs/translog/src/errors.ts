export const TRANSLOG_ERROR_CODES = [
  'HASH_INVALID',
  'STATE_INVALID',
  'OUT_OF_RANGE',
  'NODE_MISSING',
  'NOT_JSON',
  'SALT_INVALID',
  'KEY_INVALID',
  'KEY_AMBIGUOUS',
  'NOTE_MALFORMED',
  'NOTE_UNSIGNED',
  'SIGNATURE_INVALID',
  'CHECKPOINT_MALFORMED',
  'ORIGIN_MISMATCH',
] as const;

export type TranslogErrorCode = (typeof TRANSLOG_ERROR_CODES)[number];

/** The only error this package throws; callers decide by `code`, the message is for people. */
export class TranslogError extends Error {
  override readonly name = 'TranslogError';

  constructor(
    readonly code: TranslogErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
