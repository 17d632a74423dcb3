/** A file of a ZIP archive, still packed. */
export interface ZipEntry {
  readonly packed: Buffer;
  readonly deflated: boolean;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
/** A comment behind the end record has no more bytes. */
const LONGEST_COMMENT = 65_535;

const endOf = (bytes: Buffer): number => {
  const lowest = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= lowest; at -= 1)
    if (bytes.readUInt32LE(at) === END) return at;
  return -1;
};

/** Where the packed bytes begin: the local header has lengths of its own. */
const dataAt = (bytes: Buffer, local: number): number =>
  local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);

/** The files of a ZIP archive by name (PKWARE APPNOTE 6.3.10, without ZIP64 and encryption); null: it is none. */
export const readZip = (bytes: Buffer): ReadonlyMap<string, ZipEntry> | null => {
  const end = endOf(bytes);
  if (end < 0) return null;
  const entries = new Map<string, ZipEntry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return null;
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) return null;
    if (method !== 0 && method !== 8) return null;
    const start = dataAt(bytes, local);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name, { packed: bytes.subarray(start, start + size), deflated: method === 8 });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
};
