import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { scriptQuestion } from '../script';

const worlds = [
  { open: '<', close: '>', words: ['b', 'i', 'em', 'sup', 'sub'] },
  { open: '"', close: '"', words: ['red', 'green', 'blue', 'black'] },
  { open: '{', close: '}', words: ['name', 'date', 'total', 'city'] },
  { open: '(', close: ')', words: ['draft', 'urgent', 'final', 'copy'] },
] as const;
const codes = ['AB', 'KX', 'RT', 'LM', 'QZ'] as const;

/** Greedy and lazy repetition, groups, and where a match may start. */
export const regexMatches: ProgramFamily = {
  id: 'python-regex-matches',
  version: 1,
  test: 'python',
  objective: 'text',
  level: 'apply',
  title: 'What a regular expression finds',
  predictedDifficulty: 0.58,
  status: 'active',
  source: 'Python 3.14 Library Reference, re: Regular Expression Syntax; search() vs. match(); findall',
  misconceptions: {
    'shortest-match': 'Repetition takes as little as it can.',
    'longest-match': 'A question mark after a repetition changes nothing.',
    'whole-match-listed': 'findall lists whole matches even where the pattern has a group.',
    'group-only-first': 'findall stops after the first match.',
    'match-searches': 'match looks for the pattern anywhere in the text.',
    'match-is-whole': 'match must fit the text up to its end.',
    'search-at-start': 'search looks at the start of the text only.',
    'digits-one-by-one': 'findall lists every character that fits on its own.',
  },
  build: (random) => {
    const about = random.pick(['greedy', 'lazy', 'group', 'anchor']);
    const { open, close, words } = random.pick(worlds);
    const [w1 = '', w2 = ''] = random.sample(words, 2);
    const [c1, c2] = random.sample(codes, 2) as [string, string];
    const [n1, n2] = [random.int(11, 98), random.int(100, 987)];
    const joint = random.pick([' and ', ', ', ' or ', ' - ']);
    const escaped = open === '(' ? { o: '\\(', c: '\\)' } : { o: open, c: close };
    const marked = `${open}${w1}${close}${joint}${open}${w2}${close}`;
    const listed = random.pick([`order ${c1}-${n1}${joint}${c2}-${n2}`, `${c1}-${n1}${joint}${c2}-${n2}`]);
    const program = (text: string, ...lines: readonly string[]) => code`
      import re

      text = '${text}'
      ${lines.join('\n')}
    `;
    const find =
      (text: string) =>
      (pattern: string, rest = '') =>
        program(text, `print(re.findall(r'${pattern}', text)${rest})`);
    const [inMarked, inListed] = [find(marked), find(listed)];
    const greedy = `${escaped.o}(.+)${escaped.c}`;
    const lazy = `${escaped.o}(.+?)${escaped.c}`;
    const whole = `${escaped.o}.+?${escaped.c}`;
    const call = random.pick(['match', 'search', 'fullmatch']);
    const used = (name: string, last: string = '') =>
      program(listed, `found = re.${name}(r'[A-Z]+-\\d+${last}', text)`, 'print(found.group() if found else None)');
    const groupPattern = random.pick(['([A-Z]+)-\\d+', '[A-Z]+-(\\d+)']);
    const anchored =
      call === 'search' ? (['search-at-start', used('match')] as const) : (['match-searches', used('search')] as const);
    const variants = {
      greedy: [
        inMarked(greedy),
        ['shortest-match', inMarked(lazy)],
        ['whole-match-listed', inMarked(whole)],
        ['group-only-first', inMarked(lazy, '[:1]')],
        [
          'whole-match-listed',
          inMarked(greedy.replace(/[()]/g, (sign, at: number, all: string) => (all[at - 1] === '\\' ? sign : ''))),
        ],
      ],
      lazy: [
        inMarked(lazy),
        ['longest-match', inMarked(greedy)],
        ['whole-match-listed', inMarked(whole)],
        ['group-only-first', inMarked(lazy, '[:1]')],
        ['digits-one-by-one', inMarked(`${escaped.o}(.)`)],
      ],
      group: [
        inListed(groupPattern),
        ['whole-match-listed', inListed(groupPattern.replace(/[()]/g, ''))],
        ['group-only-first', inListed(groupPattern, '[:1]')],
        ['digits-one-by-one', inListed(groupPattern.includes('(\\d') ? '\\d' : '[A-Z]')],
        ['shortest-match', inListed(groupPattern.replace('+)', ')'))],
      ],
      anchor: [
        used(call),
        anchored,
        ['match-is-whole', used(call === 'fullmatch' ? 'match' : 'fullmatch')],
        ['longest-match', used('search', '.*')],
        ['digits-one-by-one', program(listed, `print(re.search(r'[A-Z]+', text).group())`)],
        ['group-only-first', program(listed, `print(re.findall(r'[A-Z]+-\\d+', text)[-1])`)],
      ],
    } as const;
    const [key, ...wrong] = variants[about];
    return scriptQuestion({
      structure: {
        about,
        call: about === 'anchor' ? call : '',
        starts: about === 'anchor' && listed.startsWith('order'),
      },
      surface: { open, w1, w2, c1, n1, joint },
      key,
      wrong,
    });
  },
};
