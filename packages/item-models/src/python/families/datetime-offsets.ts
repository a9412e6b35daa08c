import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { scriptQuestion } from '../script';

const places = [
  { name: 'lagos', hours: 1 },
  { name: 'lima', hours: -5 },
  { name: 'tokyo', hours: 9 },
  { name: 'dubai', hours: 4 },
  { name: 'denver', hours: -7 },
  { name: 'dhaka', hours: 6 },
  { name: 'manila', hours: 8 },
  { name: 'halifax', hours: -4 },
] as const;
const weekdays = "['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']";

/** One moment in two places, and the time between two moments. */
export const datetimeOffsets: ProgramFamily = {
  id: 'python-datetime-offsets',
  version: 1,
  test: 'python',
  objective: 'data-formats',
  level: 'apply',
  title: 'Moments with offsets',
  predictedDifficulty: 0.58,
  status: 'pilot',
  source: 'Python 3.14 Library Reference, datetime: Aware and Naive Objects; datetime.astimezone, replace; timedelta',
  misconceptions: {
    'clock-stays': 'Changing the zone keeps the time on the clock.',
    'replace-converts': 'replace with another zone converts the moment.',
    'offset-reversed': 'A place with a positive offset is behind UTC.',
    'date-stays': 'The date stays the same in another zone.',
    'naive-is-utc': 'A moment without a zone counts as UTC.',
    'difference-by-clock': 'The difference counts the times on the clocks.',
    'wrong-sign': 'The later clock shows the later moment.',
  },
  build: (random) => {
    const [home, away] = random.sample(places, 2) as [(typeof places)[number], (typeof places)[number]];
    const [day, hour] = [random.int(2, 27), random.pick([1, 3, 5, 19, 21, 23])];
    const about = random.pick(['convert', 'replace', 'difference', 'naive']);
    const zone = (place: (typeof places)[number]) => `${place.name} = timezone(timedelta(hours=${place.hours}))`;
    const program = (...lines: readonly string[]) => code`
      from datetime import datetime, timedelta, timezone

      ${zone(home)}
      ${zone(away)}
      start = datetime(2026, 4, ${day}, ${hour}, 30, tzinfo=${home.name})
      ${lines.join('\n')}
    `;
    const show = (name: string) => `print(${name}.day, ${name}.hour, ${weekdays}[${name}.weekday()])`;
    const short = (name: string) => `print(${name}.strftime('%d %H:%M'))`;
    const there = `there = start.astimezone(${away.name})`;
    const stays = `there = start.replace(tzinfo=${away.name})`;
    const back = `there = start - timedelta(hours=${away.hours - home.hours})`;
    const converted = (shown: string) => program(there, shown);
    const end = `end = datetime(2026, 4, ${day}, ${(hour + 5) % 24}, 30, tzinfo=${away.name})`;
    const gap = (expression: string) => program(end, `print(${expression})`);
    const hours = 'int((end - start).total_seconds() / 3600)';
    const clock = 'end.hour - start.hour';
    const naive = `end = datetime(2026, 4, ${day}, ${(hour + 5) % 24}, 30)`;
    const variants = {
      convert: [
        converted(short('there')),
        ['clock-stays', program(stays, short('there'))],
        ['offset-reversed', program(back, short('there'))],
        ['date-stays', program(there, `there = there.replace(day=${day})`, short('there'))],
        ['naive-is-utc', program(`there = start + timedelta(hours=${away.hours})`, short('there'))],
      ],
      replace: [
        program(`there = start.replace(tzinfo=${away.name})`, short('there.astimezone(timezone.utc)')),
        ['replace-converts', program(there, short('there.astimezone(timezone.utc)'))],
        ['clock-stays', program(short('start'))],
        ['offset-reversed', program(`there = start + timedelta(hours=${away.hours})`, short('there'))],
        ['offset-reversed', program(`there = start + timedelta(hours=${home.hours})`, short('there'))],
      ],
      difference: [
        gap(hours),
        ['difference-by-clock', gap(clock)],
        ['offset-reversed', gap(`${clock} + ${away.hours - home.hours}`)],
        ['naive-is-utc', gap(`${clock} - ${away.hours}`)],
        ['wrong-sign', gap(`-${hours}`)],
        ['naive-is-utc', gap(`${clock} + ${home.hours}`)],
      ],
      naive: [
        program(naive, 'print(end > start)'),
        ['naive-is-utc', program(naive, 'print(end.replace(tzinfo=timezone.utc) > start)')],
        ['difference-by-clock', program(naive, 'print(not end.replace(tzinfo=timezone.utc) > start)')],
        ['wrong-sign', program('print(None)')],
      ],
    } as const;
    const [key, ...wrong] = variants[about];
    return scriptQuestion({
      structure: { about, east: away.hours > home.hours, late: hour > 12 },
      surface: { home: home.name, away: away.name, day, shown: show('x').length },
      key,
      wrong,
    });
  },
};
