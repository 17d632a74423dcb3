// npm run ledger: builds what changed, then runs tools/src/ledger/main.ts.
import './build.mjs';

await import('../tools/dist/ledger/main.js');
