import type { impactRun } from '@assay/db/schema/impact';
import { findItemTest } from '@assay/item-models/tests';
import { impactResult, type TestChange, type TestEffect } from '@assay/protocol/dto/impact';
import { z } from 'zod';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { findTestFigures } from './find-runs';

const testFigures = impactResult.pick({ origin: true, tests: true, estimates: true });
type TestFigures = z.output<typeof testFigures>;

const effectInput = z.object({ slug: z.string().max(100) });

/**
 * By which estimate of the test each change is told: of logarithms both, so that percents follow. Earnings are not told:
 * their intervals by test would be too short, since the bootstrap that mends them is made for all tests together.
 */
const toldBy = {
  projects: 'ppml.projects.event',
  projectValue: 'ols.log_value.event',
};

/**
 * What is known of the worth of a test's badge, for everybody: from the newest estimates of this marketplace, never from a
 * study, and only what rests on enough events.
 */
export async function readTestEffect(ctx: ServiceContext, input: unknown): Promise<TestEffect> {
  const { slug } = parseInput(effectInput, input);
  orNotFound(findItemTest(slug));
  return effectOf(slug, await inTransaction(ctx, ({ tx }) => findTestFigures(tx, slug)));
}

/** @param run the newest that is done; there may be none, or one whose figures this release cannot read */
function effectOf(
  slug: string,
  run: Pick<typeof impactRun.$inferSelect, 'result' | 'endedAt'> | undefined,
): TestEffect {
  const result = testFigures.safeParse(run?.result).data;
  const test = result?.tests.find((each) => each.slug === slug);
  const changeBy = (id: string) => (result && test ? changeOf(result, `${id}.test-${test.id}`) : null);
  return {
    slug,
    asOf: result ? (run?.endedAt ?? null) : null,
    isSimulated: result?.origin === 'simulated',
    events: test?.events ?? 0,
    eventsNeeded: result && test ? neededBy(result, `${toldBy.projects}.test-${test.id}`) : null,
    projects: changeBy(toldBy.projects),
    projectValue: changeBy(toldBy.projectValue),
  };
}

function neededBy({ estimates }: TestFigures, id: string): number | null {
  return estimates.find((each) => each.id === id)?.eventsNeeded ?? null;
}

function changeOf({ estimates }: TestFigures, id: string): TestChange | null {
  const found = estimates.find((each) => each.id === id);
  if (found?.verdict !== 'speaks' || found.coef === null || found.ci95 === null) return null;
  const [low, high] = found.ci95;
  return { percent: percentOf(found.coef), ci95: [percentOf(low), percentOf(high)], events: found.events };
}

/** Of a change in a logarithm. */
function percentOf(change: number): number {
  return 100 * Math.expm1(change);
}
