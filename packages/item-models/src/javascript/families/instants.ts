import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';

const offsets = [
  { text: '-08:00', minutes: -480 },
  { text: '-05:00', minutes: -300 },
  { text: '-03:30', minutes: -210 },
  { text: '+02:00', minutes: 120 },
  { text: '+05:30', minutes: 330 },
  { text: '+09:00', minutes: 540 },
] as const;

const turn = (offset: string) => (offset.startsWith('-') ? offset.replace('-', '+') : offset.replace('+', '-'));

const events = ['meeting', 'departure', 'deadline', 'auction', 'delivery', 'broadcast', 'webinar', 'handover'] as const;

const two = (number: number) => String(number).padStart(2, '0');

/** Instants written with an offset. */
export const instants: ProgramFamily = {
  id: 'javascript-instants',
  version: 1,
  test: 'javascript',
  objective: 'dates',
  level: 'apply',
  title: 'Times with an offset, read as UTC',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'ECMAScript 2025, 21.4.1.32 Date Time String Format; 21.4.4.36 Date.prototype.toISOString',
  misconceptions: {
    'offset-dropped': 'The offset is dropped and the clock time kept.',
    'offset-added': 'The offset is added to reach UTC.',
    'day-stays': 'Conversion changes the hour, not the day.',
    'time-to-come-lost': 'Adding hours to a date does not carry over into the next day.',
    'half-hour-lost': 'Offsets count in whole hours.',
  },
  build: (random) => {
    const { text, minutes } = random.pick(offsets);
    const event = random.pick(events);
    const form = random.pick(['read', 'plus-hours', 'difference']);
    const [month, day] = [random.int(3, 10), random.int(2, 26)];
    const hour = minutes < 0 ? random.int(17, 23) : random.int(0, 6);
    const minute = random.pick([0, 15, 30]);
    const more = random.pick([6, 9, 20]);
    const other =
      random.sample(
        offsets.filter((each) => each.minutes !== minutes),
        1,
      )[0] ?? offsets[0];
    const date = `2026-${two(month)}-${two(day)}`;
    const clock = `${two(hour)}:${two(minute)}:00`;
    const later = `${two(random.int(8, 15))}:00:00`;
    const wholeHours = `${text.slice(0, 3)}:00`;
    const turned = turn(text);
    const show = 'console.log(start.toISOString().slice(0, 16));';
    const read = (offset: string, then: string, end: string = other.text) => code`
      const start = new Date('${date}T${clock}${offset}'); // ${event}
      ${form === 'difference' ? `const end = new Date('2026-${two(month)}-${two(day + 1)}T${later}${end}');` : ''}
      ${then}
    `;
    const carry = `start.setUTCHours(start.getUTCHours() + ${more});`;
    const thens = {
      read: show,
      'plus-hours': `${carry}\n${show}`,
      difference: 'console.log((end - start) / 3_600_000);',
    };
    const then = thens[form];
    const sameDay = `console.log('${date}' + start.toISOString().slice(10, 16));`;
    const stuck = `const day = start.toISOString().slice(0, 10);\n${carry}\nconsole.log(day + start.toISOString().slice(10, 16));`;
    const key = read(text, then);
    return {
      parameters: {
        structure: { form, west: minutes < 0, half: minutes % 60 !== 0, more: form === 'plus-hours' ? more : 0 },
        surface: { date, clock, text, event },
      },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: [
        { misconception: 'offset-dropped', program: read('Z', then, 'Z') },
        { misconception: 'offset-added', program: read(turned, then, turn(other.text)) },
        ...(form === 'read' ? [{ misconception: 'day-stays', program: read(text, sameDay) }] : []),
        ...(form === 'plus-hours' ? [{ misconception: 'time-to-come-lost', program: read(text, stuck) }] : []),
        { misconception: 'half-hour-lost', program: read(wholeHours, then) },
        { misconception: 'offset-dropped', program: read('Z', then) },
        {
          misconception: 'day-stays',
          program: read(
            turned,
            form === 'difference' ? then : `console.log('${date}' + start.toISOString().slice(10, 16));`,
          ),
        },
      ],
    };
  },
};
