import Fastify from 'fastify';
import pg from 'pg';

/** Asked once; answers with the address. */
export interface BareSettings {
  readonly databaseUrl: string;
  readonly connections: number;
}

const CONTENT = 'x'.repeat(1024);

// The ceiling of everything that answers after a commit: HTTP, JSON, one durable row of 1 kB, and nothing else.
const serve = async ({ databaseUrl, connections }: BareSettings): Promise<string> => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: connections });
  await pool.query(
    'create table if not exists bare (id bigint generated always as identity primary key, content text)',
  );
  const app = Fastify();
  app.post('/bare', async (_request, reply) => {
    await pool.query({ name: 'bare', text: 'insert into bare (content) values ($1)', values: [CONTENT] });
    return reply.code(201).send({ ok: true });
  });
  process.once(
    'disconnect',
    () =>
      void app
        .close()
        .then(() => pool.end())
        .then(() => process.exit(0)),
  );
  return await app.listen({ host: '127.0.0.1', port: 0 });
};

// Ctrl-C is the parent's to answer.
process.on('SIGINT', () => undefined);
process.once('message', (settings) => {
  void serve(settings as BareSettings).then((url) => process.send?.(url));
});
