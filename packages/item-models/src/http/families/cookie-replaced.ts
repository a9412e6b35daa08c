import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { jarText } from '../cookie-programs';
import { services } from '../worlds';

/** What is left in the browser after a cookie was set again or deleted. */
export const cookieReplaced: ProgramFamily = {
  id: 'http-cookie-replaced',
  version: 3,
  test: 'http',
  objective: 'cookies',
  level: 'analyse',
  title: 'Setting a cookie again, and deleting it',
  predictedDifficulty: 0.5,
  status: 'active',
  source: 'RFC 6265, 5.3 Storage Model, and 5.4 The Cookie Header (order of cookies)',
  misconceptions: {
    'name-alone-identifies':
      'A cookie of the same name takes the place of the one before, whatever its path and domain.',
    'value-identifies': 'Each Set-Cookie adds a cookie.',
    'expired-stays': 'Max-Age=0 makes a cookie of the session, not a deleted one.',
    'first-set-first': 'Cookies are sent in the order in which they were set.',
    'expires-beats-max-age': 'Expires counts more than Max-Age.',
  },
  build: (random) => {
    const { host, list } = random.pick(services);
    const site = `https://www.${host}`;
    const name = random.pick(['sid', 'token', 'cart', 'login', 'visit']);
    const values = random.sample(['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7', 'h8'], 3);
    const [one = 'a1', two = 'b2', three = 'c3'] = values;
    const wide = `Domain=${host}; Path=/`;
    const forms = random.sample(['Path=/', `Path=/${list}`, wide] as const, 2);
    const [f1 = 'Path=/', f2 = wide] = forms;
    // Where a value is set again, the order must come from the paths: RFC 6265 keeps the time of the first setting, and
    // Chromium keeps it only where the value stays the same.
    const isOrderedByPath = forms.includes(`Path=/${list}`);
    const ends = ['delete-first', 'delete-second', 'delete-other', 'max-age-and-expires'] as const;
    const end = isOrderedByPath ? random.pick([...ends, 'replace']) : random.pick(ends);
    const other = ['Path=/', `Path=/${list}`, wide].find((form) => form !== f1 && form !== f2) ?? 'Path=/';
    const last = {
      'delete-first': `${name}=; ${f1}; Max-Age=0`,
      'delete-second': `${name}=; ${f2}; Expires=Thu, 01 Jan 1970 00:00:00 GMT`,
      replace: `${name}=${three}; ${f1}`,
      'delete-other': `${name}=; ${other}; Max-Age=0`,
      'max-age-and-expires': `${name}=${three}; ${f2}; Max-Age=3600; Expires=Thu, 01 Jan 1970 00:00:00 GMT`,
    }[end];
    const lines = [`${name}=${one}; ${f1}`, `${name}=${two}; ${f2}`, last];
    const target = `${site}/${list}/4`;
    const program = (
      adapted: readonly string[],
      keep = '({ maxAge, expires }) => isKept(maxAge, expires)',
      order = '',
    ) => code`
      ${jarText([{ url: `${site}/log-in`, lines: adapted }])}
      const isKept = (maxAge, expires) =>
        typeof maxAge === 'number' ? maxAge > 0 : !(typeof expires === 'object' && expires !== null && expires.getTime() <= 0);
      const cookies = sent('${target}').filter(${keep})${order};
      console.log(cookies.map((cookie) => cookie.cookieString()).join('; ') || 'no cookie');
    `;
    const samePath = lines.map((line) => line.replace(/; (?:Domain=\S+; )?Path=[^;]+/, '; Path=/'));
    const separate = lines.map((line, at) =>
      at === 2 ? `${line}; Domain=${host}; Path=/${list}`.replace(/; Path=\/[^;]*;/, ';') : line,
    );
    return {
      parameters: {
        structure: { f1: f1.replace(host, 'h').replace(list, 'l'), f2: f2.replace(host, 'h').replace(list, 'l'), end },
        surface: { host, name, values: values.join(' ') },
      },
      stem: `Three responses from ${site}/log-in, one after the other, carry these lines. Which Cookie field does the browser then send with GET /${list}/4 on the same host?`,
      listings: [listing('http', lines.map((line) => `Set-Cookie: ${line}`).join('\n'))],
      asks: 'output',
      key: program(lines),
      mutants: [
        { misconception: 'name-alone-identifies', program: program(samePath) },
        { misconception: 'value-identifies', program: program(separate, '() => true') },
        { misconception: 'expired-stays', program: program(lines, '() => true') },
        { misconception: 'first-set-first', program: program(lines, undefined, '.reverse()') },
        {
          misconception: 'expires-beats-max-age',
          program: program(lines.map((line) => line.replace('Max-Age=3600; ', ''))),
        },
        { misconception: 'name-alone-identifies', program: program(samePath.slice(0, 2)) },
        { misconception: 'value-identifies', program: program(lines.slice(0, 2)) },
        { misconception: 'expired-stays', program: program([lines[1] ?? '', lines[2] ?? '']) },
      ],
    };
  },
};
