// npm run demo: builds what changed, then runs tools/src/demo/main.ts.
import './build.mjs';

await import('../tools/dist/demo/main.js');
