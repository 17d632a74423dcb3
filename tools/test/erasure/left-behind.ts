import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSealing, secretsOf } from '@tracepost/security';
import pg from 'pg';

const JWE = /eyJ[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+/g;

/** Connects to the embedded database of a hub as superuser, whom no row level security binds. */
const superuser = (dataDir: string): pg.Client => {
  const folder = join(dataDir, 'postgres');
  const [, , , port] = readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n');
  const password = readFileSync(join(folder, 'password'), 'utf8').trim();
  return new pg.Client({
    host: '127.0.0.1',
    port: Number(port),
    user: 'postgres',
    password,
    database: 'tracepost',
  });
};

const ownerOf = (jwe: string): string => {
  const [header = ''] = jwe.split('.');
  return (JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid: string }).kid;
};

/** A value of a row as text; bytes one character each. */
const textOf = (value: unknown): string => {
  if (Buffer.isBuffer(value)) return value.toString('latin1');
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
};

/**
 * Every text of every table of every schema, by table: what lies open, and with it what can be opened with the hub's own
 * key. So a sealed blob counts as what is in it.
 */
export const everythingStored = async (dataDir: string): Promise<Map<string, string>> => {
  const sealing = createSealing(Buffer.from(secretsOf(dataDir).sealingKey, 'base64'));
  const client = superuser(dataDir);
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
    );
    const stored = new Map<string, string>();
    for (const { name } of tables) {
      const { rows } = await client.query({ text: `select * from ${name}`, rowMode: 'array' });
      const open = rows.flat().map(textOf).join('\n');
      const sealed = (open.match(JWE) ?? []).map(async (jwe) =>
        Object.values(await sealing.open(jwe, ownerOf(jwe)))
          .map(textOf)
          .join('\n'),
      );
      stored.set(name, [open, ...(await Promise.all(sealed))].join('\n'));
    }
    return stored;
  } finally {
    await client.end();
  }
};
