/** SQL of the participant of the transaction; a subquery is run once a statement, not once a row. */
export const ME = `(select nullif(current_setting('app.participant', true), ''))`;
const IS_HUB = `(select current_setting('app.scope', true)) = 'hub'`;

const forced = (table: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy hub on ${table} using (${IS_HUB}) with check (${IS_HUB});`;

/**
 * SQL for migrations: turns row level security on and FORCEs it, so that only a hub transaction or a participant for
 * whom `visible` holds sees or writes a row. `visible` may use `${ME}`, the participant of the transaction.
 */
export const rowSecurity = (table: string, visible: string): string => `${forced(table)}
create policy party on ${table} using (${visible}) with check (${visible});
`;

/** Like `rowSecurity`, for tables that only the hub writes: a participant reads its rows and changes none. */
export const readOnlyRowSecurity = (table: string, visible: string): string => `${forced(table)}
create policy party on ${table} for select using (${visible});
`;
