// npm run fuzz: builds what changed, then runs tools/src/fuzz/main.ts.
import './build.mjs';

await import('../tools/dist/fuzz/main.js');
