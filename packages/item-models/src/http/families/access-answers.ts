import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json } from '../messages';
import { services } from '../worlds';

/** What protected addresses answer to each caller. */
export const accessAnswers: ProgramFamily = {
  id: 'http-access-answers',
  version: 1,
  test: 'http',
  objective: 'statuses',
  level: 'analyse',
  title: 'Who is refused, and how',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'RFC 9110, 11 HTTP Authentication, 15.5.2 401 Unauthorized, 15.5.4 403 Forbidden; RFC 6750, 3.1 Error Codes',
  misconceptions: {
    'no-token-is-403': 'Who sends no token is forbidden.',
    'expired-is-403': 'An expired token is forbidden rather than unauthenticated.',
    'wrong-role-is-401': 'Who lacks a role has to log in.',
    'scheme-does-not-matter': 'A token counts under any scheme.',
    'open-needs-no-good-token': 'The order of the checks does not matter.',
    'roles-include-each-other': 'An admin may do whatever others may.',
  },
  build: (random) => {
    const { host, list, page } = random.pick(services);
    const [staff, client] = random.pick([
      ['clerk', 'client'],
      ['editor', 'reader'],
      ['driver', 'guest'],
      ['doctor', 'patient'],
    ]);
    const expiry = random.int(10, 14);
    const now = random.int(expiry + 1, 17);
    const tokens = {
      t1: { role: staff, until: `${now + 2}:00` },
      t2: { role: client, until: `${now + 1}:00` },
      t3: { role: staff, until: `${expiry}:00` },
    };
    const rules = {
      [`GET /${list}`]: [staff, client],
      [`POST /${list}`]: [client],
      [`DELETE /${list}/5`]: [staff],
      [`GET /${page}`]: [staff],
    };
    const kinds = random.sample(
      ['none', 'expired', 'role', 'right', 'unknown-token', 'basic', 'expired-role', 'unknown-path'] as const,
      4,
    );
    const request = (kind: (typeof kinds)[number]) =>
      ({
        none: { does: `GET /${page}`, key: '' },
        expired: { does: `DELETE /${list}/5`, key: 'Bearer t3' },
        role: random.pick([
          { does: `DELETE /${list}/5`, key: 'Bearer t2' },
          { does: `POST /${list}`, key: 'Bearer t1' },
        ]),
        right: random.pick([
          { does: `GET /${list}`, key: 'Bearer t2' },
          { does: `GET /${page}`, key: 'Bearer t1' },
        ]),
        'unknown-token': { does: `GET /${list}`, key: 'Bearer t9' },
        basic: { does: `GET /${list}`, key: 'Basic t1' },
        'expired-role': { does: `POST /${list}`, key: 'Bearer t3' },
        'unknown-path': random.pick([
          { does: `GET /${page}-old`, key: 'Bearer t2' },
          { does: `GET /${page}-old`, key: '' },
        ]),
      })[kind];
    const requests = kinds.map(request);
    const program = (
      change: {
        missing?: number;
        expired?: number;
        role?: number;
        scheme?: string;
        first?: string;
        allowed?: string;
      } = {},
    ) => code`
      const tokens = ${json(tokens)};
      const rules = ${json(rules)};
      const hour = (time) => Number(time.split(':')[0]);
      const answer = ({ does, key }) => {
        const roles = rules[does];
        ${change.first ?? ''}
        const [scheme, name] = key.split(' ');
        const token = tokens[name];
        if (key === '') return ${change.missing ?? 401};
        if (${change.scheme ?? "scheme !== 'Bearer'"} || !token) return 401;
        if (hour(token.until) <= ${now}) return ${change.expired ?? 401};
        if (!roles) return 404;
        return ${change.allowed ?? 'roles.includes(token.role)'} ? 200 : ${change.role ?? 403};
      };
      console.log(${json(requests)}.map(answer).join(', '));
    `;
    const ideas = [
      { misconception: 'wrong-role-is-401', program: program({ role: 401 }), about: ['role'] },
      { misconception: 'expired-is-403', program: program({ expired: 403 }), about: ['expired', 'expired-role'] },
      { misconception: 'no-token-is-403', program: program({ missing: 403 }), about: ['none'] },
      { misconception: 'scheme-does-not-matter', program: program({ scheme: 'false' }), about: ['basic'] },
      {
        misconception: 'open-needs-no-good-token',
        program: program({ first: 'if (!roles) return 404;' }),
        about: ['unknown-path'],
      },
      {
        misconception: 'roles-include-each-other',
        program: program({ allowed: `roles.includes(token.role) || token.role === '${staff}'` }),
        about: ['role'],
      },
      { misconception: 'no-token-is-403', program: program({ missing: 403, expired: 403 }), about: [] },
      { misconception: 'wrong-role-is-401', program: program({ role: 401, expired: 403 }), about: [] },
      { misconception: 'open-needs-no-good-token', program: program({ role: 404 }), about: [] },
    ];
    const touches = ({ about }: (typeof ideas)[number]) =>
      Number(about.some((each) => kinds.some((kind) => kind === each)));
    const [first = ideas[0], ...others] = ideas.toSorted((x, y) => touches(y) - touches(x));
    const shown = requests.map(({ does, key }) => `${does}${key === '' ? '' : `\nAuthorization: ${key}`}`);
    const rights = Object.entries(rules).map(([does, roles]) => `${does}: ${roles.join(', ')}`);
    const known = Object.entries(tokens).map(([name, { role, until }]) => `${name}: ${role}, valid until ${until}`);
    return {
      parameters: { structure: { kinds: kinds.toSorted().join(' ') }, surface: { host, list, staff, now, expiry } },
      stem: `It is ${now}:30. The API of ${host} checks in this order: authentication by bearer token, then whether the address exists, then the rights. It uses 401, 403, 404 and 200 as the standard defines them. What do these requests get?`,
      listings: [
        listing('text', [...rights, '', ...known].join('\n'), 'Rights and tokens'),
        listing('http', shown.join('\n\n'), 'Requests'),
      ],
      asks: 'output',
      key: program(),
      mutants: [first ?? { misconception: 'wrong-role-is-401', program: program() }, ...others],
    };
  },
};
