import type { HubRecord } from './hub-record.js';
import type { Reply, Scene } from './race.js';
import { clientOf, sceneOf } from './set-ups.js';
import type { Stage } from './stage.js';

export interface HopViews {
  readonly id: string;
  readonly country: string;
  readonly requester: Reply;
  /** Null: nobody there has read it yet, and to look would be receipt. */
  readonly requested: Reply | null;
}

/** A trace as all who see it read it at the end, each at the owner of what it reads. */
export interface TraceViews {
  readonly scene: Scene;
  readonly trace: Reply;
  readonly hops: readonly HopViews[];
  readonly referrals: Reply;
}

/** Reads a trace at its end, for the requester and for those it asked. */
export const viewsOf = async (stage: Stage, traceId: string, record: HubRecord): Promise<TraceViews> => {
  const scene = sceneOf(traceId, record.feedOf('br-cp', traceId));
  const get = (client: string, path: string): Promise<Reply> => stage.call(client, 'GET', path);
  const trace = await get('br-cp', `/v1/traces/${traceId}`);
  const hops: HopViews[] = [];
  for (const [country, id] of Object.entries(scene.hops)) {
    const path = `/v1/hops/${id}`;
    const requester = await get('br-cp', path);
    const isUnread = requester.body['state'] === 'QUEUED';
    hops.push({ id, country, requester, requested: isUnread ? null : await get(clientOf(country), path) });
  }
  const referrals = await get('br-cp', `/v1/onward-referrals?traceId=${traceId}&limit=200`);
  return { scene, trace, hops, referrals };
};
