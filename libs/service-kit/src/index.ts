export type * from './service/service-definition.js';
export type * from './service/settings.js';
export type * from './http/caller.js';
export type * from './http/endpoint.js';
export * from './problems/problem-types.js';
export * from './problems/problem.js';
export { problemOf } from './problems/problem-of.js';
export { answerProblem, commonHeaders } from './problems/render.js';
export { parseSettings, SettingsInvalid } from './settings/parse-settings.js';
export { settingsFromEnvironment } from './settings/environment.js';
export { envExample } from './settings/env-example.js';
export { SETTINGS, type SettingName } from './settings/schema.js';
export { runServices, type RunExtras, type RunningServices } from './service/run-services.js';
export { runProcess, type ProcessExtras } from './service/run-process.js';
export { idSource } from './service/new-id.js';
export {
  ANY_BUT_AGENCY,
  Computation,
  Consumes,
  Http,
  Id,
  Idempotent,
  Open,
  Paged,
  Parameters,
  Produces,
  PurposeNeeded,
  Roles,
} from './http/decorators.js';
export * as parameter from './http/parameters.js';
export {
  parametersInvalid,
  parametersOf,
  type Parameter,
  type ParameterSpec,
  type ParametersOf,
  type ParameterValues,
} from './http/parameters.js';
export { RouteTable, type Route } from './http/route-table.js';
export { isDate, isInstant } from './http/instants.js';
export { negotiate, negotiateLanguage } from './http/negotiate.js';
export { requestIdFrom } from './http/request-id.js';
export { answerUnreadable, MOST_HEADER_BYTES } from './http/unreadable.js';
export { checkBody, JsonBody } from './body/json-body.js';
export { parseJson, JSON_LIMIT } from './body/json-body-parser.js';
export { Cursors, CURSOR_LIFE_MS } from './endpoint/cursors.js';
export { untilErased, type Erasure } from './erasure/until-erased.js';
export { erasedAmong, findTombstone, layTombstones, type Tombstone } from './erasure/tombstones.js';
export type { KnownParticipant, ParticipantDirectory } from './participants/participant-directory.js';
export { createLogger } from './observability/logger.js';
export { flushTelemetry } from './observability/flush-telemetry.js';
export { INTERNAL_TOKEN_HEADER } from './internal/internal-routes.js';
export type { Health, HealthCheck } from './internal/health.js';
export type { Quiescence } from './internal/operations.js';
export type { ServiceTime } from './internal/time.js';
