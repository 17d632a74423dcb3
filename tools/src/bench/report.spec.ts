import { describe, expect, it } from '@jest/globals';
import { figureOf, type Comparison } from './figure.js';
import { withReport } from './report.js';
import { tableOf } from './table.js';

const sample = (operations: number, node: number | null, latenciesMs: number[] = []) => ({
  operations,
  milliseconds: 1_000,
  latenciesMs,
  cpuMs: { Node: node, PostgreSQL: 100 },
  pausesMs: [1, 2],
});

const comparison = (change: Partial<Comparison> = {}): Comparison => ({
  name: 'accept',
  unit: 'request',
  ceilingIs: 'bare',
  kind: 'work',
  ours: [sample(100, 50, [1]), sample(200, 50, [3]), sample(50, 50, [2])],
  ceiling: [sample(200, 10), sample(1_000, 10), sample(100, 10)],
  ...change,
});

describe('a figure', () => {
  it('compares round with round, not one average with another', () => {
    const { ratio, ours, pauses } = figureOf(comparison());
    expect(ratio).toBe(0.5);
    expect(ours.perSecond).toBe(100);
    expect(ours.cpuUs).toEqual({ Node: 500, PostgreSQL: 1_000 });
    expect(ours.latency).toEqual([2, 3, 3]);
    expect(pauses).toEqual([2, 2]);
  });

  it('is not made when a round has no control', () => {
    expect(() => figureOf(comparison({ ceiling: [sample(1, 1)] }))).toThrow('no control');
  });

  it('shows CPU first and no sum where a part could not be read', () => {
    const line = tableOf([
      figureOf(comparison({ ours: [sample(100, null)], ceiling: [sample(200, 10)] })),
    ]).split('\n')[2];
    expect(line).toBe(
      '| **accept** | Node ? + PostgreSQL 1000 | 100 requests/s | **0.50** | - | 2.0 / 2.0 |',
    );
  });
});

describe('the page of figures', () => {
  it('keeps everything but what stands between the markers', () => {
    const page = 'before\n<!-- bench:begin -->\nold\n<!-- bench:end -->\nafter';
    expect(withReport(page, 'new')).toBe('before\n<!-- bench:begin -->\n\nnew\n\n<!-- bench:end -->\nafter');
  });

  it('is refused without markers', () => {
    expect(() => withReport('nothing', 'new')).toThrow('bench:begin');
  });
});
