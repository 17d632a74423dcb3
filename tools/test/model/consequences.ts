import { advance } from './course.js';
import type { HopCommand } from './hop-commands.js';
import type { Moment } from './open-hop.js';
import { isOver, newest, type Answer, type Hop, type ModelEvent, type Trace } from './parts.js';
import { fillSlots, propose } from './referrals.js';

const LEADS_ON = new Set(['NO_RECORD', 'MANUFACTURED_NO_RECORD', 'TOO_OLD', 'NOT_MANUFACTURED_HERE']);

const leading = (answer: Answer | undefined): boolean =>
  answer?.kind === 'ANSWER' && LEADS_ON.has(answer.result);

/** Countries that the act names as the next to ask. */
export const namedBy = (command: HopCommand): readonly string[] => {
  if (command.name === 'redirections/country') return [command.country];
  if (command.name !== 'answers' && command.name !== 'corrections') return [];
  const { kind, result, nextCountries, corrected } = command.content;
  if (kind === 'REFUSAL') return [];
  const more = result === 'NOT_MANUFACTURED_HERE' && corrected !== null ? [corrected] : [];
  return [...new Set([...nextCountries, ...more])];
};

const leadsOn = (hop: Hop, event: ModelEvent): boolean => {
  switch (event.type) {
    case 'hop.redirected':
    case 'hop.recalled':
    case 'hop.expired':
      return true;
    case 'hop.answered':
    case 'hop.answer-corrected':
      return leading(newest(hop)) && !leading(hop.answers.at(-2));
    default:
      return false;
  }
};

/** Rules 7 and 8: what an act on a hop starts elsewhere in its trace. */
export const follows = (
  trace: Trace,
  hop: Hop,
  event: ModelEvent,
  named: readonly string[],
  moment: Moment,
): void => {
  if (isOver(trace)) return;
  fillSlots(trace, event, moment);
  const isLate = hop.state === 'RECALLED' || hop.state === 'EXPIRED';
  if (
    isLate &&
    (event.type === 'hop.answered' || event.type === 'hop.refused' || event.type === 'hop.answer-corrected')
  )
    return;
  const leads = leadsOn(hop, event);
  for (const country of named) {
    if (trace.referrals.some((referral) => referral.from === hop && referral.country === country)) continue;
    const lead = trace.queue.find((candidate) => candidate.country === country && !candidate.corrected);
    if (lead && leads) trace.queue = [lead, ...trace.queue.filter((other) => other !== lead)];
    else {
      const origin = event.type === 'hop.redirected' ? 'REDIRECTION' : 'ANSWER';
      propose(trace, { origin, from: hop, country, by: 'HUB' }, event, moment);
    }
  }
  if (leads) advance(trace, event, moment);
};
