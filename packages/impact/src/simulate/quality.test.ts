import { expect, it } from 'vitest';
import type { Begun } from './project-table';
import { QualityTables } from './quality';
import { scenarioOf } from './scenario';

const scenario = scenarioOf({ seed: 3, preset: 'tiny' });

function dueAt(project: Begun) {
  const quality = new QualityTables(scenario);
  quality.deliver(project, scenario.startsAt, 0, 0);
  return quality.deliveries.dueAt[0];
}

it('draws how a project went by its worker and its place among theirs, whatever others began before', () => {
  const project = { row: 5, worker: 3, ofWorker: 1 };
  expect(dueAt({ ...project, row: 900 })).toBe(dueAt(project));
  expect(dueAt({ ...project, ofWorker: 2 })).not.toBe(dueAt(project));
  expect(dueAt({ ...project, worker: 4 })).not.toBe(dueAt(project));
});
