/**
 * The sealed fields of each kind of document (api.md section 1, "Sealed fields"), as paths; `*` stands for every element
 * of a list. Never shown to operators, in public events, logs, metrics or URLs; carried and stored only as JWE.
 */
const within = (prefix: string, paths: readonly string[]): string[] =>
  paths.map((path) => `${prefix}${path}`);

const REQUEST = [
  '/officer',
  '/specialInstructions',
  '/priorityJustification',
  '/legalBasis/justification',
  '/legalBasis/handling/*/text',
  '/recovery/circumstances',
  '/recovery/place/address',
  '/recovery/possessor',
];
const ANSWER = ['/text', '/lastLegalHolder', '/transfers/*/from', '/transfers/*/to', '/handling/*/text'];
const REFUSAL = ['/text', '/handling/*/text'];

export const SEALED_FIELDS = {
  request: REQUEST,
  correction: ['/reason', ...within('/request', REQUEST)],
  answer: ANSWER,
  refusal: REFUSAL,
  hopCorrection: ['/reason', ...within('/answer', ANSWER), ...within('/refusal', REFUSAL)],
  hop: [
    '/officer',
    '/informationRequests/*/questions/*/text',
    '/informationRequests/*/supplied/text',
    // A refusal's sealed fields are among those of an answer.
    ...within('/answers/*/content', ANSWER),
    '/recall/reason',
    '/remarks/*/text',
  ],
  withdrawal: ['/text'],
  closure: ['/note'],
  closureCorrection: ['/reason'],
  acknowledgement: ['/officer'],
  progressReport: ['/reason', '/note'],
  informationRequest: ['/questions/*/text'],
  information: ['/text'],
  deferral: ['/text'],
  redirection: ['/reason'],
  recall: ['/reason'],
  acceptance: ['/feedback'],
  return: ['/reason'],
  referral: ['/reason'],
  approval: ['/note'],
  rejection: ['/reason'],
  hopByHand: ['/reason'],
} as const satisfies Record<string, readonly string[]>;

export type SealedKind = keyof typeof SEALED_FIELDS;
