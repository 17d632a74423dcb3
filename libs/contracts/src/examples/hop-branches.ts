import type { HopDoc, RemarkDoc } from '../documents/hop.js';
import { ACKNOWLEDGED_HOP, DELIVERED_HOP } from './hops.js';
import { at } from './ids.js';

// What the United States could have done at 10:12 instead of answering at 10:15.

const remark = (command: string, code: string | null, text: string | null): RemarkDoc => ({
  at: at('10:12'),
  by: 'REQUESTED',
  command,
  code,
  text,
});

/** A promised day becomes the due date: the end of that day where the requested side is. */
export const PROGRESSED_HOP: HopDoc = {
  ...ACKNOWLEDGED_HOP,
  version: 4,
  state: 'IN_PROGRESS',
  expectedAt: '2026-12-20',
  due: { acknowledgeBy: null, answerBy: '2026-12-21T05:00:00.000Z', informationBy: null },
  remarks: [remark('progress-reports', null, 'paper archive')],
};

export const DEFERRED_HOP: HopDoc = {
  ...ACKNOWLEDGED_HOP,
  version: 4,
  state: 'DEFERRED',
  deferredUntil: '2027-01-15',
  due: { acknowledgeBy: null, answerBy: null, informationBy: null },
  remarks: [remark('deferrals', 'ONGOING_INVESTIGATION', null)],
};

/** A deferral that the requester does not wait for. */
export const RESUMED_HOP: HopDoc = {
  ...DEFERRED_HOP,
  version: 5,
  state: 'IN_PROGRESS',
  deferredUntil: null,
  due: { acknowledgeBy: null, answerBy: '2026-12-07T10:50:00.000Z', informationBy: null },
  remarks: [
    ...DEFERRED_HOP.remarks,
    {
      at: at('10:50'),
      by: 'REQUESTER',
      command: 'return',
      code: null,
      text: 'The trial begins before that day.',
    },
  ],
};

export const READDRESSED_HOP: HopDoc = {
  ...DELIVERED_HOP,
  version: 4,
  authority: 'Army registry',
  acknowledgedAt: null,
  due: { ...DELIVERED_HOP.due, acknowledgeBy: '2026-11-30T10:12:00.000Z' },
  remarks: [remark('redirections', 'NOT_COMPETENT', 'A military firearm.')],
};

export const REDIRECTED_HOP: HopDoc = {
  ...ACKNOWLEDGED_HOP,
  version: 4,
  state: 'REDIRECTED',
  due: { acknowledgeBy: null, answerBy: null, informationBy: null },
  awaiting: [],
  remarks: [remark('redirections', 'PY', 'Sold to Paraguay; its register knows the buyer.')],
};

export const RECALLED_HOP: HopDoc = {
  ...ACKNOWLEDGED_HOP,
  version: 4,
  state: 'RECALLED',
  due: { acknowledgeBy: null, answerBy: null, informationBy: null },
  recall: {
    at: at('10:20'),
    reason: 'The owner has come forward.',
    acknowledgementNeeded: true,
    acknowledgedAt: null,
  },
  awaiting: ['RECALL_ACKNOWLEDGEMENT'],
};

export const RECALL_ACKNOWLEDGED_HOP: HopDoc = {
  ...RECALLED_HOP,
  version: 5,
  recall: {
    at: at('10:20'),
    reason: 'The owner has come forward.',
    acknowledgementNeeded: true,
    acknowledgedAt: at('10:25'),
  },
  awaiting: [],
};
