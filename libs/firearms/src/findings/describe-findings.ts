import type { Finding } from '../identification.js';
import { present } from '../reading/read-absent.js';
import type { Examined } from './findings-of.js';

function serialFinding({ serial, firearm }: Examined): Finding | null {
  if (serial.condition === 'WHOLE') return null;
  const pointer = '#/firearm/serial/raw';
  if (serial.condition === 'PARTIAL') {
    return {
      pointer,
      code: 'SERIAL_PARTIAL',
      severity: 'WARNING',
      message: 'Part of the serial could not be read; most registers search whole serials only.',
      remedy: 'Have a laboratory restore the serial, or read it again on barrel, slide and frame.',
      gain: 0.4,
    };
  }
  const neverMarked = firearm.serial?.condition === 'NONE';
  return {
    pointer,
    code: 'SERIAL_MISSING',
    severity: 'WARNING',
    message: 'No serial: few registers can find a firearm without it.',
    remedy: neverMarked
      ? 'Look for a serial on other parts, and describe every other marking.'
      : 'Have a laboratory restore the serial, and send serials of other parts under components.',
    gain: neverMarked ? 0.3 : 0.6,
  };
}

function makeFindings({ makers, privatelyMade }: Examined): readonly Finding[] {
  const unknown = makers.unknown.map(({ pointer, raw }): Finding => {
    return {
      pointer,
      code: 'MAKE_UNKNOWN',
      severity: 'WARNING',
      message: `"${raw.slice(0, 60)}" is not in the maker table.`,
      remedy: 'Send the name exactly as stamped, or a photograph of the marking.',
      gain: 0.3,
    };
  });
  if (makers.asRead || privatelyMade) return unknown;
  const inferred = makers.makers[0];
  const message =
    inferred === undefined
      ? 'No maker was read: the country to ask cannot be told from a table.'
      : `No maker was read; taken to be ${inferred.name} from the other marks.`;
  const gain = inferred === undefined ? 0.4 : 0.15;
  const remedy = "Read the maker's name on frame, slide and barrel, and send it as stamped.";
  return [{ pointer: '#/firearm/makes', code: 'MAKE_MISSING', severity: 'WARNING', message, remedy, gain }];
}

function ambiguousMake({ maker }: Examined): Finding | null {
  if (maker?.isDesign !== true) return null;
  return {
    pointer: '#/firearm/makes',
    code: 'MAKE_AMBIGUOUS',
    severity: 'WARNING',
    message: `${maker.name} is a design made in many countries, not a maker.`,
    remedy: "Send the factory's mark, the script of the selector's letters and the year.",
    gain: 0.35,
  };
}

function modelFinding({ firearm, makers, privatelyMade }: Examined): Finding | null {
  if (present(firearm.model) !== null || makers.rest !== null || privatelyMade) return null;
  return {
    pointer: '#/firearm/model',
    code: 'MODEL_MISSING',
    severity: 'INFO',
    message: 'No model: makers repeat serials across models.',
    remedy: 'Send the model as stamped.',
    gain: 0.15,
  };
}

function calibreFinding({ firearm, identified }: Examined): Finding | null {
  const pointer = '#/firearm/calibre';
  const calibre = present(firearm.calibre);
  if (calibre === null) {
    const message = 'No calibre: makers repeat serials across calibres.';
    return {
      pointer,
      code: 'CALIBRE_MISSING',
      severity: 'INFO',
      message,
      remedy: 'Send the calibre as stamped.',
      gain: 0.1,
    };
  }
  if (identified.calibre !== null) return null;
  const message = `"${calibre.slice(0, 60)}" is not in the calibre table.`;
  return {
    pointer,
    code: 'CALIBRE_UNKNOWN',
    severity: 'INFO',
    message,
    remedy: 'Send the calibre as stamped on the barrel.',
    gain: 0.05,
  };
}

function typeFinding({ identified }: Examined): Finding | null {
  if (identified.type !== null) return null;
  return {
    pointer: '#/firearm/type',
    code: 'TYPE_MISSING',
    severity: 'INFO',
    message: 'The type of firearm is not known.',
    remedy: 'Send the NCIC type code, or your own word under typeAsRead.',
    gain: 0.05,
  };
}

/** Remarks on what identifies the gun: serial, maker, model, calibre and type. */
export function describeFindings(examined: Examined): readonly Finding[] {
  const single = [serialFinding, ambiguousMake, modelFinding, calibreFinding, typeFinding];
  return [...makeFindings(examined), ...single.flatMap((check) => check(examined) ?? [])];
}
