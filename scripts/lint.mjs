// eslint over everything, after nx has written the project graph that @nx/enforce-module-boundaries reads.
import { run } from './run.mjs';

run('nx', ['show', 'projects'], { quiet: true, env: { NX_DAEMON: 'false' } });
run('eslint', ['.', '--max-warnings', '0']);
