import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json } from '../messages';
import { services } from '../worlds';

const texts = [
  'black & white',
  'Fish & Chips',
  'R&D',
  '50% off',
  'C++',
  'a+b',
  'tax=0',
  'Müller & Co',
  'one/two',
  '#7',
  'size > 5',
  'tea #2',
] as const;

/** What arrives when an address is put together from text. */
export const queryValues: ProgramFamily = {
  id: 'http-query-values',
  version: 1,
  test: 'http',
  objective: 'urls',
  level: 'analyse',
  title: 'Text in a query',
  predictedDifficulty: 0.5,
  status: 'active',
  source:
    'URL Standard, 5.1 application/x-www-form-urlencoded parsing and 1.3 Percent-encoded bytes; ECMAScript 2025, 19.2.6',
  misconceptions: {
    'arrives-as-written': 'Whatever stands between the quotes arrives as it is.',
    'plus-stays': 'A plus sign in a query arrives as a plus sign.',
    'encode-uri-is-enough': 'encodeURI makes any text safe for a query.',
    'encoded-arrives': 'The server sees the percent signs.',
    'hash-is-sent': 'What follows a # goes to the server.',
    'ampersand-is-text': 'An ampersand in a value is part of the value.',
  },
  build: (random) => {
    const { host, list } = random.pick(services);
    const text = random.pick(texts);
    const second = random.pick(['page', 'limit', 'sort', 'lang']);
    const value = { page: '2', limit: '50', sort: 'name', lang: 'fr' }[second];
    const how = random.pick(['plain', 'encodeURI', 'plain', 'encodeURIComponent', 'URLSearchParams']);
    const build = {
      plain: `\`?q=\${text}&${second}=${value}\``,
      encodeURI: `encodeURI(\`?q=\${text}&${second}=${value}\`)`,
      encodeURIComponent: `\`?q=\${encodeURIComponent(text)}&${second}=${value}\``,
      URLSearchParams: `\`?\${new URLSearchParams({ q: text, ${second}: '${value}' })}\``,
    };
    const shown = code`
      const text = ${json(text)};
      const query = ${build[how]};
      await fetch(\`https://${host}/${list}\${query}\`);
    `;
    const program = (made: string, read = 'url.searchParams', show = '(entry) => entry') => code`
      const text = ${json(text)};
      const query = ${made};
      const url = new URL(\`https://${host}/${list}\${query}\`);
      const entries = [...${read}].map(${show});
      console.log(entries.map(([name, value]) => \`\${name} = \${JSON.stringify(value)}\`).join('\n'));
    `;
    const key = program(build[how]);
    const fixed = `[['q', text], ['${second}', '${value}']]`;
    const ideas = [
      { misconception: 'arrives-as-written', program: program("''", fixed) },
      {
        misconception: 'plus-stays',
        program: program(build[how], "new URLSearchParams(url.search.replaceAll('+', '%2B'))"),
      },
      {
        misconception: 'encoded-arrives',
        program: program(build[how], `[['q', encodeURIComponent(text)], ['${second}', '${value}']]`),
      },
      {
        misconception: 'hash-is-sent',
        program: program(build[how], "new URLSearchParams((url.search + url.hash).replace('#', '%23'))"),
      },
      {
        misconception: 'ampersand-is-text',
        program: program("''", `[['q', text.replaceAll('+', ' ')], ['${second}', '${value}']]`),
      },
      { misconception: 'encode-uri-is-enough', program: program(build.plain) },
      {
        misconception: 'encoded-arrives',
        program: program("''", `[['q', text.replaceAll(' ', '+')], ['${second}', '${value}']]`),
      },
      {
        misconception: 'encoded-arrives',
        program: program("''", `[['q', text.replaceAll(' ', '%20')], ['${second}', '${value}']]`),
      },
      {
        misconception: 'ampersand-is-text',
        program: program("''", `[['q', text.split(/[&#+%=]/)[0]], ['${second}', '${value}']]`),
      },
      {
        misconception: 'ampersand-is-text',
        program: program("''", `[['q', text.replace(/[^\\w ]/g, '')], ['${second}', '${value}']]`),
      },
    ] as const;
    const [written, plus, encoded, ...others] = ideas;
    const isSafe = how === 'encodeURIComponent' || how === 'URLSearchParams' || !/[&+#]/.test(text);
    return {
      parameters: { structure: { how, text }, surface: { host, list, second } },
      stem: 'Which parameters, as the framework of the server decodes them, does this request bring?',
      listings: [listing('javascript', shown)],
      asks: 'output',
      key,
      mutants: isSafe ? [encoded, plus, ...others] : [written, plus, encoded, ...others],
    };
  },
};
