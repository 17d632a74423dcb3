/**
 * States that are no more (ISO 3166-3) and who holds their records today, the likeliest first:
 * the seat of the old arms industry and ministry, then the other successors by size.
 */
export const successorStates: Readonly<Record<string, readonly string[]>> = {
  SU: ['RU', 'UA', 'BY', 'KZ', 'UZ', 'GE', 'AM', 'AZ', 'MD', 'LT', 'LV', 'EE', 'KG', 'TJ', 'TM'],
  YU: ['RS', 'HR', 'SI', 'BA', 'ME', 'MK', 'XK'],
  CS: ['CZ', 'SK'],
  DD: ['DE'],
};
