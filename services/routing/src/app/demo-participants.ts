import type { ParticipantDoc } from '@tracepost/contracts';
import { DEFAULT_CLOCKS } from '../domain/pace.js';

type Data = Omit<ParticipantDoc, 'version'>;

const BASE: Omit<Data, 'id' | 'name' | 'country' | 'languages' | 'timeZone'> = {
  kind: 'COUNTRY',
  status: 'ACTIVE',
  channels: ['PULL'],
  weekend: ['SAT', 'SUN'],
  clocks: DEFAULT_CLOCKS,
  keys: [],
  restrictions: { refusesFrom: [] },
  preApproved: { mode: 'NONE', participants: [] },
  grants: [],
};

const bureau = (
  country: string,
  name: string,
  language: string,
  timeZone: string,
  members: Partial<Data> = {},
): Data => ({ ...BASE, id: `${country}-NCB`, name, country, languages: [language], timeZone, ...members });

/** The hub itself: its operators and auditors belong to it. Registered in every form. */
export const HUB_PARTICIPANT: Data = {
  ...BASE,
  id: 'HUB',
  name: 'Tracepost hub',
  kind: 'HUB',
  country: null,
  channels: [],
  languages: ['en'],
  timeZone: 'UTC',
};

const EVERYWHERE = { countries: null, operations: null };

/** Participants of the demonstration (api.md section 5). */
export const DEMO_PARTICIPANTS: readonly Data[] = [
  bureau('BR', 'NCB Brasília', 'pt', 'America/Sao_Paulo'),
  bureau('US', 'NCB Washington', 'en', 'America/New_York'),
  bureau('AT', 'NCB Vienna', 'de', 'Europe/Vienna'),
  bureau('TR', 'NCB Ankara', 'tr', 'Europe/Istanbul', { restrictions: { refusesFrom: ['GH-NCB'] } }),
  bureau('BE', 'NCB Brussels', 'fr', 'Europe/Brussels'),
  bureau('AR', 'NCB Buenos Aires', 'es', 'America/Argentina/Buenos_Aires', {
    preApproved: { mode: 'ANY', participants: [] },
  }),
  bureau('GH', 'NCB Accra', 'en', 'Africa/Accra'),
  bureau('CI', 'NCB Abidjan', 'fr', 'Africa/Abidjan'),
  bureau('SN', 'NCB Dakar', 'fr', 'Africa/Dakar'),
  bureau('ES', 'NCB Madrid', 'es', 'Europe/Madrid'),
  bureau('PY', 'NCB Asunción', 'es', 'America/Asuncion'),
  bureau('QZ', 'NCB of QZ (suspended)', 'en', 'UTC', { status: 'SUSPENDED' }),
  {
    ...BASE,
    id: 'WCO',
    name: 'World Customs Organization',
    kind: 'ORGANISATION',
    country: null,
    languages: ['en', 'fr'],
    timeZone: 'Europe/Brussels',
  },
  {
    ...BASE,
    id: 'EUROPOL',
    name: 'Europol',
    kind: 'AGENCY',
    country: null,
    channels: [],
    languages: ['en'],
    timeZone: 'Europe/Amsterdam',
    grants: ['trace.submitted', 'hop.answered', 'trace.closed'].map((type) => ({
      type,
      without: ['reference'],
      ...EVERYWHERE,
    })),
  },
];
