import type { Attempts, Market } from '../market/market';
import type { Clients } from './clients';
import type { People } from './people';
import { countries, fields, tests } from './places';
import type { ProjectTable } from './project-table';
import type { QualityTables } from './quality';

type Parts = {
  readonly people: People;
  readonly clients: Clients;
  readonly attempts: Attempts;
  readonly projects: ProjectTable;
  readonly quality: QualityTables;
};

/** The market that was drawn, whatever its mode. */
export function marketOf({ people, clients, attempts, projects, quality }: Parts): Market {
  return {
    countries: countries.map(({ name }) => name),
    fields: fields.map(({ name }) => name),
    clients: clients.ids,
    tests,
    workers: people.workers,
    projects: projects.projects,
    payments: projects.payments,
    ratings: quality.ratings,
    attempts,
    deliveries: quality.deliveries,
  };
}
