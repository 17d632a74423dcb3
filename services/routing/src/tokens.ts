/** Injection tokens of what the kit gives to this service, and of its readers. */
export const ENDPOINT = Symbol('routing.endpoint');
export const NEW_ID = Symbol('routing.new-id');
export const HOP_READER = Symbol('routing.hop-reader');
export const REFERRAL_READER = Symbol('routing.referral-reader');
