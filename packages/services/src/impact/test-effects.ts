import type { Transaction } from '@assay/db/connect';
import { impactResult, type TestChange, type TestEffect } from '@assay/protocol/dto/impact';
import type { z } from 'zod';
import { findTestFigures } from './find-runs';
import { provenanceOf } from './run-dto';

const testFigures = impactResult.pick({ origin: true, tests: true, estimates: true });
type TestFigures = z.output<typeof testFigures>;
type Estimate = TestFigures['estimates'][number];

/**
 * By which estimate of the test each change is told: of logarithms both, so that percents follow. Earnings are not told:
 * their intervals by test would be too short, and a test has too few badges for the bootstrap that mends them.
 */
const toldBy = {
  projects: 'ppml.projects.event',
  projectValue: 'ols.log_value.event',
};

/**
 * What is known of the worth of every test's badge: from the newest estimates of this marketplace, never from a study, and
 * only what rests on enough events. One statement, however many tests are asked for.
 */
export async function readTestEffects(tx: Transaction): Promise<(slug: string) => TestEffect> {
  const run = await findTestFigures(tx, Object.values(toldBy));
  // There may be none, or one whose figures this release cannot read.
  const figures = testFigures.safeParse(run?.result).data;
  if (run === undefined || figures === undefined) return nothingKnown;
  const asOf = run.endedAt;
  const from = fromOf(run);
  return (slug) => ({ ...nothingKnown(slug), asOf, from, ...knownOf(figures, slug) });
}

function nothingKnown(slug: string): TestEffect {
  return {
    slug,
    asOf: null,
    from: null,
    isSimulated: false,
    badges: 0,
    identifying: 0,
    badgesNeeded: null,
    projects: null,
    projectValue: null,
  };
}

function fromOf(run: Parameters<typeof provenanceOf>[0]): TestEffect['from'] {
  const provenance = provenanceOf(run);
  if (provenance === null || provenance.snapshot.position === null) return null;
  const { snapshot, query, codeVersion } = provenance;
  return { position: provenance.snapshot.position, root: snapshot.hash, query: query.hash, codeVersion };
}

function knownOf({ origin, tests, estimates }: TestFigures, slug: string): Partial<TestEffect> {
  const isSimulated = origin === 'simulated';
  const test = tests.find((each) => each.slug === slug);
  if (test === undefined) return { isSimulated };
  const by = (id: string) => estimates.find((each) => each.id === `${id}.test-${test.id}`);
  const projects = by(toldBy.projects);
  return {
    isSimulated,
    badges: test.events,
    identifying: projects?.events ?? 0,
    badgesNeeded: projects ? badgesNeeded(projects, test.events) : null,
    projects: changeOf(projects),
    projectValue: changeOf(by(toldBy.projectValue)),
  };
}

/** An estimate tells how many events it needs that say something; of all badges it takes as many more as do not. */
function badgesNeeded({ events, eventsNeeded }: Estimate, badges: number): number | null {
  if (events === 0 || eventsNeeded === null || eventsNeeded <= events) return null;
  return Math.ceil((eventsNeeded * badges) / events);
}

function changeOf(estimate: Estimate | undefined): TestChange | null {
  if (estimate?.verdict !== 'speaks' || estimate.coef === null || estimate.ci95 === null) return null;
  const [low, high] = estimate.ci95;
  return { percent: percentOf(estimate.coef), ci95: [percentOf(low), percentOf(high)], events: estimate.events };
}

/** Of a change in a logarithm. */
function percentOf(change: number): number {
  return 100 * Math.expm1(change);
}
