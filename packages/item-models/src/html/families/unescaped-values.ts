import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json } from '../worlds';

const inputs = [
  { value: "Tom O'Brien", quote: "'" },
  { value: "Women's shoes", quote: "'" },
  { value: '27" screen', quote: '"' },
  { value: 'The "Blue" room', quote: '"' },
  { value: 'red wine glass', quote: '' },
  { value: 'size XL slim', quote: '' },
  { value: 'fish & chips', quote: '"' },
  { value: 'A&amp;B sign', quote: '"' },
  { value: 'bed <2 m', quote: '"' },
  { value: "6' ladder", quote: "'" },
  { value: 'oak > pine', quote: '"' },
  { value: 'new blue mat', quote: '' },
] as const;

/** What arrives in the page when a template does not escape. */
export const unescapedValues: ProgramFamily = {
  id: 'html-unescaped-values',
  version: 1,
  test: 'html',
  objective: 'parsing',
  level: 'analyse',
  title: 'Values that a template puts into an attribute as they are',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'HTML Standard, 13.1.2.3 Attributes and 13.2.5 Tokenization',
  misconceptions: {
    'value-stays-whole': 'The value arrives as it was put in.',
    'rest-is-dropped': 'What follows the closing quote is dropped.',
    'quotes-are-optional': 'A value without quotes may hold spaces.',
    'references-stay': 'Character references are for text, and stay as they are in attributes.',
    'sign-ends-the-value': 'A less-than or an ampersand ends a value.',
    'any-quote-ends-it': 'Either kind of quote ends a value.',
  },
  build: (random) => {
    const { value, quote } = random.pick(inputs);
    const [tag, name] = random.pick([
      ['input', 'value'],
      ['img', 'alt'],
      ['option', 'label'],
      ['button', 'title'],
      ['a', 'title'],
    ]);
    const extra = random.pick([
      'id="n7"',
      'class="wide"',
      'lang="en"',
      'hidden',
      'tabindex="0"',
      'id="main"',
      'dir="ltr"',
    ]);
    const order = random.pick(['before', 'after']);
    const own = `${name}=${quote}\${text}${quote}`;
    const inside = order === 'before' ? `${extra} ${own}` : `${own} ${extra}`;
    const template = `<${tag} ${inside}>`;
    const program = (rule: string) => code`
      const { openPage } = require('assay/html');
      const text = ${json(value)};
      const read = (html) =>
        [...openPage('<body>' + html).querySelector('${tag}').attributes].map(({ name, value }) => [name, value]);
      const escaped = (value) =>
        value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;').replaceAll('<', '&lt;');
      const build = (text, quote = ${json(quote)}) => ${json(template)}.replace('\${text}', () => text);
      const quoted = (text) => ${json(template.replace(own, `${name}="\${text}"`))}.replace('\${text}', () => text);
      const rows = (${rule})(text);
      console.log(rows.map(([name, value]) => \`\${name} = \${value}\`).join('\n'));
    `;
    const key = program('(text) => read(build(text))');
    return {
      parameters: { structure: { value, quote, order }, surface: { tag, name, extra } },
      stem: `The variable text holds the characters ${value} as shown in the first listing. Which attributes does the element have after the template is filled in?`,
      listings: [listing('text', value, 'text'), listing('html', template, 'Template, filled in without escaping')],
      asks: 'output',
      key,
      mutants: [
        quote === '' || value.includes(quote) || value.includes('&amp;')
          ? { misconception: 'value-stays-whole', program: program('(text) => read(quoted(escaped(text)))') }
          : {
              misconception: 'sign-ends-the-value',
              program: program('(text) => read(quoted(escaped(text.split(/[&<>]/)[0])))'),
            },
        {
          misconception: 'rest-is-dropped',
          program: program(`(text) => read(quoted(escaped(text.split(${json(quote === '' ? ' ' : quote)})[0])))`),
        },
        {
          misconception: 'references-stay',
          program: program(
            "(text) => read(quoted(text.replaceAll('&amp;', '&').replaceAll('&', '&amp;amp;').replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;').replaceAll('\"', '&amp;quot;').replaceAll(\"'\", '&amp;#39;')))",
          ),
        },
        {
          misconception: 'quotes-are-optional',
          program: program("(text) => read(quoted(escaped(text.replaceAll(/[^a-zA-Z0-9 ]/g, ''))))"),
        },
        {
          misconception: 'any-quote-ends-it',
          program: program('(text) => read(quoted(escaped(text.split(/[^a-zA-Z0-9]/)[0])))'),
        },
        {
          misconception: 'sign-ends-the-value',
          program: program(
            "(text) => read(quoted(escaped(text)).replace('>', '>')).filter(([name]) => name !== '" +
              (extra.split('=')[0] ?? '') +
              "')",
          ),
        },
        { misconception: 'value-stays-whole', program: program('(text) => read(quoted(escaped(text)))') },
      ],
    };
  },
};
