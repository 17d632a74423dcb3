/**
 * The first member name that occurs twice in one object of `text`, or null. `text` must be valid JSON: JSON.parse keeps
 * the last of two members without a word, which RFC 7493 forbids.
 */
export const duplicateName = (text: string): string | null => {
  const scopes: (Set<string> | null)[] = [];
  let expectsName = false;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x7b: // {
        scopes.push(new Set());
        expectsName = true;
        break;
      case 0x5b: // [
        scopes.push(null);
        expectsName = false;
        break;
      case 0x7d: // }
      case 0x5d: // ]
        scopes.pop();
        expectsName = false;
        break;
      case 0x2c: // ,
        expectsName = scopes.at(-1) instanceof Set;
        break;
      case 0x22: {
        const end = closingQuote(text, at);
        const names = scopes.at(-1);
        if (expectsName && names instanceof Set) {
          const name = JSON.parse(text.slice(at, end + 1)) as string;
          if (names.has(name)) return name;
          names.add(name);
          expectsName = false;
        }
        at = end;
        break;
      }
    }
  }
  return null;
};

const closingQuote = (text: string, opening: number): number => {
  let at = opening + 1;
  while (text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
  return at;
};
