import type { ImpactRun } from '@assay/protocol/dto/impact';
import { describe, expect, it } from 'vitest';
import { impactFile, isFileName } from './files';
import { chartNames } from './views/chart';
import { resultOf, speaking } from './views/testing/result';

const at = new Date('2026-11-20T12:00:00Z');

const study: ImpactRun = {
  id: '0192d3a0-0000-7000-8000-000000000000',
  source: 'study',
  state: 'done',
  step: null,
  progress: 1,
  isRequested: true,
  requestedAt: at,
  startedAt: at,
  endedAt: at,
  failure: null,
  study: { preset: 'tiny', mode: 'reduced', seed: 5 },
  provenance: {
    snapshot: { position: null, hash: 'a1' },
    query: { event: 'badge', windowDays: 14, clusteredBy: 'worker', rows: {}, hash: 'b2' },
    codeVersion: '0.1.0+c3',
  },
  result: resultOf([
    speaking('ppml.projects.event', { coef: -1e-7 }),
    speaking('ols.log_value.event', { outcome: 'log_value', verdict: 'too_few_events', eventsNeeded: 300 }),
  ]),
};

const cellsOf = (text: string) =>
  text
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));

describe('a file of rows', () => {
  it('says on every line of a study that it is simulated, with seed, query and version', () => {
    const { name, text } = impactFile('main', { run: study, isSimulated: true });
    expect(name).toBe('impact-main-SIMULATED-seed-5.csv');
    const [head = [], ...lines] = cellsOf(text);
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const cell = (column: string) => line[head.indexOf(column)];
      expect([cell('origin'), cell('seed'), cell('snapshot'), cell('query'), cell('code_version')]).toEqual([
        'SIMULATED',
        '5',
        'a1',
        'b2',
        '0.1.0+c3',
      ]);
    }
  });

  it('has no number where too few events speak, and small ones that stay numbers', () => {
    const [head = [], projects = [], value = []] = cellsOf(impactFile('main', { run: study, isSimulated: true }).text);
    expect(projects[head.indexOf('coefficient')]).toBe('-0.0000001');
    expect(value[head.indexOf('coefficient')]).toBe('');
    expect(value[head.indexOf('percent')]).toBe('');
    expect(value[head.indexOf('events_needed')]).toBe('300');
  });

  it('has its head alone before anything is done, and is there for every chart and table', () => {
    for (const name of [...chartNames, 'power', 'returns', 'before']) {
      expect(isFileName(name)).toBe(true);
      if (!isFileName(name)) continue;
      expect(cellsOf(impactFile(name, { run: null, isSimulated: false }).text)).toHaveLength(1);
      const [head = [], ...lines] = cellsOf(impactFile(name, { run: study, isSimulated: false }).text);
      expect(lines.every((line) => line.length === head.length && line[head.indexOf('origin')] === 'real')).toBe(true);
    }
    expect(isFileName('toString')).toBe(false);
  });
});
