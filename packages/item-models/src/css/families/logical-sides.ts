import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, say } from '../page';
import { drawWorld } from '../worlds';

/** Start and end follow the direction of the text and the writing mode. */
export const logicalSides: ProgramFamily = {
  id: 'css-logical-sides',
  version: 1,
  test: 'css',
  objective: 'responsive',
  level: 'apply',
  title: 'Logical sides in other scripts',
  predictedDifficulty: 0.6,
  status: 'pilot',
  source: 'CSS Logical Properties and Values Level 1, sections 2 and 4; CSS Writing Modes Level 4, section 6.4',
  misconceptions: {
    'start-is-left': 'Start means left and end means right in every script.',
    'physical-beats-logical': 'A physical side beats a logical one, whatever their order.',
    'inline-is-vertical': 'inline names the axis from line to line, block the one along the line.',
    'only-first-value-counts': 'Of two values of a logical shorthand the first counts for both sides.',
    'logical-beats-physical': 'A logical side beats a physical one, whatever their order.',
  },
  build: (random) => {
    const { block, title } = drawWorld(random);
    const script = random.pick([
      { text: 'مرحبا بكم', lang: 'ar', mode: 'direction: rtl;' },
      { text: 'ברוכים הבאים', lang: 'he', mode: 'direction: rtl;' },
      { text: 'Bem-vindos', lang: 'pt', mode: 'direction: ltr;' },
      { text: 'ようこそ', lang: 'ja', mode: 'writing-mode: vertical-rl;' },
    ]);
    const box = random.pick(['margin', 'padding']);
    const axis = random.pick(['inline', 'block']);
    const [start, end, physical] = random.sample([6, 8, 12, 16, 20, 24, 30], 3);
    const asked = random.pick(['left', 'right', 'top', 'bottom']);
    const order = random.pick(['physical-first', 'physical-last', 'none']);
    const [a, b, c] = [`${start ?? 0}px`, `${end ?? 0}px`, `${physical ?? 0}px`];
    const [other, rest] = random.sample([2, 3, 4, 5], 2).map((each) => `${each}px`) as [string, string];
    const logical = `${box}-${axis}: ${a} ${b};`;
    const opposite = `${box}-${axis === 'inline' ? 'block' : 'inline'}: ${other} ${rest};`;
    const single = `${box}-${asked}: ${c};`;
    const lines = {
      'physical-first': [single, logical, opposite],
      'physical-last': [logical, opposite, single],
      none: [logical, opposite],
    }[order];
    const source = {
      html: code`
        <div class="${block}" lang="${script.lang}">
          <p class="${title}">${script.text}</p>
        </div>
      `,
      css: code`
        .${block} { ${script.mode} }
        .${title} {
          ${lines.join('\n')}
        }
      `,
    };
    const isHorizontal = asked === 'left' || asked === 'right';
    const isFirst = asked === 'left' || asked === 'top';
    const naive = isHorizontal === (axis === 'inline') ? (isFirst ? a : b) : isFirst ? other : rest;
    const swapped = isHorizontal === (axis === 'inline') ? (isFirst ? other : rest) : isFirst ? a : b;
    const mirrored = naive === a ? b : naive === b ? a : naive === other ? rest : other;
    const remaining = [a, b, other, rest].map((each) => ({
      misconception: 'only-first-value-counts',
      program: say(each),
    }));
    const isPlain = script.lang === 'pt' || (script.mode.startsWith('direction') && !isHorizontal);
    const central =
      order === 'physical-last'
        ? { misconception: 'logical-beats-physical', program: say(isPlain ? naive : mirrored) }
        : isPlain
          ? { misconception: 'inline-is-vertical', program: say(swapped) }
          : { misconception: 'start-is-left', program: say(naive) };
    return {
      parameters: {
        structure: { mode: script.mode, box, axis, asked, order },
        surface: { block, start: start ?? 0, end: end ?? 0, lang: script.lang },
      },
      stem: `Which ${box} does .${title} get on its ${asked} side?`
        .replace('top side', 'upper side')
        .replace('bottom side', 'lower side'),
      listings: pageListings(source),
      asks: 'output',
      key: askPage(source, ask.style(`.${title}`, `${box}-${asked}`)),
      mutants: [
        central,
        ...(order === 'none'
          ? []
          : [
              {
                misconception: order === 'physical-first' ? 'physical-beats-logical' : 'logical-beats-physical',
                program: say(order === 'physical-first' ? c : naive),
              },
            ]),
        { misconception: 'inline-is-vertical', program: say(swapped) },
        { misconception: 'start-is-left', program: say(mirrored) },
        ...remaining,
      ],
    };
  },
};
