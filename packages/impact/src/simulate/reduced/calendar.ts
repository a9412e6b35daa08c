import { normal } from '../../random/distributions';
import { streamOf } from '../../random/stream';
import type { Badges } from '../attempts';
import { DAY } from '../instants';
import type { People } from '../people';
import { fields } from '../places';
import { purpose } from '../purposes';
import type { Scenario } from '../scenario';

/** What moves the activity of a whole field on each day: rows by field, columns by day. */
export type Calendar = { readonly factors: readonly Float64Array[]; readonly highest: readonly number[] };

/** From the Thursday of 1970-01-01 on, so index 2 and 3 are Saturday and Sunday; the mean is 1. */
const WEEKDAYS = [1.08, 1.06, 0.8, 0.82, 1.08, 1.08, 1.08];
const YEARLY = 0.1;
const FIELD_WEEK_DEVIATION = 0.03;

export function drawCalendar(scenario: Scenario, people: People, badges: Badges): Calendar {
  const held = badgesPerHead(scenario, people, badges);
  const factors = fields.map((_, field) => {
    const row = new Float64Array(scenario.days);
    let shock = 1;
    for (let day = 0; day < scenario.days; day += 1) {
      if (day % 7 === 0) shock = fieldWeekShock(scenario, field, day / 7);
      const spill = Math.exp(scenario.planted.spillOver * (held[field]?.[day] ?? 0));
      row[day] = season(scenario, day) * shock * spill;
    }
    return row;
  });
  return { factors, highest: factors.map((row) => row.reduce((most, factor) => Math.max(most, factor), 0)) };
}

function season({ startsAt, days, planted }: Scenario, day: number): number {
  const weekday = WEEKDAYS[(Math.floor(startsAt / DAY) + day) % 7] ?? 1;
  const yearly = 1 + YEARLY * Math.sin((2 * Math.PI * day) / 365.25);
  return weekday * yearly * Math.exp(planted.trendPerDay * (day - days / 2));
}

/** A shock that a field's workers share makes them depend on each other; windows that stand apart are drawn without. */
function fieldWeekShock({ seed, switches }: Scenario, field: number, week: number): number {
  if (switches.has('apart')) return 1;
  return Math.exp(
    FIELD_WEEK_DEVIATION * normal(streamOf(seed, { entity: field, purpose: purpose.fieldWeek, part: week })),
  );
}

/** Visible badges for each worker of a field, by day. */
function badgesPerHead({ workers, days, startsAt }: Scenario, people: People, badges: Badges): Float64Array[] {
  const heads = new Float64Array(fields.length);
  const rows = fields.map(() => new Float64Array(days));
  for (let worker = 0; worker < workers; worker += 1) {
    const field = people.workers.field[worker] ?? 0;
    heads[field] = (heads[field] ?? 0) + 1;
    for (let badge = badges.first[worker] ?? 0; badge < (badges.first[worker + 1] ?? 0); badge += 1) {
      const day = Math.floor(((badges.visibleAt[badge] ?? 0) - startsAt) / DAY);
      const row = rows[field];
      if (row) row[day] = (row[day] ?? 0) + 1;
    }
  }
  return rows.map((row, field) => {
    let sum = 0;
    return row.map((shown) => (sum += shown) / Math.max(heads[field] ?? 0, 1));
  });
}
