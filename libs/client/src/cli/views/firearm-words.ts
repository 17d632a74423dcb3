import type { Open } from '../../api/open.js';
import type { Firearm, IdentifiedAsView } from '../../api/schema.js';

/** A firearm in one line: `Glock 17, 9x19mm, no. BXO 123`. */
export const firearmWords = (
  asRead: Open<Firearm> | null | undefined,
  identified: IdentifiedAsView | null | undefined,
): string => {
  const maker = identified?.makers[0]?.name ?? asRead?.makes?.[0]?.raw ?? '';
  const model = identified?.model ?? asRead?.model ?? '';
  const calibre = identified?.calibre ?? asRead?.calibre ?? '';
  const name = model.toLowerCase().startsWith(maker.toLowerCase()) ? model : `${maker} ${model}`.trim();
  const serial = asRead?.serial.raw
    ? `no. ${asRead.serial.raw}`
    : (asRead?.serial.condition.toLowerCase() ?? '');
  return [name || 'firearm', calibre, serial && (asRead?.serial.raw ? serial : `serial ${serial}`)]
    .filter(Boolean)
    .join(', ');
};
