import type { Figure, Side } from './figure.js';

const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

const cpu = ({ cpuUs }: Side): string => {
  const parts = Object.entries(cpuUs).map(([name, us]) => `${name} ${us === null ? '?' : number(us)}`);
  const known = Object.values(cpuUs).filter((us) => us !== null);
  const sum = known.length === parts.length ? ` = **${number(known.reduce((a, b) => a + b, 0))}**` : '';
  return parts.length === 0 ? '-' : `${parts.join(' + ')}${parts.length > 1 ? sum : ''}`;
};

const latency = ({ latency: found }: Side): string => (found === null ? '-' : found.map(number).join(' / '));

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** CPU time first; then throughput as a ratio; then latencies with the control loop's pauses beside them. */
export const tableOf = (figures: readonly Figure[]): string => {
  const lines = figures.flatMap(({ comparison, ours, ceiling, ratio, pauses }) => {
    const { name, unit, ceilingIs, kind } = comparison;
    const side = (label: string, one: Side, compared: string): string =>
      row([
        label,
        kind === 'work' ? cpu(one) : '-',
        kind === 'work' ? `${number(one.perSecond)} ${unit}s/s` : '-',
        kind === 'work' ? compared : '-',
        latency(one),
        compared === '' ? '' : pauses.map(number).join(' / '),
      ]);
    return [side(`**${name}**`, ours, `**${ratio.toFixed(2)}**`), side(`ceiling: ${ceilingIs}`, ceiling, '')];
  });
  return [
    row([
      '',
      'CPU us per operation',
      'throughput',
      'of the ceiling',
      'p50 / p90 / p99 ms',
      'pauses p99 / max ms',
    ]),
    row(Array.from({ length: 6 }, () => '---')),
    ...lines,
  ].join('\n');
};

/** CPU of each process per trace, the largest first, and what it uses in a second without any work. */
export const processTableOf = ({ comparison, ours }: Figure): string => {
  const parts = Object.entries(ours.cpuUs).sort(([, a], [, b]) => (b ?? 0) - (a ?? 0));
  const { cpuMs = {}, operations: seconds = 1 } = comparison.idle ?? {};
  const idle = (name: string): number | null => {
    const ms = cpuMs[name] ?? null;
    return ms === null ? null : ms / seconds;
  };
  const shown = (ms: number | null): string => ms?.toFixed(1) ?? 'not measured';
  const sum = (values: readonly (number | null)[]): number =>
    values.reduce<number>((all, one) => all + (one ?? 0), 0);
  const perTrace = (us: number | null): number | null => us && us / 1000;
  return [
    row(['process', 'CPU ms per trace', 'idle, CPU ms per second']),
    row(['---', '---', '---']),
    ...parts.map(([name, us]) => row([name, shown(perTrace(us)), shown(idle(name))])),
    row([
      'all that was measured',
      shown(sum(parts.map(([, us]) => perTrace(us)))),
      shown(sum(parts.map(([name]) => idle(name)))),
    ]),
  ].join('\n');
};
