// npm run openapi: writes docs/api/*.json and what the console serves, from the code of all services.
import './load-typescript.mjs';

await import('../tools/src/documents/main.ts');
