/** Bytes of standard base64, or undefined: Node's decoder skips what it cannot read, formats must not. */
export function base64Bytes(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}
