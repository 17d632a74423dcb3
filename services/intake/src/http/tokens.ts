/** Of what the kit gives: an interface, which Nest cannot find by its class. */
export const ENDPOINT = Symbol('endpoint');
export const UPLOAD_SLOTS = Symbol('upload slots');
