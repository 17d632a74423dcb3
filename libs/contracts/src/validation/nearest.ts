/** Edit distance (Levenshtein), two rows; both texts are short. */
const distance = (a: string, b: string): number => {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[b.length] ?? 0;
};

/** `ref` means `reference` and `serialNumber` means `serial`, however many letters lie between. */
const SHORTEST_BEGINNING = 3;
const begins = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= SHORTEST_BEGINNING && (a.startsWith(b) || b.startsWith(a));

/** The known name most like `name`; null when nothing is known. Only the first 40 characters count. */
export const nearest = (name: string, known: Iterable<string>): string | null => {
  const wanted = name.slice(0, 40).toLowerCase();
  let best: { name: string; distance: number } | null = null;
  for (const candidate of known) {
    const lower = candidate.toLowerCase();
    const away = Math.min(distance(wanted, lower), begins(wanted, lower) ? 2 : Infinity);
    if (best === null || away < best.distance) best = { name: candidate, distance: away };
  }
  return best?.name ?? null;
};
