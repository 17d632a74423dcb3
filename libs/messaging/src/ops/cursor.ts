/** Where a page ended: the last row's time (as PostgreSQL writes it, with microseconds) and id. */
export interface Cursor {
  readonly since: string;
  readonly id: string;
}

export class InvalidCursor extends Error {
  readonly code = 'CURSOR_INVALID';
}

export const encodeCursor = ({ since, id }: Cursor): string =>
  Buffer.from(`${since}|${id}`).toString('base64url');

const SHAPE = /^(\d{4}-[\d:. -]+\+00)\|([0-9a-f-]{36})$/;

/** @throws InvalidCursor when the text is no cursor of ours. */
export const decodeCursor = (text: string): Cursor => {
  const match = SHAPE.exec(Buffer.from(text, 'base64url').toString());
  const [, since, id] = match ?? [];
  if (since === undefined || id === undefined) throw new InvalidCursor('the cursor is not one of ours');
  return { since, id };
};
