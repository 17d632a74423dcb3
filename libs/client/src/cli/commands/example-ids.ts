/** Ids as they stand in the examples of `--help`. */
export const TRACE = '01935a10-7e01-7000-8000-000000000001';
export const HOP = '01935a10-7e02-7000-8000-000000000002';
export const REFERRAL = '01935a10-7e03-7000-8000-000000000003';
export const BATCH = '01935a10-7e04-7000-8000-000000000004';
export const OPERATION = '01935a10-7e05-7000-8000-000000000005';

export const OF_HOP = ['<hop>', 'id of the hop'] as const;
export const OF_TRACE = ['<trace>', 'id of the trace'] as const;
export const OF_REFERRAL = ['<referral>', 'id of the onward referral'] as const;
export const OF_BATCH = ['<batch>', 'id of the batch'] as const;
