import type { ImpactPage, ImpactRun } from '@assay/protocol/dto/impact';
import { call, type Caller, read } from '../fixtures/caller';
import { assay } from '../fixtures/command';
import { browserOf } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

/** The least that `assay impact estimate` gives. */
const ids = [
  ...['projects', 'any', 'earnings', 'log_value'].map((outcome) => `ols.${outcome}.event`),
  ...['projects', 'any', 'earnings'].flatMap((outcome) => [`ols.${outcome}.event+year`, `ols.${outcome}.worker`]),
  'ols.log_value.worker',
  'ppml.projects.event',
  'ppml.earnings.event',
];

type Figures = Pick<ImpactRun['result'], 'origin' | 'events' | 'workers' | 'estimates'>;

/** The newest figures of this marketplace, asked for where there are none yet. */
async function newestFigures(operator: Caller): Promise<ImpactRun> {
  const newest = async () => (await read<ImpactPage>(operator, 'impact.page', { source: 'market' })).shown;
  if ((await newest()) === null) await call(operator, 'impact.request', { source: 'market' });
  let shown: ImpactRun | null = null;
  await expect(async () => {
    shown = await newest();
    expect(shown).not.toBeNull();
  }).toPass({ timeout: 180_000 });
  if (shown === null) throw new Error('no figures came');
  return shown;
}

const figureOf = ({ estimates }: Figures, id: string) => {
  const { coef, se, ci95, pValue, n, clusters, dropped, verdict } = estimates.find((one) => one.id === id) ?? {};
  return { coef, se, ci95, pValue, n, clusters, dropped, verdict };
};

/**
 * Guarantees that a year of a market goes from its log through the research export into the same estimates, to the last
 * digit, as its own worker makes: whoever has the export can repeat the operator's page of impact.
 */
test('takes the market out for research and finds the figures of the page in it', async ({ browser }, info) => {
  const operator = await browserOf(browser, 'operator');
  const { result, provenance } = await newestFigures(operator);
  const snapshot = provenance?.snapshot;

  const out = info.outputPath('research');
  const exported = await assay<{ origin: string; snapshot: object; counts: Record<string, number> }>(
    info,
    'research',
    'export',
    '--out',
    out,
    '--at',
    String(snapshot?.position),
  );
  // Others go on in this market meanwhile; the position is that of the figures.
  expect(exported).toMatchObject({ origin: 'simulated', snapshot });
  expect(Object.entries(exported.counts).filter(([, count]) => count === 0)).toEqual([]);

  const found = await assay<Figures & { snapshot: string }>(info, 'impact', 'estimate', '--data', out);
  expect(JSON.parse(found.snapshot)).toEqual(snapshot);
  expect(found).toMatchObject({ origin: 'simulated', events: result.events, workers: result.workers });
  expect(found.events).toBeGreaterThan(0);
  expect(found.estimates.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  for (const id of ids) {
    const [own, other] = [figureOf(found, id), figureOf(result, id)];
    const { n, clusters, dropped } = other;
    expect(own, id).toMatchObject({ n, clusters, dropped });
    // A run keeps no figure that rests on a few people only; a command on one's own files gives all.
    if (other.coef !== null) expect(own, id).toEqual(other);
  }
  const measured = ids.filter((id) => typeof figureOf(result, id).coef === 'number');
  expect(measured).toEqual(expect.arrayContaining(['ols.projects.event', 'ols.any.event', 'ols.earnings.event']));
});
