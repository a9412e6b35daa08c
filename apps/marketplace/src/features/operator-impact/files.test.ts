import { describe, expect, it } from 'vitest';
import { impactFile, isFileName } from './files';
import { chartNames } from './views/chart';
import { resultOf, speaking, studyRun } from './views/testing/result';

const cellsOf = (text: string) =>
  text
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));

describe('a file of rows', () => {
  it('says on every line of a study that it is simulated, with all that draws it again', () => {
    const { name, text } = impactFile('main', { run: studyRun, isSimulated: true });
    expect(name).toBe('impact-main-SIMULATED-seed-5.csv');
    const [head = [], ...lines] = cellsOf(text);
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const cell = (column: string) => line[head.indexOf(column)];
      const from = ['origin', 'preset', 'mode', 'seed', 'snapshot', 'query', 'code_version'].map(cell);
      expect(from).toEqual(['SIMULATED', 'tiny', 'reduced', '5', 'a1', 'b2', '0.1.0+c3']);
    }
  });

  it('has no number where too few events speak, and small ones that stay numbers', () => {
    const fileOf = (name: 'main' | 'placebo-projects') =>
      cellsOf(impactFile(name, { run: studyRun, isSimulated: true }).text);
    const [head = [], , value = []] = fileOf('main');
    const [, , placebo = []] = fileOf('placebo-projects');
    expect(placebo[head.indexOf('ci95_low')]).toBe('-0.0000001');
    expect(value[head.indexOf('coefficient')]).toBe('');
    expect(value[head.indexOf('percent')]).toBe('');
    expect(value[head.indexOf('events_needed')]).toBe('3000');
  });

  it('has what is true of returns beside them, and of what it is', () => {
    const id = 'ols.projects.event.quadratic.badges';
    const result = resultOf([speaking(id, { coef: 0.02 })], { [id]: 0.03 });
    const [head = [], ...lines] = cellsOf(
      impactFile('returns', { run: { ...studyRun, result }, isSimulated: true }).text,
    );
    const told = lines.map((line) => ['coefficient_true', 'true_of'].map((column) => line[head.indexOf(column)]));
    expect(told.filter(([coefficient]) => coefficient !== '')).toEqual([['0.03', 'expected value of this estimate']]);
  });

  it('names a day on which there are enough events for a market alone, and degrees of freedom of least squares', () => {
    const value = speaking('ols.log_value.event', { estimator: 'ols', outcome: 'log_value', degreesOfFreedom: 12.5 });
    const effects = [{ id: value.id, events: 9, eventsNeeded: 99, smallestShare: 0.3, expectedOn: '2027-05-01' }];
    const result = { ...resultOf([value]), power: { eventsADay: 2, days: 90, effects } };
    const cellOf = (name: 'main' | 'power', study: typeof studyRun.study, column: string) => {
      const run = { ...studyRun, study, result };
      const [head = [], line = []] = cellsOf(impactFile(name, { run, isSimulated: true }).text);
      return line[head.indexOf(column)];
    };
    expect(cellOf('power', null, 'expected_on')).toBe('2027-05-01');
    expect(cellOf('power', studyRun.study, 'expected_on')).toBe('');
    expect(cellOf('main', null, 'degrees_of_freedom')).toBe('12.5');
  });

  it.each([
    [1e-15, '0.000000000000001'],
    [-1e-15, '-0.000000000000001'],
    [-4e-324, '0'],
    [1e-7 / 3, '0.00000003333333333333'],
    [-0, '0'],
    [10.5, '10.5'],
    [100, '100'],
    [1234.5678, '1234.5678'],
  ])('writes %d as %s: no exponent, no point without places, and no nought with a sign', (value, text) => {
    const result = resultOf([speaking('ppml.projects.event', { pValue: value })]);
    const [head = [], line = []] = cellsOf(
      impactFile('main', { run: { ...studyRun, result }, isSimulated: true }).text,
    );
    expect(line[head.indexOf('p_value')]).toBe(text);
  });

  it('says of what a true value is the value, and what was planted', () => {
    const lineOf = (mode: 'reduced' | 'structural') => {
      const run = { ...studyRun, study: { preset: 'tiny', mode, seed: 5 } as const };
      const truth = studyRun.result.truth && { ...studyRun.result.truth, estimands: { 'ppml.projects.event': 0.03 } };
      const [head = [], line = []] = cellsOf(
        impactFile('main', { run: { ...run, result: { ...studyRun.result, truth } }, isSimulated: true }).text,
      );
      return ['true_of', 'percent_planted'].map((column) => line[head.indexOf(column)]);
    };
    expect(lineOf('reduced')).toEqual(['expected value of this estimate', expect.stringMatching(/^5\.65/u)]);
    expect(lineOf('structural')).toEqual(['change by the badge alone', '']);
  });

  it('has its head alone before anything is done, and is there for every chart and table', () => {
    for (const name of [...chartNames, 'power', 'returns', 'before']) {
      expect(isFileName(name)).toBe(true);
      if (!isFileName(name)) continue;
      expect(cellsOf(impactFile(name, { run: null, isSimulated: false }).text)).toHaveLength(1);
      const [head = [], ...lines] = cellsOf(impactFile(name, { run: studyRun, isSimulated: false }).text);
      expect(lines.every((line) => line.length === head.length && line[head.indexOf('origin')] === 'real')).toBe(true);
    }
    expect(isFileName('toString')).toBe(false);
  });
});
