import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json } from '../messages';
import { services } from '../worlds';

const people = [
  ['Amara', 'Jonas'],
  ['Mei', 'Carlos'],
  ['Fatima', 'Erik'],
  ['Priya', 'Tom'],
  ['Lucía', 'Kofi'],
] as const;
const pairs = [
  ['price', 'stock'],
  ['seats', 'fee'],
  ['hours', 'rate'],
  ['weight', 'deposit'],
] as const;

/** Two people who edit the same resource at once. */
export const lostUpdate: ProgramFamily = {
  id: 'http-lost-update',
  version: 1,
  test: 'http',
  objective: 'conditional',
  level: 'analyse',
  title: 'Two editors and If-Match',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'RFC 9110, 13.1.1 If-Match and 9.3.4 PUT',
  misconceptions: {
    'if-match-has-no-effect': 'If-Match on a write changes nothing.',
    'put-merges': 'PUT changes only the fields that the editor changed.',
    'missing-condition-is-refused': 'A write without If-Match is refused once the resource has changed.',
    'reading-reserves': 'Who read last holds the resource, and the other one is refused.',
    'tag-outlives-write': 'A write leaves the entity tag as it was.',
    'refused-write-stays': 'A write that gets 412 has changed the resource all the same.',
  },
  build: (random) => {
    const { list } = random.pick(services);
    const [one, two] = random.pick(people);
    const [x, y] = random.pick(pairs);
    const [x0, y0, dx, dy] = [random.int(2, 9) * 10, random.int(3, 9) * 5, random.int(1, 9), random.int(1, 9)];
    const guarded = random.pick(['both', 'second', 'first', 'none', 'both']);
    const third = random.pick(['none', 'again', 'retry']);
    const doc = { [x]: x0, [y]: y0 };
    const guards = { both: [true, true], first: [true, false], second: [false, true], none: [false, false] }[guarded];
    const [g1 = false, g2 = false] = guards;
    const steps = [
      { who: one, kind: 'GET', guard: false, field: '', to: 0 },
      { who: two, kind: 'GET', guard: false, field: '', to: 0 },
      { who: one, kind: 'PUT', guard: g1, field: x, to: x0 + dx },
      { who: two, kind: 'PUT', guard: g2, field: y, to: y0 + dy },
      ...(third === 'again' ? [{ who: one, kind: 'PUT', guard: g1, field: x, to: x0 + dx + 10 }] : []),
      ...(third === 'retry'
        ? [
            { who: two, kind: 'GET', guard: false, field: '', to: 0 },
            { who: two, kind: 'PUT', guard: g2, field: y, to: y0 + dy },
          ]
        : []),
    ];
    type Change = { check?: string; write?: string; bump?: string; refused?: string };
    const program = ({
      check = 'guard && tag !== mine.tag',
      write = '{ ...mine.body, [field]: to }',
      bump = 'tag += 1',
      refused = '',
    }: Change = {}) => code`
      let body = ${json(doc)};
      let tag = 1;
      let lastReader = '';
      const copies = {};
      const log = [];
      for (const { who, kind, guard, field, to } of ${json(steps)}) {
        if (kind === 'GET') {
          copies[who] = { body, tag };
          lastReader = who;
          continue;
        }
        const mine = copies[who];
        if (${check}) {
          ${refused}
          log.push(412);
          continue;
        }
        body = ${write};
        ${bump};
        copies[who] = { body, tag };
        log.push(204);
      }
      console.log(log.join(', '));
      console.log(Object.entries(body).map(([name, value]) => \`\${name}: \${value}\`).join(', '));
    `;
    const shown = steps.map(({ who, kind, guard, field, to }) =>
      kind === 'GET' ? `${who}: GET` : `${who}: PUT${guard ? ', If-Match' : ''}   (copy with ${field}: ${to})`,
    );
    const merges = { misconception: 'put-merges', program: program({ write: '{ ...body, [field]: to }' }) };
    const withoutEffect = { misconception: 'if-match-has-no-effect', program: program({ check: 'false' }) };
    const others = [
      { misconception: 'missing-condition-is-refused', program: program({ check: 'tag !== mine.tag' }) },
      { misconception: 'refused-write-stays', program: program({ refused: 'body = { ...body, [field]: to };' }) },
      { misconception: 'reading-reserves', program: program({ check: 'who !== lastReader' }) },
      { misconception: 'tag-outlives-write', program: program({ bump: '' }) },
      { misconception: 'tag-outlives-write', program: program({ bump: '', write: '{ ...body, [field]: to }' }) },
    ];
    return {
      parameters: { structure: { guarded, third }, surface: { list, one, x, x0, y0, dx, dy } },
      stem: `${one} and ${two} edit the same resource. Each PUT sends the sender’s whole copy with one field changed; If-Match carries the ETag of that copy. A PUT that is carried out changes the ETag and returns it. Which statuses do the PUTs get, and what is stored in the end?`,
      listings: [
        listing('json', `{ "${x}": ${x0}, "${y}": ${y0} }`, 'Stored at first'),
        listing('text', shown.join('\n'), 'Requests in their order'),
      ],
      asks: 'output',
      key: program(),
      mutants: g2 ? [withoutEffect, merges, ...others] : [merges, withoutEffect, ...others],
    };
  },
};
