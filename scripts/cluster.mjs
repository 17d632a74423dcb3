// npm run cluster: builds what changed, then runs tools/src/cluster/main.ts.
import './build.mjs';

await import('../tools/dist/cluster/main.js');
