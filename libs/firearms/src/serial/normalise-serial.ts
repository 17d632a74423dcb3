/** Capitals without anything but letters and digits of any script; O and 0 as read. */
export function compactSerial(raw: string): string {
  return raw
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** The search form of a serial: capitals, separators stripped, letter O folded to digit 0 (as NCIC does). Never a key. */
export function normaliseSerial(raw: string): string {
  return compactSerial(raw).replaceAll('O', '0');
}
