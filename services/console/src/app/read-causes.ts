import type { CauseRow } from '@tracepost/messaging';
import type { OperatedService } from './ports.js';

/** The causes of all services, the most frequent first; services that do not answer are named. */
export const readCauses = async (
  services: readonly OperatedService[],
): Promise<{ readonly causes: CauseRow[]; readonly silent: string[] }> => {
  const answers = await Promise.all(
    services.map(async (service) => ({
      name: service.name,
      causes: await service.causes().catch(() => null),
    })),
  );
  const keyOf = ({ cause, service, consumer, topic, kind }: CauseRow): string =>
    [cause, service, consumer, topic, kind].join('\n');
  const causes = answers
    .flatMap((answer) => answer.causes ?? [])
    .sort((a, b) => b.waiting - a.waiting || (keyOf(a) < keyOf(b) ? -1 : 1));
  return { causes, silent: answers.filter((answer) => answer.causes === null).map(({ name }) => name) };
};
