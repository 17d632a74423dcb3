import { mergeSealed, type HopDoc, type RequestDoc } from '@tracepost/contracts';
import type { Side } from '../domain/hop-table.js';
import type { StoredHop } from './hop-reader.js';
import type { Seals } from './ports.js';

const merged = async <T extends object>(
  seals: Pick<Seals, 'open'>,
  owner: string,
  open: T,
  sealed: string | null,
): Promise<T> => (sealed === null ? open : mergeSealed(open, await seals.open(sealed, owner)));

/** H2 and H3 are checked when reading as well as when sharing: a corrected answer may say so only later. */
const mayBeShown = ({ answers }: HopDoc): boolean =>
  !answers.at(-1)?.content.handling?.some(({ code }) => code === 'H2' || code === 'H3');

const sharedAnswer = (hop: HopDoc) => {
  const newest = hop.answers.at(-1);
  return newest === undefined || !mayBeShown(hop)
    ? []
    : [{ hopId: hop.id, participant: hop.participant, ...newest }];
};

/** What the request says of routing and of other traces is not for the requested side. */
const forRequested = ({ routing: _routing, relatedTraces: _related, ...request }: RequestDoc) => request;

/** A sentence that comes from another hop's answer is shown only with that answer. */
const reasonFor = ({
  origin,
  reason,
  parentHopId,
  sharedAnswers,
}: HopDoc): HopDoc['reason'] | { rule: string } => {
  if (origin === 'CANDIDATE' || origin === 'CORRECTION') return reason;
  const shown = parentHopId !== null && sharedAnswers.includes(parentHopId);
  return shown ? reason : { rule: reason.rule };
};

/** A hop as one of its two sides reads it (api.md, "The requested side never sees"). */
export const renderHop = async (stored: StoredHop, side: Side, seals: Pick<Seals, 'open'>) => {
  const owner = stored.doc.requestingParticipant;
  const doc = await merged(seals, owner, stored.doc, stored.sealed);
  const request = await merged(seals, owner, stored.request.request, stored.request.sealed);
  const others = await Promise.all(stored.shared.map((hop) => merged(seals, owner, hop.doc, hop.sealed)));
  const { identifiedAs } = stored.request;
  const sharedAnswers = others.flatMap(sharedAnswer);
  const { origin: _origin, country: _country, ...hop } = doc;
  if (side === 'REQUESTER') return { ...hop, request, identifiedAs, sharedAnswers };
  const { depth: _depth, parentHopId: _parent, ...shown } = hop;
  return {
    ...shown,
    request: forRequested(request),
    identifiedAs,
    reason: reasonFor(doc),
    sharedAnswers,
    remarks: doc.remarks.filter(({ command }) => command !== 'hops'),
  };
};

export type HopView = Awaited<ReturnType<typeof renderHop>>;
