/** The day on which the story is told. */
export const STORY_DAY = '2026-11-23';

/** An instant of that day, by its time of day in UTC: `10:15` or `10:15:01`. */
export const at = (time: string): string => `${STORY_DAY}T${time.length === 5 ? `${time}:00` : time}.000Z`;

/** A UUIDv7 (RFC 9562) of an instant; `serial` tells ids of one millisecond apart. */
export const idAt = (instant: string, serial = 1): string => {
  const time = Date.parse(instant).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${serial.toString(16).padStart(12, '0')}`;
};

export const TRACE_ID = idAt(at('10:00'), 0x7e01);
export const HOP_ID = idAt(at('10:00:01'), 0x7e02);
export const QUESTION_ID = idAt(at('10:07'), 0x7e03);
export const REFERRAL_ID = idAt(at('10:15'), 0x7e04);
/** The hop that follows the approval, to Paraguay. */
export const NEXT_HOP_ID = idAt(at('10:20'), 0x7e05);
/** A hop by hand, to Austria. */
export const HAND_HOP_ID = idAt(at('10:40'), 0x7e06);
/** Another trace of the same participant. */
export const OTHER_TRACE_ID = idAt(at('09:00'), 0x7e07);
/** A trace that waits on the desk, and what the desk proposes for it. */
export const DESK_TRACE_ID = idAt(at('09:10'), 0x7e08);
export const DESK_REFERRAL_ID = idAt(at('09:30'), 0x7e09);
export const BATCH_ID = idAt(at('09:20'), 0x7e0a);
/** The trace of the first row of that batch. */
export const ROW_TRACE_ID = idAt(at('09:20:01'), 0x7e0b);
/** A key that waits for an operator, a message that nobody could read, and the act that puts both right. */
export const PARKED_ID = idAt(at('08:30'), 0x7e0c);
export const DEAD_LETTER_ID = idAt(at('08:31'), 0x7e0d);
export const REDRIVE_ID = idAt(at('08:40'), 0x7e0e);
/** Names one call in answers, logs and problems. */
export const REQUEST_ID = idAt(at('10:15'), 0xa415);
