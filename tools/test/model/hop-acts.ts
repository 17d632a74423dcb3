import { follows, namedBy } from './consequences.js';
import { tell } from './events.js';
import type { Content, HopCommand } from './hop-commands.js';
import type { Moment } from './open-hop.js';
import { isOpen, isOver, type Answer, type Hop, type ModelEvent, type Trace } from './parts.js';

const stateOf = ({ kind, partial }: Answer): Hop['state'] =>
  kind === 'REFUSAL' ? 'REFUSED' : partial ? 'PARTIAL' : 'ANSWERED';

/** Receipt: the requested side's machine has the hop, or an act of it says so (`implicit`). */
export const receive = (trace: Trace, hop: Hop, by: string, implicit: boolean): void => {
  hop.delivered = true;
  hop.state = 'DELIVERED';
  tell(trace, hop, 'hop.delivered', by, null, null, { implicit });
};

const acknowledge = (
  trace: Trace,
  hop: Hop,
  by: string,
  expectedAt: string | null,
  implicit: boolean,
): ModelEvent => {
  hop.acknowledged = true;
  hop.state = 'ACKNOWLEDGED';
  hop.expectedAt = expectedAt ?? hop.expectedAt;
  const data = { implicit, expectedAt: hop.expectedAt, newExpectedAt: expectedAt };
  return tell(trace, hop, 'hop.acknowledged', by, null, null, data);
};

/** What an act of the requested side on an open hop implies; it comes first (rule 1). */
const imply = (trace: Trace, hop: Hop, by: string, name: string): void => {
  if (!isOpen(hop)) return;
  if (!hop.delivered) receive(trace, hop, by, true);
  if (!hop.acknowledged && name !== 'acknowledgement') acknowledge(trace, hop, by, null, true);
};

const answer = (
  trace: Trace,
  hop: Hop,
  { nextCountries, corrected: _, ...said }: Content,
  by: string,
): ModelEvent => {
  const late = !isOpen(hop);
  hop.answers.push({ ...said, late });
  if (!late) {
    hop.state = stateOf({ ...said, late });
    hop.acceptance = 'PENDING';
    hop.deferredUntil = null;
    hop.question = false;
  } else hop.acceptance = 'NONE';
  const common = { answerVersion: hop.answers.length, late };
  const event =
    said.kind === 'ANSWER'
      ? tell(trace, hop, 'hop.answered', by, null, null, {
          ...common,
          result: said.result,
          partial: said.partial,
          nextCountries,
        })
      : tell(trace, hop, 'hop.refused', by, null, null, { ...common, reason: said.result });
  if (late) tell(trace, trace, 'trace.answered-late', 'HUB', event);
  return event;
};

const correct = (
  trace: Trace,
  hop: Hop,
  { nextCountries: _, corrected: __, ...said }: Content,
  by: string,
): ModelEvent => {
  const late = hop.state === 'RECALLED' || hop.state === 'EXPIRED';
  hop.answers.push({ ...said, late });
  const pending = !late && !isOver(trace);
  if (!late) hop.state = stateOf({ ...said, late });
  if (pending) hop.acceptance = 'PENDING';
  return tell(trace, hop, 'hop.answer-corrected', by, null, null, {
    answerVersion: hop.answers.length,
    kind: said.kind,
    pending,
  });
};

/** Does what the table has allowed: the command's own event. */
const own = (trace: Trace, hop: Hop, command: HopCommand, by: string): ModelEvent => {
  const say = (
    type: string,
    state: Hop['state'],
    data: Readonly<Record<string, unknown>> = {},
  ): ModelEvent => {
    hop.state = state;
    if (state !== 'DEFERRED') hop.deferredUntil = null;
    hop.question = state === 'INFO_REQUESTED';
    return tell(trace, hop, `hop.${type}`, by, null, null, data);
  };
  switch (command.name) {
    case 'acknowledgement':
      return acknowledge(trace, hop, by, command.expectedAt, false);
    case 'progress-reports':
      hop.expectedAt = command.expectedAt ?? hop.expectedAt;
      return say('progress-reported', 'IN_PROGRESS', {
        expectedAt: hop.expectedAt,
        newExpectedAt: command.expectedAt,
      });
    case 'information-requests':
      return say('information-requested', 'INFO_REQUESTED');
    case 'information':
      return say('information-supplied', 'IN_PROGRESS');
    case 'deferrals':
      hop.deferredUntil = command.until;
      return say('deferred', 'DEFERRED', { deferredUntil: command.until });
    case 'answers':
    case 'refusals':
      return answer(trace, hop, command.content, by);
    case 'redirections/authority':
      hop.acknowledged = false;
      return say('readdressed', 'DELIVERED');
    case 'redirections/country':
      return say('redirected', 'REDIRECTED');
    case 'acceptance':
      hop.acceptance = 'ACCEPTED';
      return tell(trace, hop, 'hop.answer-accepted', by, null, null, { implied: false });
    case 'return': {
      hop.returned = true;
      hop.expectedAt = null;
      if (hop.answers.length > 0) hop.acceptance = 'RETURNED';
      return say('answer-returned', 'IN_PROGRESS', { answerVersion: command.answerVersion });
    }
    case 'corrections':
      return correct(trace, hop, command.content, by);
    case 'recall':
      hop.recall = { needed: hop.delivered, acknowledged: false };
      return say('recalled', 'RECALLED', { acknowledgementNeeded: hop.delivered });
    case 'recall-acknowledgement':
      if (hop.recall) hop.recall.acknowledged = true;
      return tell(trace, hop, 'hop.recall-acknowledged', by, null);
  }
};

/** A command that the table has allowed, with all that follows. */
export const actOnHop = (trace: Trace, hop: Hop, command: HopCommand, by: string, moment: Moment): void => {
  if (by === hop.participant) imply(trace, hop, by, command.name);
  const event = own(trace, hop, command, by);
  follows(trace, hop, event, namedBy(command), moment);
};
