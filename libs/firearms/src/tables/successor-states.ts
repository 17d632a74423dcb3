/**
 * States that are no more (ISO 3166-3) and who can be asked for their records today, the likeliest first:
 * the seat of the old arms industry and ministry, then the other states on the same ground by size.
 */
export const successorStates: ReadonlyMap<string, readonly string[]> = new Map([
  ['SU', ['RU', 'UA', 'BY', 'KZ', 'UZ', 'GE', 'AM', 'AZ', 'MD', 'LT', 'LV', 'EE', 'KG', 'TJ', 'TM']],
  ['YU', ['RS', 'HR', 'SI', 'BA', 'ME', 'MK', 'XK']],
  ['CS', ['CZ', 'SK']],
  ['DD', ['DE']],
]);
