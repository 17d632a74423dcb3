/** Controls (but line end and TAB), and the marks that turn the direction of what follows. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text of another party as it may be shown on a terminal: what would move the cursor, colour the screen or turn the
 * direction of the line is shown as its code. JSON output keeps it as it is.
 */
export const printable = (text: string): string =>
  text.replace(UNSEEN, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The same on one line. */
export const oneLine = (text: string): string => printable(text).replace(/\s*[\n\t]\s*/g, ' ');
