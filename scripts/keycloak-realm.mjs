// The realm of docker-compose.yml: the clients, secrets and claims of the development issuer, from the same table.
import { DEVELOPMENT_CLIENTS, secretOf } from '../libs/security/src/development/clients.ts';
import { AUDIENCE } from '../libs/security/src/tokens/token-verifier.ts';

const hardcoded = (name, value, type) => ({
  name,
  protocol: 'openid-connect',
  protocolMapper: 'oidc-hardcoded-claim-mapper',
  config: {
    'claim.name': name,
    'claim.value': value,
    'jsonType.label': type,
    'access.token.claim': 'true',
    'id.token.claim': 'false',
    'userinfo.token.claim': 'false',
    'introspection.token.claim': 'true',
  },
});

const AUDIENCE_MAPPER = {
  name: 'audience',
  protocol: 'openid-connect',
  protocolMapper: 'oidc-audience-mapper',
  config: {
    'included.custom.audience': AUDIENCE,
    'access.token.claim': 'true',
    'id.token.claim': 'false',
    'introspection.token.claim': 'true',
  },
};

const client = ({ id, participant, roles }) => ({
  clientId: id,
  secret: secretOf(id),
  protocol: 'openid-connect',
  publicClient: false,
  serviceAccountsEnabled: true,
  standardFlowEnabled: false,
  directAccessGrantsEnabled: false,
  fullScopeAllowed: false,
  // `basic` brings sub; the others bring names and Keycloak's own roles, which are not ours.
  defaultClientScopes: ['basic'],
  optionalClientScopes: [],
  // Keycloak's own typ is JWT, which RFC 9068 does not allow.
  attributes: { 'access.token.header.type.rfc9068': 'true' },
  protocolMappers: [
    AUDIENCE_MAPPER,
    hardcoded('participant', participant, 'String'),
    hardcoded('roles', JSON.stringify(roles), 'JSON'),
    hardcoded('client_id', id, 'String'),
  ],
});

export const keycloakRealm = () => ({
  realm: 'tracepost',
  displayName: 'Tracepost (development)',
  enabled: true,
  defaultSignatureAlgorithm: 'ES256',
  accessTokenLifespan: 3600,
  clients: DEVELOPMENT_CLIENTS.map(client),
});
