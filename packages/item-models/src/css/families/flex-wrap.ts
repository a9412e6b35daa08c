import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, sayPixels } from '../page';
import { drawWorld } from '../worlds';

/** Cards that wrap: how many stand in a line, and how wide they become. */
export const flexWrap: ProgramFamily = {
  id: 'css-flex-wrap',
  version: 2,
  test: 'css',
  objective: 'flexbox',
  level: 'apply',
  title: 'Cards that wrap',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'CSS Flexible Box Layout Level 1, sections 5.2 (flex-wrap), 9.3 (line breaking) and 9.7',
  misconceptions: {
    'last-line-matches': 'Items of the last line are as wide as those of the lines before.',
    'gap-does-not-count': 'Gaps do not count when lines are broken.',
    'one-line-only': 'All items share one line.',
    'basis-is-width': 'Items have the width of their basis.',
    'one-item-a-line': 'Every item begins a line.',
    'room-for-one-more': 'A line keeps room for one more item.',
    'gaps-at-the-ends': 'A gap stands before the first item and after the last one too.',
    'part-line-not-counted': 'A line that is not full adds no height.',
    'percent-takes-gap-off': 'A basis in percent has the gaps taken off.',
  },
  build: (random) => {
    const { list, block } = drawWorld(random);
    const count = random.int(4, 7);
    const perLine = random.pick([2, 3]);
    const basis = random.pick([180, 200, 240, 250]);
    const gap = random.pick([10, 12, 20, 24]);
    const tight = random.chance(0.5);
    const grow = random.chance(0.7) ? 1 : 0;
    const width = tight ? basis * (perLine + 1) : basis * perLine + gap * (perLine - 1) + random.pick([30, 60]);
    const asked = random.pick(['first', 'last'] as const);
    const question = grow === 1 && random.chance(0.6) ? 'width' : 'y';
    const high = random.pick([80, 100, 120]);
    const source = {
      width: 1400,
      html: code`
        <div class="${list}">
          ${Array.from({ length: count }, () => `<div class="${block}"></div>`).join('\n')}
        </div>
      `,
      css: code`
        .${list} { display: flex; flex-wrap: wrap; gap: ${gap}px; width: ${width}px; }
        .${block} { flex: ${grow} 1 ${basis}px; height: ${high}px; }
      `,
    };
    const fit = (own: number) => Math.max(1, Math.floor((width + own) / (basis + own)));
    const each = (inLine: number, own: number) =>
      grow ? `(${width} - ${own} * ${inLine - 1}) / ${inLine}` : String(basis);
    const lines = (inLine: number) => Math.ceil(count / inLine);
    const rest = count % fit(gap) || fit(gap);
    const inLine = asked === 'last' ? rest : fit(gap);
    const selector = `.${block}:${asked}-child`;
    const height = (inLine: number, own: number) => `${lines(inLine)} * ${high} + ${lines(inLine) - 1} * ${own}`;
    const full = Math.floor(count / fit(gap));
    const widths = [
      asked === 'last' && rest !== fit(gap)
        ? { misconception: 'last-line-matches', program: sayPixels(each(fit(gap), gap)) }
        : { misconception: 'gap-does-not-count', program: sayPixels(`${width} / ${fit(gap)}`) },
      { misconception: 'basis-is-width', program: sayPixels(String(basis)) },
      { misconception: 'one-line-only', program: sayPixels(`(${width} - ${gap} * ${count - 1}) / ${count}`) },
      { misconception: 'gap-does-not-count', program: sayPixels(`${width} / ${fit(gap)}`) },
      { misconception: 'one-item-a-line', program: sayPixels(each(1, gap)) },
      { misconception: 'room-for-one-more', program: sayPixels(each(Math.max(1, fit(gap) - 1), gap)) },
      { misconception: 'gaps-at-the-ends', program: sayPixels(`(${width} - ${gap} * ${inLine + 1}) / ${inLine}`) },
      { misconception: 'percent-takes-gap-off', program: sayPixels(`${basis} - ${gap}`) },
    ];
    const heights = [
      {
        misconception: 'gap-does-not-count',
        program: sayPixels(lines(fit(0)) === lines(fit(gap)) ? height(fit(gap), 0) : height(fit(0), gap)),
      },
      { misconception: 'gap-does-not-count', program: sayPixels(height(fit(gap), 0)) },
      { misconception: 'one-line-only', program: sayPixels(String(high)) },
      { misconception: 'percent-takes-gap-off', program: sayPixels(`${lines(fit(gap))} * (${high} + ${gap})`) },
      { misconception: 'one-item-a-line', program: sayPixels(height(1, gap)) },
      { misconception: 'room-for-one-more', program: sayPixels(height(Math.max(1, fit(gap) - 1), gap)) },
      {
        misconception: 'gaps-at-the-ends',
        program: sayPixels(`${lines(fit(gap))} * ${high} + ${lines(fit(gap)) + 1} * ${gap}`),
      },
      {
        misconception: 'part-line-not-counted',
        program: sayPixels(`${full} * ${high} + ${Math.max(0, full - 1)} * ${gap}`),
      },
    ];
    const [first, ...others] = question === 'width' ? widths : heights;
    return {
      parameters: {
        structure: { question, asked: question === 'width' ? asked : '', tight, grow, perLine, count },
        surface: { list, basis, gap, width },
      },
      stem: question === 'width' ? `How wide is the ${asked} .${block}?` : `How high is .${list}?`,
      listings: pageListings(source),
      asks: 'output',
      balance: { cue: 'middle', place: random.int(0, 4) },
      key: askPage(source, question === 'width' ? ask.box(selector, 'width') : ask.box(`.${list}`, 'height')),
      mutants: [first ?? { misconception: 'one-line-only', program: sayPixels(String(high)) }, ...others],
    };
  },
};
