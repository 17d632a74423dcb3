// Checks everything in deploy/, docker-compose.yml and the Dockerfile: what Node can tell, then each with its own tool.
// Exit status: 0 all holds, 1 something is wrong, 3 nothing is wrong but something could not be tested here.
//   --structure  only what Node can tell
//   --keycloak   the realm too, by a Keycloak that Maven fetches (two minutes)
//   --install    first compiles the tools that are missing, with Go, into .cache/ (minutes, once)
import './load-typescript.mjs';

const { Report } = await import('../deploy/validate/report.mjs');
const { checkStructure } = await import('../deploy/validate/structure.mjs');
const { install } = await import('../deploy/validate/toolbox.mjs');
const { checkWithTools } = await import('../deploy/validate/with-tools.mjs');

const report = new Report();
await checkStructure(report);
if (!process.argv.includes('--structure')) {
  if (process.argv.includes('--install')) install(report);
  checkWithTools(report);
}
if (process.argv.includes('--keycloak')) {
  const { checkKeycloak } = await import('../deploy/validate/keycloak.mjs');
  await checkKeycloak(report);
}
process.exitCode = report.exitCode;
