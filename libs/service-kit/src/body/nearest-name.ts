/** Levenshtein distance, in UTF-16 units. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_value, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

/** Longest name compared: what is longer is no slip of the pen, and comparing it would cost. */
const LONGEST = 64;

/** The known name closest to `name`, if it is close enough to be meant; case counts for nothing. */
export const nearestName = (name: string, known: readonly string[]): string | null => {
  if (name.length > LONGEST) return null;
  const near = known
    .map((candidate) => ({ candidate, far: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= Math.max(2, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.far - b.far);
  return near[0]?.candidate ?? null;
};
