import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { committed, documents } from './documents.js';

// npm run openapi: writes the documents of the contract.
for (const [name, document] of Object.entries(documents())) {
  for (const { path, text } of committed(name, document)) {
    const file = resolve(import.meta.dirname, '../../..', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${path}`);
  }
}
