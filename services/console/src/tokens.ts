/** Injection tokens of what the kit gives to this service, and of the hub that it watches. */
export const ENDPOINT = Symbol('console.endpoint');
export const SEALING = Symbol('console.sealing');
export const NEW_ID = Symbol('console.new-id');
export const HUB_SERVICES = Symbol('console.hub-services');
