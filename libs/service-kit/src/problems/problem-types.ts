/** One problem type: `meaning` and `remedy` are what its page at /problems/{slug} tells a person. */
export interface ProblemType {
  readonly status: number;
  readonly title: string;
  readonly meaning: string;
  readonly remedy: string;
}

/** Every problem type of the contract. The pages at /problems/{slug} are made from this table. */
export const PROBLEMS = {
  malformed: {
    status: 400,
    title: 'The request cannot be read',
    meaning:
      'The bytes of the request are no JSON in UTF-8, or a name occurs twice in one object. Nothing was stored.',
    remedy: 'Send valid JSON (RFC 8259) in UTF-8, each member name once in an object.',
  },
  'parameter-invalid': {
    status: 400,
    title: 'A parameter or header is not valid',
    meaning:
      'A query parameter or a header is not known here, occurs twice, or has a value that cannot be used; `errors` names each.',
    remedy: 'Correct or leave out what `errors` names and send the request again.',
  },
  'cursor-invalid': {
    status: 400,
    title: 'The cursor is not valid here',
    meaning: 'The cursor was made for another caller, another address or other filters, or it was changed.',
    remedy: 'Repeat the filters of the first page with each cursor, or begin again without a cursor.',
  },
  'idempotency-key-missing': {
    status: 400,
    title: 'The Idempotency-Key header is missing',
    meaning:
      'A POST that stores something must carry an Idempotency-Key, so that a repetition after a lost answer does nothing twice.',
    remedy: 'Make a new key (a UUID will do) for each command and send the same key when you repeat it.',
  },
  'purpose-missing': {
    status: 400,
    title: 'The Tracepost-Purpose header is missing',
    meaning: 'This disclosure has to be justified: the intended use of the information must be named.',
    remedy: 'Send Tracepost-Purpose with an intended use, for example CRIMINAL_INVESTIGATION.',
  },
  unauthenticated: {
    status: 401,
    title: 'A valid access token is needed',
    meaning:
      'The request carries no access token, or one that is expired, damaged or meant for somebody else.',
    remedy: 'Get a new token from the issuer and send it as Authorization: Bearer <token>.',
  },
  'role-missing': {
    status: 403,
    title: 'The token lacks the role',
    meaning: 'The token is valid, but none of its roles gives this right; `detail` names the roles that do.',
    remedy: 'Use a client of your participant that has the role, or ask your administrator for it.',
  },
  'participant-unknown': {
    status: 403,
    title: 'The participant is not registered',
    meaning: 'The participant named in the token is not registered with this hub.',
    remedy: 'Ask the operators of the hub to register the participant.',
  },
  'participant-suspended': {
    status: 403,
    title: 'The participant is suspended',
    meaning: 'The participant is suspended: nothing can be read or sent in its name.',
    remedy: 'Ask the operators of the hub why and until when.',
  },
  'handling-restricted': {
    status: 403,
    title: 'A handling code forbids this sharing',
    meaning:
      'The originator of an answer has put a handling code on it (H2 or H3) that forbids to share it with this participant.',
    remedy: 'Leave that answer out of what you share, or ask its originator to lift the restriction.',
  },
  'not-found': {
    status: 404,
    title: 'Nothing is here for you',
    meaning:
      'The address does not exist, or it is something that you are no party to; the hub does not tell which.',
    remedy: 'Check the address. With Retry-After the thing may only just have been made: ask again.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The method is not allowed here',
    meaning: 'The address exists, but not for this method; the header Allow lists the methods.',
    remedy: 'Use one of the methods in Allow.',
  },
  'not-acceptable': {
    status: 406,
    title: 'No media type that you accept',
    meaning: 'The answer cannot be given in a media type that the header Accept allows.',
    remedy: 'Accept application/json, or what the documentation of the address names.',
  },
  'idempotency-key-in-progress': {
    status: 409,
    title: 'The first request with this key is still running',
    meaning: 'The first request with this Idempotency-Key has not ended yet.',
    remedy: 'Wait as long as Retry-After says and repeat the same request with the same key.',
  },
  'illegal-transition': {
    status: 409,
    title: 'The command is not possible in this state',
    meaning: 'The command is not possible in the state that the resource has now; `legal` lists what is.',
    remedy: 'Get the resource, look at its state, and choose one of the commands in `legal`.',
  },
  'trace-ended': {
    status: 409,
    title: 'The trace has ended',
    meaning: 'The trace is closed, withdrawn, rejected or expired; it takes no more commands of this kind.',
    remedy: 'Follow a new lead with a new request that has the relation CONTINUES.',
  },
  'hop-closed': {
    status: 409,
    title: 'The hop is closed',
    meaning: 'The hop has ended: it was redirected, has expired, or its answer ended it.',
    remedy: 'Read the hop; `legal` lists what can still be done.',
  },
  'hop-answered': {
    status: 409,
    title: 'The hop is answered already',
    meaning: 'The hop has an answer or a refusal already.',
    remedy: 'Send a correction if the answer has to change.',
  },
  'hop-recalled': {
    status: 409,
    title: 'The hop was recalled',
    meaning: 'The requester has recalled the hop: no answer is needed any more.',
    remedy: 'Acknowledge the recall; an answer that is known already may still be sent once.',
  },
  'information-request-open': {
    status: 409,
    title: 'A question is open',
    meaning: 'A question to the requester is open, and the clock of the requested side stands still.',
    remedy: 'Wait for the information, or answer the hop if the question has become needless.',
  },
  'no-information-request': {
    status: 409,
    title: 'No question is open',
    meaning: 'There is no open question that this information could answer.',
    remedy: 'Wait until the country asks; to add something unasked, send a correction of the request.',
  },
  'answer-superseded': {
    status: 409,
    title: 'A newer answer exists',
    meaning: 'The answer was corrected after you read it; there is a newer version.',
    remedy: 'Read the hop again and decide about its newest answer.',
  },
  'answer-accepted': {
    status: 409,
    title: 'The answer is accepted already',
    meaning: 'The answer was accepted already and cannot be returned.',
    remedy: 'Open a new hop, or follow up with a new request.',
  },
  'already-returned': {
    status: 409,
    title: 'The answer was returned once already',
    meaning: 'An answer can be returned once in a hop, and it was.',
    remedy: 'Accept the answer, or close the trace with the outcome that fits.',
  },
  'loop-guard': {
    status: 409,
    title: 'The country was asked already',
    meaning:
      'The country (or the participant without one) was asked in this trace already, or is about to be, or it is the requester itself.',
    remedy: 'Choose another country, or read what the first hop answered.',
  },
  'depth-limit': {
    status: 409,
    title: 'The chain of hops is too long',
    meaning: 'Each hop of the trace may open the next one, six in a row at most; this would be the seventh.',
    remedy: 'Open a hop by hand from the trace, or close the trace.',
  },
  'slots-full': {
    status: 409,
    title: 'No slot is free for another open hop',
    meaning: 'Three hops of the trace are open, and no more may be open at once.',
    remedy: 'Wait until a hop ends, or recall one.',
  },
  'participant-not-available': {
    status: 409,
    title: 'The participant cannot be asked',
    meaning:
      'The participant cannot be asked: there is none, it is suspended, it accepts nothing from the requester, or it has no channel.',
    remedy: 'Choose another participant of the referral, or leave the decision to the desk.',
  },
  erased: {
    status: 410,
    title: 'The content was erased',
    meaning:
      'The case ended long ago and its content was erased when its retention was over; `tombstone` has what stays: ids, participants, dates, state and result.',
    remedy:
      'Nothing can bring it back; the log still proves that it was. Follow a new lead by a new request.',
  },
  'cursor-expired': {
    status: 410,
    title: 'The cursor has expired',
    meaning: "The cursor is older than a page's cursor may be, or than the oldest event that is kept.",
    remedy: 'Begin again without a cursor; for events compare with the resources themselves.',
  },
  'version-mismatch': {
    status: 412,
    title: 'The resource has changed',
    meaning: 'The resource has changed since you read the ETag that you sent.',
    remedy: 'Get the resource again, look at what changed, and repeat the command with the new ETag.',
  },
  'too-large': {
    status: 413,
    title: 'The request is too large',
    meaning: 'The body or the headers are larger than the limit that `detail` names. Nothing was stored.',
    remedy: 'Send less at once; many requests go as a batch.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The media type is not supported',
    meaning: 'The body has a media type, a charset or an encoding that is not read here.',
    remedy: 'Send application/json in UTF-8, or a media type in `accepted`.',
  },
  validation: {
    status: 422,
    title: 'The request has faults',
    meaning:
      'The request was read, but some members have faults; each is listed in `errors` with a remedy. Nothing was stored.',
    remedy: 'Mend what `errors` names and send it again with the same Idempotency-Key.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'The Idempotency-Key was used for another request',
    meaning: 'The Idempotency-Key belongs to another request that was carried out.',
    remedy: 'Make a new key for a new command.',
  },
  'mapping-mismatch': {
    status: 422,
    title: 'The file does not fit the mapping',
    meaning:
      'The header of the file lacks columns that the mapping needs; `detail` names them, `columns` lists those that the file has, `suggestion` is a mapping that fits it.',
    remedy: 'Choose the mapping of this file, or store the suggested one.',
  },
  'precondition-required': {
    status: 428,
    title: 'If-Match is needed',
    meaning: 'The resource may only be replaced or removed by somebody who has seen it as it is.',
    remedy: 'Send If-Match with its ETag; to create by PUT send If-None-Match: *.',
  },
  'rate-limited': {
    status: 429,
    title: 'Too many requests',
    meaning: 'The client has sent more requests than it may in this time.',
    remedy: 'Wait as long as Retry-After says; the header RateLimit shows what is left.',
  },
  internal: {
    status: 500,
    title: 'The hub has failed',
    meaning: 'Something failed inside the hub. The fault was logged under the request id.',
    remedy: 'Repeat with the same Idempotency-Key; if it stays, tell the operators the request id.',
  },
  overloaded: {
    status: 503,
    title: 'The hub is overloaded',
    meaning: 'The hub has more to do than it can do now. Nothing was stored.',
    remedy: 'Wait as long as Retry-After says and repeat with the same Idempotency-Key.',
  },
  unavailable: {
    status: 503,
    title: 'The hub is not available now',
    meaning:
      'Something that the hub needs is away for a moment. Perhaps the command was carried out, perhaps not: to repeat it with the same Idempotency-Key is safe.',
    remedy: 'Wait as long as Retry-After says and repeat with the same Idempotency-Key.',
  },
} as const satisfies Record<string, ProblemType>;

export type ProblemSlug = keyof typeof PROBLEMS;
