import type { ReferralView } from '../../api/schema.js';
import type { Output } from '../output/output.js';
import type { Column } from '../output/table.js';
import { stateStyle } from './state-style.js';

export const referralColumns = (out: Output): readonly Column<ReferralView>[] => [
  { title: 'REFERRAL', text: (one) => one.id },
  { title: 'STATE', text: (one) => one.state, styled: (one, text) => out.style(stateStyle(one.state), text) },
  { title: 'TO', text: ({ country, participants }) => `${country ?? ''} (${participants.join(', ')})` },
  { title: 'BECAUSE OF', text: ({ origin }) => origin },
  {
    title: 'BLOCKED BY',
    text: ({ blockedBy, waitingForSlot }) => blockedBy ?? (waitingForSlot ? 'waits for a slot' : ''),
  },
  { title: 'TRACE', text: (one) => one.traceId },
];

export const referralLine = (one: ReferralView, out: Output): string => {
  const hop = one.hopId === null ? '' : `; hop ${one.hopId}`;
  const blocked = one.blockedBy === null ? '' : ` by ${one.blockedBy}`;
  return `referral ${one.id} to ${one.country ?? one.participants.join(', ')} is ${out.style(stateStyle(one.state), one.state)}${blocked}${hop}`;
};
