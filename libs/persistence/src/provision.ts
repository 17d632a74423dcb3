import pg from 'pg';

/** Where a server is and how to get in, without the role. */
export interface DatabaseAddress {
  readonly host: string;
  readonly port: number;
  readonly database: string;
}

const identifier = (name: string): string => {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`not a plain SQL name: ${name}`);
  return name;
};

const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** Any fixed number: two processes that provision one database at once take turns. */
const PROVISION_LOCK = 4_711_001;

/**
 * Creates, for each service, its owner role, its application role (owns nothing), and its schema; repeatable.
 * `sharedSql` is run after the roles exist (tables shared by all, such as the PostgreSQL broker's) and must be repeatable.
 * `adminUrl` is a role that may create roles: the server's superuser in development, the operator's hand in production.
 */
export const provision = async (
  adminUrl: string,
  services: readonly string[],
  password: string,
  sharedSql: string,
): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [PROVISION_LOCK]);
    for (const service of services.map(identifier)) {
      for (const role of [`${service}_owner`, `${service}_app`]) {
        const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
        await client.query(
          `${rowCount === 0 ? 'create' : 'alter'} role ${role} login password ${literal(password)}`,
        );
      }
      // The creator of a schema in another role's name must be a member of that role.
      await client.query(`grant ${service}_owner to current_user`);
      await client.query(`create schema if not exists ${service} authorization ${service}_owner`);
      await client.query(`grant usage on schema ${service} to ${service}_app`);
    }
    if (sharedSql) await client.query(sharedSql);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new Error('the database could not be provisioned', { cause });
  } finally {
    await client.end();
  }
};

/** Connection URL of one role. */
export const roleUrl = (address: DatabaseAddress, role: string, password: string): string =>
  `postgres://${identifier(role)}:${encodeURIComponent(password)}@${address.host}:${address.port}/${address.database}`;
