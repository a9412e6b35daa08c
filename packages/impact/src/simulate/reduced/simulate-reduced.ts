import type { Market } from '../../market/market';
import { drawAttempts } from '../attempts';
import { drawClients } from '../clients';
import { drawPeople } from '../people';
import { countries, fields, tests } from '../places';
import { ProjectTable } from '../project-table';
import { QualityTables } from '../quality';
import type { Scenario } from '../scenario';
import { beginProjects } from './begin-projects';
import { drawCalendar } from './calendar';
import { ExpectedWindows, type Estimands } from './expected-windows';
import { rateOf, type Setting } from './rate';

export type Reduced = { readonly market: Market; readonly estimands: Estimands | undefined };

/** A market whose effects are planted in the rates of projects and in their values. */
export function simulateReduced(scenario: Scenario, onWorkers?: (done: number) => void): Reduced {
  const people = drawPeople(scenario);
  const clients = drawClients(scenario);
  const { attempts, badges } = drawAttempts(scenario, people);
  const setting: Setting = { scenario, people, badges, calendar: drawCalendar(scenario, people, badges) };
  const tables = { projects: new ProjectTable(), quality: new QualityTables(scenario), clients };
  const expected = new ExpectedWindows(clients.meanPremium);
  for (let worker = 0; worker < scenario.workers; worker += 1) {
    const rate = rateOf(setting, worker);
    beginProjects(setting, tables, rate, worker);
    expected.add(setting, rate, worker);
    onWorkers?.(worker + 1);
  }
  const market = {
    countries: countries.map(({ name }) => name),
    fields: fields.map(({ name }) => name),
    clients: clients.ids,
    tests,
    workers: people.workers,
    projects: tables.projects.projects,
    payments: tables.projects.payments,
    ratings: tables.quality.ratings,
    attempts,
    deliveries: tables.quality.deliveries,
  };
  return { market, estimands: expected.estimands };
}
