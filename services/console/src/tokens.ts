/** Injection tokens of what the kit gives to this service, and of the hub that it watches. */
export const ENDPOINT = Symbol('console.endpoint');
export const SEALING = Symbol('console.sealing');
export const NEW_ID = Symbol('console.new-id');
export const HUB_SERVICES = Symbol('console.hub-services');
/** Path of the development issuer's token endpoint, null where there is none. */
export const TOKEN_ENDPOINT = Symbol('console.token-endpoint');
