import { items, playStory, type HubClient } from '@tracepost/client';
import { contactPoint } from './contact-points.js';

const time = (at: string): string => at.slice(11, 23);

/** Plays the story and prints it as it happens; then the trace's own timeline and its audit trail. */
export const storyDemo = async (url: string, print: (line: string) => void): Promise<string> => {
  const point = (clientId: string): HubClient => contactPoint(url, clientId);
  const br = point('br-cp');
  const parties = { br, us: point('us-cp'), py: point('py-cp'), ar: point('ar-cp') };
  print('The story: a Glock seized in Brazil, imported by the United States, exported to Paraguay\n');
  const { traceId } = await playStory(parties, ({ participant, text }) =>
    print(`  ${time(new Date().toISOString())}  ${participant.padEnd(7)} ${text}`),
  );

  const { body: trace } = await br.get('/v1/traces/{id}', { path: { id: traceId } });
  print(`\nThe timeline as BR-NCB sees it (${trace.state}, ${trace.outcome})\n`);
  for (const entry of trace.timeline) {
    print(
      `  ${time(entry.at)}  ${(entry.participant ?? '').padEnd(7)} ${entry.type.padEnd(28)} ${entry.text}`,
    );
  }

  print('\nThe audit trail: every change and every disclosure of this trace\n');
  for await (const entry of items(br, '/v1/audit-entries', { query: { traceId } })) {
    const purpose = entry.purpose ? ` for ${entry.purpose}` : '';
    print(
      `  #${String(entry.index).padStart(4, '0')}  ${time(entry.at)}  ${entry.kind.padEnd(10)} ${entry.participant.padEnd(8)} ${(entry.action + purpose).padEnd(52)} ${entry.hash.slice(0, 12)}`,
    );
  }
  const { body: checkpoint } = await br.get('/v1/audit-checkpoint');
  print(`\n  checkpoint: ${checkpoint.size} entries, root ${checkpoint.root}`);
  return traceId;
};
