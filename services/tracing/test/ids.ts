import { idSource } from '@tracepost/service-kit';

/** UUIDv7 by real time. */
export const v7 = idSource();
