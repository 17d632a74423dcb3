import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Stage } from './stage.js';

/** Sends one message and resolves to the milliseconds until it was received. */
export type RoundTrip = () => Promise<number>;

/** From sending NOTIFY on one connection to hearing it on another. */
export const rawNotify = async (stage: Stage, databaseUrl: string): Promise<RoundTrip> => {
  const [sender, listener] = [0, 1].map(() => new pg.Client({ connectionString: databaseUrl })) as [
    pg.Client,
    pg.Client,
  ];
  await Promise.all([sender.connect(), listener.connect()]);
  stage.onStop(async () => void (await Promise.all([sender.end(), listener.end()])));
  let heard: (at: number) => void = () => undefined;
  listener.on('notification', () => heard(performance.now()));
  await listener.query('listen bench');
  return async () => {
    const received = new Promise<number>((done) => (heard = done));
    const sent = performance.now();
    await sender.query(`select pg_notify('bench', $1)`, [randomUUID()]);
    return (await received) - sent;
  };
};
