import { playStory, type HubClient } from '@tracepost/client';
import { contactPoint } from './contact-points.js';

interface TimelineEntry {
  readonly at: string;
  readonly type: string;
  readonly participant: string;
  readonly text: string;
}

interface AuditEntry {
  readonly index: number;
  readonly at: string;
  readonly kind: string;
  readonly action: string;
  readonly participant: string;
  readonly purpose: string | null;
  readonly hash: string;
}

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

  const { body: trace } = await br.get<{ state: string; outcome: string; timeline: TimelineEntry[] }>(
    `/v1/traces/${traceId}`,
  );
  print(`\nThe timeline as BR-NCB sees it (${trace.state}, ${trace.outcome})\n`);
  for (const entry of trace.timeline) {
    print(`  ${time(entry.at)}  ${entry.participant.padEnd(7)} ${entry.type.padEnd(28)} ${entry.text}`);
  }

  const entries = await auditTrail(br, traceId);
  print('\nThe audit trail: every change and every disclosure of this trace\n');
  for (const entry of entries) {
    const purpose = entry.purpose ? ` for ${entry.purpose}` : '';
    print(
      `  #${String(entry.index).padStart(4, '0')}  ${time(entry.at)}  ${entry.kind.padEnd(10)} ${entry.participant.padEnd(8)} ${(entry.action + purpose).padEnd(52)} ${entry.hash.slice(0, 12)}`,
    );
  }
  const { body: checkpoint } = await br.get<{ size: number; root: string }>('/v1/audit-checkpoint');
  print(`\n  checkpoint: ${checkpoint.size} entries, root ${checkpoint.root}`);
  return traceId;
};

const auditTrail = async (client: HubClient, traceId: string): Promise<AuditEntry[]> => {
  const entries: AuditEntry[] = [];
  let cursor = '';
  for (;;) {
    const { body } = await client.get<{ items: AuditEntry[]; next: string | null }>(
      `/v1/audit-entries?traceId=${traceId}&limit=200${cursor}`,
    );
    entries.push(...body.items);
    if (body.next === null) return entries;
    cursor = `&cursor=${encodeURIComponent(body.next)}`;
  }
};
