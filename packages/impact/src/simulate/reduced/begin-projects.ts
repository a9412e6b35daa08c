import { categorical, cumulative, exponential } from '../../random/distributions';
import { streamOf, type Stream } from '../../random/stream';
import type { Clients } from '../clients';
import { DAY, toSecond } from '../instants';
import { fields } from '../places';
import type { ProjectTable } from '../project-table';
import { purpose } from '../purposes';
import type { QualityTables } from '../quality';
import { settle } from '../settle';
import { drawValue } from '../value';
import { strengthOf } from './dose';
import type { Rate, Setting } from './rate';

const OWN_FIELD = 0.85;
const fieldSums = cumulative(fields.map(({ share }) => share));

export type Tables = { readonly projects: ProjectTable; readonly quality: QualityTables; readonly clients: Clients };

/**
 * Draws the projects of one worker in time order by thinning, and sets the strength of each badge as it is reached.
 *
 * Source of the method: Lewis & Shedler, Simulation of nonhomogeneous Poisson processes by thinning, 1979.
 */
export function beginProjects(setting: Setting, tables: Tables, rate: Rate, worker: number): void {
  const { scenario, people } = setting;
  const { visibleAt, strength } = rate.held;
  const stream = streamOf(scenario.seed, { entity: worker, purpose: purpose.projects });
  const endsAt = Math.min(scenario.startsAt + scenario.days * DAY, people.leavesAt[worker] ?? Infinity);
  let begun = 0;
  let reached = 0;
  let instant = Math.max(people.workers.registeredAt[worker] ?? 0, scenario.startsAt);
  for (;;) {
    instant += (exponential(stream) / rate.highest) * DAY;
    for (; reached < visibleAt.length && (visibleAt[reached] ?? 0) <= instant; reached += 1) {
      strength[reached] = strengthOf(scenario, begun);
    }
    if (!(instant < endsAt)) return;
    if (stream.unit() * rate.highest >= rate.at(instant)) continue;
    begun += 1;
    beginOne(setting, tables, stream, {
      worker,
      startedAt: toSecond(instant),
      dose: rate.doseAt(instant),
      badges: reached,
    });
  }
}

type Beginning = { worker: number; startedAt: number; dose: number; badges: number };

function beginOne({ scenario, people }: Setting, tables: Tables, stream: Stream, beginning: Beginning): void {
  const { worker, startedAt, dose, badges } = beginning;
  const client = tables.clients.draw(stream);
  const ownField = people.workers.field[worker] ?? 0;
  const field = stream.unit() < OWN_FIELD ? ownField : categorical(stream, fieldSums);
  const premium = tables.clients.logPremium[client] ?? 0;
  const log = (people.logWage[worker] ?? 0) + premium + scenario.planted.logValue * dose;
  const dayOfSpan = (startedAt - scenario.startsAt) / DAY;
  // The field of the worker prices the project: expected dollars then need no mean over fields.
  const value = drawValue(stream, { log, field: ownField, dayOfSpan });
  const project = tables.projects.start({ worker, client, field, startedAt, value });
  settle(scenario, tables.projects, { project, startedAt, value });
  tables.quality.deliver(project, startedAt, people.skill[worker] ?? 0, badges);
}
