import { streamOf } from '../random/stream';
import { DAY, toSecond } from './instants';
import type { Begun, ProjectTable } from './project-table';
import { purpose } from './purposes';
import type { Scenario } from './scenario';

const REFUNDED = { share: 0.04, whole: 0.5, earliest: 5 * DAY, spread: 25 * DAY };

type Due = { readonly project: Begun; readonly startedAt: number; readonly value: number };

/**
 * Pays a project at its start, so that effects on dollars are those on counts and on values together. Where the switch is
 * on, a few are refunded later, wholly or by half, which is a negative payment.
 */
export function settle(scenario: Scenario, projects: ProjectTable, { project, startedAt, value }: Due): void {
  projects.pay(project, startedAt, value);
  if (!scenario.switches.has('refunds')) return;
  const stream = streamOf(scenario.seed, { entity: project.worker, part: project.ofWorker, purpose: purpose.refund });
  if (stream.unit() > REFUNDED.share) return;
  const amount = stream.unit() < REFUNDED.whole ? value : Math.round(50 * value) / 100;
  const at = toSecond(startedAt + REFUNDED.earliest + REFUNDED.spread * stream.unit());
  if (at < scenario.startsAt + scenario.days * DAY) projects.pay(project, at, -amount);
}
