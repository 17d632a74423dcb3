import { CASE_ROLE, type Role } from '@tracepost/contracts';

/** A client of the development issuer; its secret is always `dev-<client_id>` (api.md section 5). */
export interface DevelopmentClient {
  readonly id: string;
  readonly participant: string;
  readonly roles: readonly Role[];
}

const COUNTRIES = ['BR', 'US', 'AT', 'TR', 'BE', 'AR', 'GH', 'CI', 'SN', 'ES', 'PY', 'QZ'];

const client = (id: string, participant: string, roles: readonly Role[]): DevelopmentClient => ({
  id,
  participant,
  roles,
});

export const DEVELOPMENT_CLIENTS: readonly DevelopmentClient[] = [
  ...COUNTRIES.map((country) => client(`${country.toLowerCase()}-cp`, `${country}-NCB`, CASE_ROLE)),
  client('wco-cp', 'WCO', CASE_ROLE),
  client('br-submitter', 'BR-NCB', ['submitter']),
  client('br-approver', 'BR-NCB', ['approver']),
  client('br-responder', 'BR-NCB', ['responder']),
  client('br-reader', 'BR-NCB', ['reader']),
  client('br-analyst', 'BR-NCB', ['analyst']),
  client('us-reader', 'US-NCB', ['reader']),
  client('europol-agency', 'EUROPOL', ['agency']),
  client('hub-operator', 'HUB', ['operator']),
  client('hub-auditor', 'HUB', ['auditor']),
  client('ghost-cp', 'ZZ-NONE', CASE_ROLE),
];

export const secretOf = (clientId: string): string => `dev-${clientId}`;
