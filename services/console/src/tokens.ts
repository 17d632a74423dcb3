/** Injection tokens of what the kit gives to this service, and of the hub that it watches. */
export const ENDPOINT = Symbol('console.endpoint');
export const HUB_SERVICES = Symbol('console.hub-services');
