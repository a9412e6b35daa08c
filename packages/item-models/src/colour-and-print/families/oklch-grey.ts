import type { ProgramFamily } from '../../program/variant';
import { shownTable, using } from '../ask';
import { drawJob } from '../jobs';

/** Colours by OKLCH that a copy in grey brings together, since only their lightness is left. */
export const oklchGrey: ProgramFamily = {
  id: 'colour-print-oklch-grey',
  version: 3,
  test: 'colour-and-print',
  objective: 'models',
  level: 'analyse',
  title: 'Perceived lightness in a grey copy',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'CSS Color Level 4, section 9 (Oklab and OKLCH): lightness, chroma and hue as perceived',
  misconceptions: {
    'same-hue-same-grey': 'Colours of similar hue become the same grey.',
    'same-chroma-same-grey': 'Colours of equal chroma become the same grey.',
    'chroma-is-lightness': 'The second number is the lightness.',
    'hue-far-apart-distinct': 'Colours far apart on the wheel stay apart in grey.',
  },
  build: (random) => {
    const { client, piece } = drawJob(random);
    const asked = random.pick(['alike', 'apart']);
    const base = random.pick([0.4, 0.45, 0.5, 0.55]);
    const near = 0.01;
    const hue = random.int(0, 359);
    const [above, below] = [0.06 + random.int(0, 6) / 100, -0.06 - random.int(0, 6) / 100];
    const [third, fourth] = random.shuffle([above, below]);
    const strong = random.pick([0.1, 0.12, 0.14]);
    // The pair of equal grey differs in chroma and hue; the pairs of equal hue and of equal chroma differ in lightness.
    const colours = random.shuffle([
      { lightness: base, chroma: 0.04, hue },
      { lightness: base + third, chroma: 0.07, hue: hue + 12 },
      { lightness: base + near, chroma: strong, hue: hue + 230 },
      { lightness: base + fourth, chroma: strong + 0.001, hue: hue + 110 },
    ]);
    const lightness = colours.map((each) => Math.round(each.lightness * 100) / 100);
    const hues = colours.map((each) => each.hue % 360);
    const rows = lightness.map((l, at) => ({ l, c: colours[at]?.chroma ?? 0, h: hues[at] ?? 0 }));
    const data = JSON.stringify(rows);
    const pair = (distance: string, order: 'min' | 'max') =>
      `((all) => { let best = null; for (let i = 0; i < 4; i += 1) for (let j = i + 1; j < 4; j += 1) { const d = ((x, y) => ${distance})(all[i], all[j]); if (best === null || (${order === 'min' ? 'd < best.d' : 'd > best.d'})) best = { d, say: \`\${'ABCD'[i]} and \${'ABCD'[j]}\` }; } return best.say; })(${data})`;
    const order = asked === 'alike' ? 'min' : 'max';
    const hueGap = 'Math.min(Math.abs(x.h - y.h), 360 - Math.abs(x.h - y.h))';
    const byGrey = pair(
      "Math.abs(converter('oklab')({ mode: 'oklch', ...x }).l - converter('oklab')({ mode: 'oklch', ...y }).l)",
      order,
    );
    const say = (distance: string, how: 'min' | 'max') => `console.log(${pair(distance, how)});`;
    return {
      parameters: {
        structure: {
          asked,
          lightness: lightness.map((each) => Math.sign(each - base - near)).join(''),
          hues: hues.map((each) => Math.round(((each - hue + 360) % 360) / 100)).join(''),
        },
        surface: { client, base, hue },
      },
      stem: `A ${piece} for ${client} is copied in grey. Which two colours ${asked === 'alike' ? 'become most alike' : 'are told apart best'}?`,
      tables: [
        shownTable(
          ['', 'oklch(L C H)'],
          rows.map(({ l, c, h }, at) => ['ABCD'[at] ?? '', `oklch(${l.toFixed(2)} ${c} ${h})`]),
        ),
      ],
      listings: [],
      asks: 'prose',
      key: using('culori', 'converter', byGrey),
      mutants: [
        {
          misconception: asked === 'alike' ? 'same-hue-same-grey' : 'hue-far-apart-distinct',
          program: say(hueGap, order),
        },
        { misconception: 'same-chroma-same-grey', program: say('Math.abs(x.c - y.c)', order) },
        { misconception: 'chroma-is-lightness', program: say('Math.abs(x.l - y.l)', order === 'min' ? 'max' : 'min') },
        { misconception: 'hue-far-apart-distinct', program: say(hueGap, order === 'min' ? 'max' : 'min') },
        { misconception: 'chroma-is-lightness', program: say('Math.abs(x.c - y.c)', order === 'min' ? 'max' : 'min') },
      ],
    };
  },
};
