import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { ask, askPage, pageListings, say } from '../page';
import { drawColours, drawWorld } from '../worlds';

/** A shorthand sets every longhand, those that it does not mention to their initial value. */
export const shorthandReset: ProgramFamily = {
  id: 'css-shorthand-reset',
  version: 1,
  test: 'css',
  objective: 'box-model',
  level: 'apply',
  title: 'What a shorthand resets',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'CSS Cascade Level 5, section 2.1 (Shorthand properties): omitted sub-properties get their initial value',
  misconceptions: {
    'unmentioned-kept': 'A shorthand leaves what it does not mention as it was.',
    'longhand-wins': 'A longhand beats a shorthand, whatever their order.',
    'sides-misread': 'Two or three values of a shorthand go to other sides.',
    'weak-shorthand-counts': 'A later shorthand counts although its selector is weaker.',
    'whole-rule-replaced': 'A stronger rule replaces the whole weaker one.',
  },
  build: (random) => {
    const { page, block, title } = drawWorld(random);
    const [colour, other, text] = drawColours(random);
    const form = random.pick(['background', 'border', 'margin', 'padding']);
    const asked = random.pick(['top', 'right', 'bottom', 'left']);
    const [a, b, c, d] = random.sample([4, 6, 8, 10, 12, 16, 20, 24, 32], 4);
    const values = random.pick([2, 3, 4]);
    const list = [a, b, c, d]
      .slice(0, values)
      .map((each) => `${each}px`)
      .join(' ');
    const longhandLast = random.chance(0.4);
    const heavy = random.pick(['equal', 'longhand', 'shorthand']);
    const box = form === 'margin' || form === 'padding';
    const longhand = box
      ? `${form}-${asked}: 40px;`
      : form === 'border'
        ? `border-${asked}-color: ${colour};`
        : `background-color: ${colour};`;
    const shorthand = box
      ? `${form}: ${list};`
      : form === 'border'
        ? `border: ${a}px solid;`
        : `background: url(${page}.png) no-repeat;`;
    const property = box ? `${form}-${asked}` : form === 'border' ? `border-${asked}-color` : 'background-color';
    const strong = `.${block} .${title}`;
    const weak = heavy === 'equal' ? strong : `.${title}`;
    const rules = [
      `${heavy === 'shorthand' ? weak : strong} { ${longhand} }`,
      `${heavy === 'longhand' ? weak : strong} { ${shorthand} }`,
    ];
    const html = code`
      <div class="${block}">
        <div class="${title}"></div>
      </div>
    `;
    const css = [
      `.${block} { color: ${text}; background: ${other}; }`,
      ...(longhandLast ? rules.toReversed() : rules),
    ].join('\n');
    const source = { html, css };
    const wins = heavy === 'longhand' || (heavy === 'equal' && longhandLast);
    const sides = { top: [a, c, b, d], right: [b, d, a, c], bottom: [c, a, b, d], left: [d, b, c, a] }[asked].filter(
      (each) => each !== undefined,
    );
    const px = (at: number) => say(`${sides[at] ?? 0}px`);
    const initial = form === 'background' ? 'transparent' : text;
    const colours = [
      { misconception: wins ? 'unmentioned-kept' : 'longhand-wins', program: say(wins ? initial : colour) },
      { misconception: 'whole-rule-replaced', program: say(other) },
      { misconception: 'weak-shorthand-counts', program: say(form === 'background' ? text : 'transparent') },
      { misconception: 'sides-misread', program: say('black') },
      { misconception: 'unmentioned-kept', program: say(initial) },
    ];
    const lengths = [
      { misconception: wins ? 'weak-shorthand-counts' : 'longhand-wins', program: wins ? px(0) : say('40px') },
      { misconception: 'sides-misread', program: px(1) },
      { misconception: 'sides-misread', program: px(2) },
      { misconception: 'whole-rule-replaced', program: say('0px') },
      { misconception: 'unmentioned-kept', program: px(3) },
    ];
    const [first, ...rest] = box ? lengths : colours;
    return {
      parameters: {
        structure: { form, asked: form === 'background' ? '' : asked, values: box ? values : 0, heavy, longhandLast },
        surface: { page, a: a ?? 0, colour },
      },
      stem: `Which ${property} does .${title} get?`,
      listings: pageListings(source),
      asks: 'output',
      key: askPage(source, ask.style(`.${title}`, property)),
      mutants: [first ?? { misconception: 'longhand-wins', program: say('40px') }, ...rest],
    };
  },
};
