import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@tracepost/testing';
import { startNotification, type OpenStream, type RunningNotification } from './running-notification.js';

describe('an event stream', () => {
  let hub: RunningNotification;
  let traceId: string;
  let streams: OpenStream[];
  beforeEach(async () => {
    hub = await startNotification();
    traceId = hub.runtime.newId();
    streams = [];
  });
  afterEach(async () => {
    for (const stream of streams) stream.leave();
    await hub?.close();
  });

  const open = async (...given: Parameters<RunningNotification['stream']>): Promise<OpenStream> => {
    const stream = await hub.stream(...given);
    streams.push(stream);
    return stream;
  };

  it('has what the pages have, in the same order, also what comes while it is open', async () => {
    await hub.publish(hub.event('trace.submitted', traceId), hub.event('hop.opened', traceId));
    const stream = await open('br-cp');
    expect(stream.status).toBe(200);
    expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const early = await stream.take(2);
    await hub.publish(hub.event('hop.answered', traceId), hub.event('trace.closed', traceId));
    const events = [...early, ...(await stream.take(2))].map(({ event }) => event);
    expect(events).toEqual((await hub.page('br-cp')).items);
  });

  it('goes on after Last-Event-ID, whatever from says, and a page does after the same id', async () => {
    await hub.publish(hub.event('trace.submitted', traceId), hub.event('hop.opened', traceId));
    const [first] = await (await open('br-cp', '?from=beginning')).take(1);
    const resumed = await open('br-cp', '?from=beginning', { 'last-event-id': first!.id });
    const [next] = await resumed.take(1);
    expect(next?.event.type).toBe('org.tracepost.hop.opened.v1');
    const page = await hub.page('br-cp', `?cursor=${encodeURIComponent(first!.id)}`);
    expect(page.items).toEqual([next?.event]);
  });

  it('refuses the Last-Event-ID of another caller', async () => {
    await hub.publish(hub.event('trace.submitted', traceId));
    const [first] = await (await open('br-cp')).take(1);
    expect((await open('us-cp', '', { 'last-event-id': first!.id })).status).toBe(400);
  });

  it('ends when the service does', async () => {
    const stream = await open('br-cp');
    const ended = stream.ended();
    await hub.shutDown();
    await ended;
  });

  it('is refused to a client that has five', async () => {
    const five = await Promise.all(Array.from({ length: 5 }, () => open('br-cp')));
    expect(five.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const sixth = await open('br-cp');
    expect([sixth.status, sixth.headers.get('retry-after')]).toEqual([429, '5']);
    expect((await open('br-reader')).status).toBe(200);
    five[0]?.leave();
    await eventually(async () => (await open('br-cp')).status === 200);
  });
});
