// eslint over everything, after nx has written the project graph that @nx/enforce-module-boundaries reads.
import { run } from './run.mjs';

await run('nx', ['show', 'projects'], { quiet: true, env: { NX_DAEMON: 'false' } });
await run('eslint', ['.', '--max-warnings', '0']);
