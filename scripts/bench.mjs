// npm run bench: builds what changed, then runs tools/src/bench/main.ts.
import './build.mjs';

await import('../tools/dist/bench/main.js');
