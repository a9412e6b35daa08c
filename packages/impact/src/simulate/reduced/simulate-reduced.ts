import { estimandsOf } from '../../estimands';
import { drawAttempts } from '../attempts';
import { drawClients } from '../clients';
import type { Drawn } from '../drawn';
import { marketOf } from '../market-of';
import { drawPeople } from '../people';
import { ProjectTable } from '../project-table';
import { QualityTables } from '../quality';
import type { Scenario } from '../scenario';
import { beginProjects } from './begin-projects';
import { drawCalendar } from './calendar';
import { expectationsOf } from './expectations';
import { rateOf, type Setting } from './rate';

/** A market whose effects are planted in the rates of projects and in their values. */
export function simulateReduced(scenario: Scenario, onShare?: (done: number) => void): Drawn {
  const people = drawPeople(scenario);
  const clients = drawClients(scenario);
  const { attempts, badges } = drawAttempts(scenario, people);
  const setting: Setting = {
    scenario,
    people,
    badges,
    calendar: drawCalendar(scenario, people, badges),
    strength: new Float64Array(badges.visibleAt.length).fill(1),
  };
  const tables = { projects: new ProjectTable(), quality: new QualityTables(scenario), clients };
  for (let worker = 0; worker < scenario.workers; worker += 1) {
    beginProjects(setting, tables, rateOf(setting, worker), worker);
    onShare?.((worker + 1) / scenario.workers);
  }
  const market = marketOf({ people, attempts, ...tables });
  const isAnySeen = badges.visibleAt.length > 0;
  const expected = () => estimandsOf(market, expectationsOf(setting, market, clients.meanPremium));
  return { market, estimands: () => (isAnySeen ? expected() : undefined) };
}
