interface Family {
  /** The process whose HELP and TYPE lines stand for all. */
  readonly told: string;
  readonly head: string[];
  readonly samples: string[];
}

const HEAD = /^# (?:HELP|TYPE) (\S+)/;
const SAMPLE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (.+)$/;

/**
 * One Prometheus text of several: each family once, as the format wants it, and every sample with the label `process`,
 * because the processes have series of the same name and labels.
 */
export const joinMetrics = (
  texts: readonly { readonly process: string; readonly text: string }[],
): string => {
  const families = new Map<string, Family>();
  for (const { process, text } of texts) {
    let family: Family | undefined;
    for (const line of text.split('\n')) {
      const [, name] = HEAD.exec(line) ?? [];
      const [, series, labels, value] = SAMPLE.exec(line) ?? [];
      if (name !== undefined) {
        family = families.get(name) ?? { told: process, head: [], samples: [] };
        families.set(name, family);
        if (family.told === process) family.head.push(line);
      } else if (series !== undefined) {
        const all = [...(labels ? [labels] : []), `process="${process}"`].join(',');
        family?.samples.push(`${series}{${all}} ${value}`);
      }
    }
  }
  return [...families.values()].map(({ head, samples }) => [...head, ...samples, ''].join('\n')).join('\n');
};
