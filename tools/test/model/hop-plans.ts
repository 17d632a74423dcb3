import { clientOf, contactPointOf, denied, participantOf, type Expected } from './clients.js';
import { actOnHop, receive } from './hop-acts.js';
import type { HopCommand } from './hop-commands.js';
import { commandOf } from './hop-moves.js';
import { HOP_COMMANDS, legalOnHop, verdict, type HopCommandName } from './hop-table.js';
import { isOpen, isUndisclosed, type Hop, type Trace } from './parts.js';
import type { Moment } from './open-hop.js';
import type { Step } from './steps.js';

/** One request, what the hub must answer to it, and what it does to the model when it is taken. */
export interface Plan {
  readonly client: string;
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly expected: Expected;
  /** Returns what the body of the answer must show then. */
  readonly apply?: () => Readonly<Record<string, unknown>> | undefined;
}

/** The first members of a hop that its answer must show. */
export const shownOf = (hop: Hop): Readonly<Record<string, unknown>> => ({
  id: hop.id,
  version: hop.version,
  state: hop.state,
  acceptance: hop.acceptance,
});

const isAgainLater = (hop: Hop, command: HopCommand): boolean =>
  command.name === 'acknowledgement' && command.expectedAt !== null && command.expectedAt !== hop.expectedAt;

const expectedOf = (hop: Hop, trace: Trace, command: HopCommand): Expected => {
  const name: HopCommandName = command.name;
  const named = 'answerVersion' in command ? { answerVersion: command.answerVersion } : {};
  const said = verdict(hop, trace, name, named);
  if (said === '422' || (said === '=' && isAgainLater(hop, command)))
    return { status: 422, problem: 'validation' };
  if (said === 'OK' || said === '=') return { status: 200 };
  const legal = legalOnHop(hop, trace, HOP_COMMANDS[name]);
  return { status: 409, problem: said, body: { state: hop.state, command: name.split('/')[0], legal } };
};

export const planHop = (
  step: Extract<Step, { do: 'hop' }>,
  trace: Trace,
  hop: Hop,
  now: number,
  moment: Moment,
): Plan => {
  const commands = step.moves.map((move) => commandOf(hop, move, now));
  const possible = commands.find((one) => expectedOf(hop, trace, one.command).status === 200);
  const { command, body } =
    possible ?? commands[0] ?? commandOf(hop, { name: 'recall-acknowledgement' }, now);
  const side = HOP_COMMANDS[command.name];
  const [own, other] =
    side === 'REQUESTER' ? [trace.requester, hop.participant] : [hop.participant, trace.requester];
  const client = clientOf(step.actor, own, other);
  const hidden = side === 'REQUESTED' && isUndisclosed(hop);
  const expected =
    denied(client, [side === 'REQUESTER' ? 'submitter' : 'responder'], own) ??
    (hidden ? { status: 404, problem: 'not-found' } : expectedOf(hop, trace, command));
  return {
    client,
    method: 'POST',
    path: `/v1/hops/${hop.id}/${command.name.split('/')[0]}`,
    body: body as Record<string, unknown>,
    expected,
    apply: () => {
      const named = 'answerVersion' in command ? { answerVersion: command.answerVersion } : {};
      if (verdict(hop, trace, command.name, named) === 'OK') actOnHop(trace, hop, command, own, moment);
      return shownOf(hop);
    },
  };
};

const isUnread = (hop: Hop): boolean => isOpen(hop) && !hop.delivered;

export const planReadHop = (step: Extract<Step, { do: 'read-hop' }>, trace: Trace, hop: Hop): Plan => {
  const client = clientOf(step.actor, hop.participant, trace.requester);
  const reader = participantOf(client);
  const isParty = reader === hop.participant || reader === trace.requester;
  const hidden = !isParty || (reader === hop.participant && isUndisclosed(hop));
  return {
    client,
    method: step.head ? 'HEAD' : 'GET',
    path: `/v1/hops/${hop.id}`,
    expected:
      denied(client, ['submitter', 'approver', 'responder', 'reader'], null) ??
      (hidden ? { status: 404, problem: 'not-found' } : { status: 200 }),
    apply: () => {
      if (!step.head && reader === hop.participant && isUnread(hop)) receive(trace, hop, reader, false);
      return step.head ? undefined : shownOf(hop);
    },
  };
};

/** Everything of this run that the inbox offers after it was read, oldest first. */
export const inboxOf = (traces: readonly Trace[], participant: string): Hop[] =>
  traces
    .flatMap(({ hops }) => hops)
    .filter((hop) => hop.participant === participant)
    .filter((hop) => isOpen(hop) || (hop.recall?.needed === true && !hop.recall.acknowledged));

export const planReadInbox = (
  step: Extract<Step, { do: 'read-inbox' }>,
  traces: readonly Trace[],
  hop: Hop,
): Plan => {
  const client = step.client === 'us-reader' ? 'us-reader' : contactPointOf(hop.participant);
  const reader = participantOf(client);
  return {
    client,
    method: 'GET',
    path: '/v1/inbox?limit=200',
    expected: { status: 200 },
    apply: () => {
      for (const trace of traces)
        for (const one of trace.hops)
          if (one.participant === reader && isUnread(one)) receive(trace, one, reader, false);
      return undefined;
    },
  };
};
