/** Injection token of the endpoint that the kit gives to this service. */
export const ENDPOINT = Symbol('audit.endpoint');
