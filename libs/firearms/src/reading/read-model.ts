import type { Maker, ModelFamily } from '../tables/maker.js';
import { key } from '../text.js';

/** The family of models that a model as read belongs to. */
export interface FamilyMatch {
  readonly maker: Maker;
  readonly family: ModelFamily;
  readonly confidence: number;
}

function longestStart(modelKey: string, family: ModelFamily): number {
  let longest = 0;
  for (const start of family.starts) {
    if (start.length > longest && modelKey.startsWith(start) && !splitsNumber(modelKey, start))
      longest = start.length;
  }
  return longest;
}

// "17" begins "170" too, but a model number does not go on with another digit; "PT" followed by any digit is fine.
function splitsNumber(modelKey: string, start: string): boolean {
  return /\d$/.test(start) && /^\d/.test(modelKey.slice(start.length));
}

/** The best family of a maker for the model as read: the one with the longest beginning in common. */
export function readModel(model: string, maker: Maker): FamilyMatch | null {
  const modelKey = key(model);
  const named = modelKey.startsWith(key(maker.name)) ? modelKey.slice(key(maker.name).length) : modelKey;
  let best: FamilyMatch | null = null;
  let length = 0;
  for (const family of maker.families ?? []) {
    const found = longestStart(named, family);
    if (found > length) {
      length = found;
      best = { maker, family, confidence: found === named.length ? 0.97 : 0.9 };
    }
  }
  return best;
}

/** A maker whose model name is its own alone ("PT 58 HC"), for guns whose maker was not read. */
export function makerOfModel(model: string, makers: readonly Maker[]): FamilyMatch | null {
  for (const maker of makers) {
    const found = readModel(model, maker);
    if (found?.family.tellsMaker === true) return found;
  }
  return null;
}
