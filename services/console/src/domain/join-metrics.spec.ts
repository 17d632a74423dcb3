import { describe, expect, it } from '@jest/globals';
import { joinMetrics } from './join-metrics.js';

const text = (value: number): string =>
  `# HELP seconds CPU time\n# TYPE seconds counter\nseconds ${value}\n\n# HELP handled_total Messages\n# TYPE handled_total counter\nhandled_total{consumer="a"} ${value}\n`;

describe('metrics of several processes', () => {
  const joined = joinMetrics([
    { process: 'intake', text: text(1) },
    { process: 'audit', text: '' },
    { process: 'routing', text: text(2) },
  ]);

  it('tell each family once', () => {
    expect(joined.match(/# TYPE seconds/g)).toHaveLength(1);
    expect(joined.match(/# HELP handled_total/g)).toHaveLength(1);
  });

  it('keep the samples of each process apart and with their family', () => {
    expect(joined).toBe(
      [
        '# HELP seconds CPU time',
        '# TYPE seconds counter',
        'seconds{process="intake"} 1',
        'seconds{process="routing"} 2',
        '',
        '# HELP handled_total Messages',
        '# TYPE handled_total counter',
        'handled_total{consumer="a",process="intake"} 1',
        'handled_total{consumer="a",process="routing"} 2',
        '',
      ].join('\n'),
    );
  });
});
