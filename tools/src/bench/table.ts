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

/** CPU of each process of the cluster per trace, the largest first. */
export const processTableOf = (side: Side): string => {
  const parts = Object.entries(side.cpuUs).sort(([, a], [, b]) => (b ?? 0) - (a ?? 0));
  const ms = (us: number | null): string => (us === null ? 'not measured' : (us / 1000).toFixed(2));
  const known = parts.flatMap(([, us]) => (us === null ? [] : [us]));
  return [
    row(['process', 'CPU ms per trace']),
    row(['---', '---']),
    ...parts.map(([name, us]) => row([name, ms(us)])),
    row(['all that was measured', ms(known.reduce((a, b) => a + b, 0))]),
  ].join('\n');
};
