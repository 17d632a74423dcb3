import type { Sql } from '@tracepost/messaging';
import type { TraceChange } from '../domain/row-routing.js';

/** What other services decided about the traces that came in here, written with few statements a delivery. */
export class TraceChanges {
  /** True when rows of batches were among them. */
  async keep(sql: Sql, changes: readonly TraceChange[]): Promise<boolean> {
    await this.#end(sql, changes);
    return this.#route(sql, changes);
  }

  async #end(sql: Sql, changes: readonly TraceChange[]): Promise<void> {
    const ended = changes.filter((change) => change.ended !== null);
    if (ended.length === 0) return;
    await sql.query(
      `update request r set ended = e.state from unnest($1::uuid[], $2::text[]) e (id, state)
       where r.id = e.id and r.ended is null`,
      [ended.map(({ traceId }) => traceId), ended.map((change) => change.ended)],
    );
  }

  /**
   * A row that was routed stays so; one on the desk or domestic may still be routed by hand. Rows that would not change
   * are not written. A trace that ends before any route is ENDED.
   */
  async #route(sql: Sql, changes: readonly TraceChange[]): Promise<boolean> {
    if (changes.length === 0) return false;
    const rows = await sql.query(
      `with e as (
         select * from unnest($1::uuid[], $2::text[], $3::text[]) as e (id, routing, participants)
       )
       update batch_row b set
         routing = case when b.routing = 'ROUTED' then b.routing else e.routing end,
         participants = case when e.routing = 'ROUTED' then
           array(select distinct p from unnest(b.participants || e.participants::text[]) p order by p) else b.participants end
       from e join request r on r.id = e.id
       where b.batch_id = r.batch_id and b.row = r.batch_row
         and (b.routing = 'PENDING' or (e.routing <> 'ENDED' and b.routing <> 'ROUTED' and b.routing <> e.routing)
           or (e.routing = 'ROUTED' and not b.participants @> e.participants::text[]))
       returning b.row`,
      [
        changes.map(({ traceId }) => traceId),
        changes.map(({ routing }) => routing ?? 'ENDED'),
        changes.map(({ participants }) => `{${participants.map((id) => `"${id}"`).join(',')}}`),
      ],
    );
    return rows.length > 0;
  }
}
