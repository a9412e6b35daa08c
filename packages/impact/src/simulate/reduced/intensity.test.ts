import { describe, expect, it } from 'vitest';
import { drawAttempts } from '../attempts';
import { DAY } from '../instants';
import { drawPeople } from '../people';
import { scenarioOf, type Switch } from '../scenario';
import { simulate } from '../simulate';
import { drawCalendar } from './calendar';
import { intensityOf } from './intensity';
import { rateOf } from './rate';

function settingOf(...switches: Switch[]) {
  const scenario = { ...scenarioOf({ seed: 5, preset: 'tiny', switches }), workers: 40 };
  const people = drawPeople(scenario);
  const { badges } = drawAttempts(scenario, people);
  const strength = new Float64Array(badges.visibleAt.length).fill(1);
  return { scenario, people, badges, strength, calendar: drawCalendar(scenario, people, badges) };
}

describe('what is expected of a stretch', () => {
  it.each([[[]], [['dip']], [['growing', 'state']]] as const)('is the rate summed minute by minute: %j', (switches) => {
    const setting = settingOf(...switches);
    const worker = [...setting.badges.first.keys()].findIndex(
      (at) => (setting.badges.first[at + 1] ?? 0) - (setting.badges.first[at] ?? 0) > 1,
    );
    const rate = rateOf(setting, worker);
    const from = (rate.held.visibleAt[0] ?? 0) - 9.7 * DAY;
    const to = from + 23.1 * DAY;
    const minute = DAY / 1440;
    let summed = 0;
    for (let instant = from + minute / 2; instant < to; instant += minute) summed += rate.at(instant) / 1440;
    const expected = intensityOf(setting)(worker, { rate, edges: rate.edges() }, [from, to]);
    expect(expected.projects / summed).toBeCloseTo(1, 4);
  });
});

it('bounds the rate by what it is before the badges where these bring a loss', () => {
  const gains = settingOf();
  const setting = { ...gains, scenario: { ...gains.scenario, planted: { ...gains.scenario.planted, projects: -0.4 } } };
  for (let worker = 0; worker < setting.scenario.workers; worker += 1) {
    const rate = rateOf(setting, worker);
    const registeredAt = setting.people.workers.registeredAt[worker] ?? 0;
    for (let day = 0; day < setting.scenario.days; day += 50) {
      const instant = setting.scenario.startsAt + (day + 0.5) * DAY;
      if (instant > registeredAt) expect(rate.at(instant)).toBeLessThanOrEqual(rate.highest);
    }
  }
});

it('knows what each kind of estimate is an estimate of, and that placebos are estimates of nothing', () => {
  const { truth } = simulate({ ...scenarioOf({ seed: 2, preset: 'tiny', switches: ['apart'] }), workers: 2000 });
  const estimands = truth.realised.estimands ?? {};
  const { projects, logValue } = truth.planted;
  expect(estimands['ppml.projects.event']).toBeCloseTo(projects, 2);
  expect(estimands['ppml.projects.event.donut']).toBeCloseTo(projects, 2);
  expect(estimands['ppml.projects.event.experience-10+']).toBeCloseTo(projects, 2);
  expect(estimands['ppml.projects.worker+month']).toBeCloseTo(projects, 2);
  // Values have a season, which is not quite the same before and after.
  expect(Math.abs((estimands['ols.log_value.worker'] ?? 0) - logValue)).toBeLessThan(0.01);
  expect(Math.abs((estimands['ols.log_value.worker+client+month'] ?? 0) - logValue)).toBeLessThan(0.01);
  expect(Math.abs(estimands['ppml.projects.event.placebo+90d'] ?? 1)).toBeLessThan(0.01);
  expect(Math.abs(estimands['ols.log_value.event.failed'] ?? 1)).toBeLessThan(0.01);
  expect(Object.keys(estimands)).toContain('ols.projects.event+day.day+3');
});
