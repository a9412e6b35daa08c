import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../testing/run-command';

const rows = {
  workers: [
    'worker_id,registered_at,country,field',
    'w1,2026-01-01T00:00:00Z,PH,writing',
    'w2,2026-01-01T00:00:00Z,PH,writing',
  ],
  projects: [
    'project_id,worker_id,client_id,field,started_at,value',
    'p1,w1,c1,writing,2026-02-03T00:00:00Z,20',
    'p2,w1,c1,writing,2026-02-12T00:00:00Z,40',
    'p3,w2,c1,writing,2026-02-13T00:00:00Z,40',
  ],
  payments: ['payment_id,project_id,worker_id,settled_at,amount', 'y1,p1,w1,2026-02-04T00:00:00Z,20'],
  ratings: ['project_id,given_at,stars'],
  attempts: [
    'attempt_id,worker_id,test_id,field,completed_at,visible_at,score,pass_mark,passed,attempt_no',
    'a1,w1,t1,writing,2026-02-10T00:00:00Z,2026-02-10T00:00:00Z,70,60,true,1',
    'a2,w2,t1,writing,2026-02-10T00:00:00Z,2026-02-10T00:00:00Z,70,60,true,1',
  ],
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-impact-'));
  for (const [name, lines] of Object.entries(rows))
    await writeFile(join(folder, `${name}.csv`), `${lines.join('\n')}\n`);
});
afterEach(() => rm(folder, { recursive: true }));

describe('assay impact estimate', () => {
  it('prints one document with every main effect, and needs no installation', async () => {
    const { code, out, err } = await runCommand('impact', 'estimate', '--data', folder, '--json');
    expect([code, err]).toEqual([0, '']);
    const found = JSON.parse(out);
    expect(found).toMatchObject({
      snapshot: expect.stringMatching(/^[\da-f]{64}$/u),
      origin: 'unknown',
      events: 2,
      workers: 2,
    });
    const [first] = found.estimates;
    expect(first).toEqual({
      id: 'ols.projects.event',
      estimator: 'ols',
      outcome: 'projects',
      fixedEffects: ['event'],
      term: 'post',
      coef: 0.5,
      se: expect.closeTo(0.612372435695794, 12),
      ci95: [expect.any(Number), expect.any(Number)],
      pValue: expect.closeTo(0.564_094_2, 6),
      degreesOfFreedom: 1,
      n: 4,
      clusters: 2,
      dropped: 0,
      events: 2,
      level: 0.5,
      mde: expect.any(Number),
      verdict: 'too_few_events',
      eventsNeeded: expect.any(Number),
    });
  });

  it('prints a table for people, in which an undefined figure says why', async () => {
    const { code, out } = await runCommand('impact', 'estimate', '--data', folder);
    expect(code).toBe(0);
    expect(out).toContain('2 badges of 2 workers became visible');
    expect(out).toMatch(/ppml\.earnings\.event .*undefined: separated/u);
  });

  it('prints the change of earnings with refunds, and remarks on them', async () => {
    const payments = [
      'payment_id,project_id,worker_id,settled_at,amount',
      'y1,p1,w1,2026-02-04T00:00:00Z,20',
      'y2,p2,w1,2026-02-12T00:00:00Z,50',
      'y3,p3,w2,2026-02-12T00:00:00Z,-10',
    ];
    await writeFile(join(folder, 'payments.csv'), `${payments.join('\n')}\n`);
    const { out } = await runCommand('impact', 'estimate', '--data', folder);
    expect(out).toMatch(/ppml\.earnings\.event +0\.6931 .*too few events, needs \d+ \(negative outcome\)/u);
  });

  it('refuses bad input by file, row and column, and wrong usage', async () => {
    await writeFile(join(folder, 'ratings.csv'), 'project_id,given_at,stars\np9,2026-02-04T00:00:00Z,5\n');
    const refused = await runCommand('impact', 'estimate', '--data', folder, '--json');
    expect(refused).toEqual({ code: 1, out: '', err: 'ratings.csv, row 1, project_id: "p9" is not in projects.' });
    expect(await runCommand('impact', 'estimate')).toMatchObject({ code: 2, out: '' });
    expect(await runCommand('impact', 'estimate', '--data', folder, 'more')).toMatchObject({ code: 2, out: '' });
  });
});
