import { createSealing, secretsOf } from '@tracepost/security';
import { superuser } from '../superuser.js';

const JWE = /eyJ[\w-]+\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+/g;

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
