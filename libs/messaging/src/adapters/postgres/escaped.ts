/** Bytes of PostgreSQL's `encode(..., 'escape')`: ASCII as it is, `\\\\` for a backslash, `\\ooo` for what is no ASCII. */
export const fromEscaped = (text: string): Buffer => {
  if (!text.includes('\\')) return Buffer.from(text, 'latin1');
  const bytes = text.replace(ESCAPE, (_whole, octal: string) =>
    octal === '\\' ? octal : String.fromCharCode(Number.parseInt(octal, 8)),
  );
  return Buffer.from(bytes, 'latin1');
};

const ESCAPE = /\\(\\|[0-7]{3})/g;
