export type Encoding = 'utf-8' | 'windows-1252';

/** Bytes that Windows-1252 leaves undefined. */
const UNDEFINED_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Bytes that must follow this lead byte in UTF-8; -1: it is none. */
const followers = (byte: number): number => {
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : -1;
};

/**
 * Tells UTF-8 from Windows-1252 by all bytes of a file, whatever their pieces: a file in Windows-1252 breaks UTF-8 at
 * nearly every letter with an accent, a damaged UTF-8 file only here and there.
 */
export class EncodingGuess {
  #wanted = 0;
  #characters = 0;
  #broken = 0;
  #undefined = false;

  /** True in the middle of a character: the next piece must not be left out, even if it is plain ASCII. */
  get inside(): boolean {
    return this.#wanted > 0;
  }

  push(piece: Uint8Array): void {
    for (const byte of piece) {
      if (byte < 0x80) {
        if (this.#wanted > 0) this.#breaks(byte);
      } else this.#high(byte);
    }
  }

  /** A last character that is cut off speaks for UTF-8 unless something else is broken. */
  guess(): Encoding {
    const fits1252 = !this.#undefined && this.#broken > this.#characters;
    return fits1252 ? 'windows-1252' : 'utf-8';
  }

  #high(byte: number): void {
    if (this.#wanted > 0 && byte < 0xc0) {
      this.#wanted -= 1;
      if (this.#wanted === 0) this.#characters += 1;
      return;
    }
    if (this.#wanted > 0) this.#breaks(byte);
    const wanted = followers(byte);
    if (wanted > 0) this.#wanted = wanted;
    else this.#breaks(byte);
  }

  #breaks(byte: number): void {
    this.#broken += 1;
    this.#wanted = 0;
    if (UNDEFINED_IN_1252.has(byte)) this.#undefined = true;
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const WINDOWS_1252 = new TextDecoder('windows-1252');

/** Null: the bytes are no text in this encoding. */
export const decode = (bytes: Uint8Array, encoding: Encoding): string | null => {
  if (encoding === 'windows-1252') return WINDOWS_1252.decode(bytes);
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
};

/** As `decode`, with U+FFFD where a byte is none: what is shown of a row that cannot be read. */
export const decodeLoosely = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
