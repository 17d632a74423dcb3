/** Of what the kit gives: interfaces, which Nest cannot find by their class. */
export const ENDPOINT = Symbol('endpoint');
export const RUNTIME = Symbol('runtime');
