import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';

const zones = [
  { zone: 'America/New_York', city: 'New York', winter: -5, change: '8 March', from: [3, 8] },
  { zone: 'America/Los_Angeles', city: 'Los Angeles', winter: -8, change: '8 March', from: [3, 8] },
  { zone: 'Europe/Berlin', city: 'Berlin', winter: 1, change: '29 March', from: [3, 29] },
  { zone: 'Europe/Lisbon', city: 'Lisbon', winter: 0, change: '29 March', from: [3, 29] },
  { zone: 'Europe/Athens', city: 'Athens', winter: 2, change: '29 March', from: [3, 29] },
] as const;

const events = ['call', 'launch', 'pickup', 'lesson', 'match', 'interview'] as const;

const two = (number: number) => String(number).padStart(2, '0');
const utc = (hours: number) => `UTC${hours < 0 ? '' : '+'}${hours}`;
/** Zones of fixed offset carry the sign turned round in their names. */
const fixed = (hours: number) => (hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`);

/** Clock times of a named zone around the change to summer time. */
export const zoneClock: ProgramFamily = {
  id: 'javascript-zone-clock',
  version: 1,
  test: 'javascript',
  objective: 'dates',
  level: 'analyse',
  title: 'Clock times of a zone around summer time',
  predictedDifficulty: 0.5,
  status: 'pilot',
  source: 'ECMA-402 (2025), 11.5 Abstract Operations for DateTimeFormat Objects; ECMAScript 2025, 21.4.4.27 setUTCDate',
  misconceptions: {
    'offset-is-fixed': 'A zone keeps the offset that it has at the start.',
    'day-keeps-clock': 'Adding 24 hours keeps the clock time in every zone.',
    'shown-in-utc': 'A date is shown in UTC unless it was made in the zone.',
    'offset-turned-round': 'West of Greenwich hours are added to UTC.',
    'clock-goes-back': 'In spring the clock goes back by an hour.',
  },
  build: (random) => {
    const { zone, city, winter, change, from } = random.pick(zones);
    const event = random.pick(events);
    const form = random.pick(['add-days', 'add-hours', 'two-dates']);
    const before = random.int(1, 4);
    const days = before + random.int(1, 4);
    const [month, day] = [from[0], from[1] - before];
    const hour = random.int(9, 20);
    const minute = random.pick([0, 15, 30, 45]);
    const start = `2026-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00Z`;
    const later = new Date(Date.UTC(2026, month - 1, day + days, hour, minute)).toISOString().slice(0, 19);
    const steps = {
      'add-days': `${event}.setUTCDate(${event}.getUTCDate() + ${days});`,
      'add-hours': `${event}.setTime(${event}.getTime() + ${days * 24} * 3_600_000);`,
      'two-dates': `${event}.setTime(Date.parse('${later}Z'));`,
    };
    const program = (zoneBefore: string, zoneAfter = zoneBefore) => code`
      // ${city}: ${utc(winter)}, in summer time ${utc(winter + 1)}; the clock changes on ${change} 2026
      const clock = (date, timeZone) =>
        date.toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
      const ${event} = new Date('${start}');
      console.log(clock(${event}, '${zoneBefore}'));
      ${steps[form]}
      console.log(clock(${event}, '${zoneAfter}'));
    `;
    const key = program(zone);
    return {
      parameters: { structure: { form, zone, before, days }, surface: { event, start } },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: [
        {
          misconception: form === 'two-dates' ? 'offset-is-fixed' : 'day-keeps-clock',
          program: program(fixed(winter)),
        },
        { misconception: 'clock-goes-back', program: program(fixed(winter), fixed(winter - 1)) },
        { misconception: 'offset-turned-round', program: program(fixed(-winter), fixed(-winter - 1)) },
        { misconception: 'shown-in-utc', program: program('UTC') },
        { misconception: 'offset-is-fixed', program: program(fixed(winter + 1)) },
      ],
    };
  },
};
