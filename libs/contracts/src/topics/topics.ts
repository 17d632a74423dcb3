/** Every topic, by architecture.md "Messages": `<owner>.<aggregate>.<events|commands>.v<N>`; all events about a case share one. */
export const CASE_EVENTS = 'case.events.v1';
export const BATCH_EVENTS = 'intake.batch.events.v1';
export const PARTICIPANT_EVENTS = 'routing.participant.events.v1';
/** Disclosures and operators' acts on their way to the log; changes of a case are logged from `case.events.v1` itself. */
export const AUDIT_ENTRIES = 'audit.entry.commands.v1';

export const TOPICS = [CASE_EVENTS, BATCH_EVENTS, PARTICIPANT_EVENTS, AUDIT_ENTRIES] as const;
export type Topic = (typeof TOPICS)[number];

/** A key must never move to another partition, so the number is final. */
export const PARTITIONS = 64;
