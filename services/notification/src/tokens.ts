/** Injection tokens of what the kit gives to this service. */
export const ENDPOINT = Symbol('notification.endpoint');
export const UNIT_OF_WORK = Symbol('notification.unit-of-work');
export const CURSORS = Symbol('notification.cursors');
