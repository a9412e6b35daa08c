import type { ProgramFamily } from '../../program/variant';
import { using } from '../ask';
import { drawJob } from '../jobs';

/** Hexadecimal colours, short and long, with and without an alpha part. */
export const hexChannels: ProgramFamily = {
  id: 'colour-print-hex-channels',
  version: 1,
  test: 'colour-and-print',
  objective: 'models',
  level: 'apply',
  title: 'Reading hexadecimal colours',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'CSS Color Level 4, section 5.2 (The RGB hexadecimal notations)',
  misconceptions: {
    'short-padded-with-zero': 'A short digit is followed by a zero.',
    'alpha-stands-first': 'The alpha part stands in front of the colour.',
    'digits-are-decimal': 'Hexadecimal digits are read as percent or as decimal numbers.',
    'channels-in-reverse': 'The channels stand in the order blue, green, red.',
    'alpha-is-transparency': 'The alpha part says how see-through a colour is.',
  },
  build: (random) => {
    const { client } = drawJob(random);
    const form = random.pick(['short', 'long', 'alpha', 'short-alpha']);
    const digits = [...'3579bcdf'];
    const [r, g, b] = random.sample(digits, 3) as [string, string, string];
    const low = random.pick(['0', '3', '6']);
    const alpha = random.pick([
      { long: '33', short: '3', share: 0.2 },
      { long: '66', short: '6', share: 0.4 },
      { long: '99', short: '9', share: 0.6 },
      { long: 'cc', short: 'c', share: 0.8 },
    ]);
    const isShort = form.startsWith('short');
    const hasAlpha = form.endsWith('alpha');
    const plain = isShort ? `${r}${g}${b}` : `${r}${low}${g}${low}${b}${low}`;
    const hex = `#${plain}${hasAlpha ? (isShort ? alpha.short : alpha.long) : ''}`;
    const say = (list: readonly number[], share: number) =>
      `console.log('rgb(${list.join(' ')}${hasAlpha ? ` / ${share}` : ''})');`;
    const value = (text: string) => Number.parseInt(text, 16);
    const long = isShort ? [r + r, g + g, b + b] : [r + low, g + low, b + low];
    const right = long.map(value);
    const padded = [r, g, b].map((digit) => value(`${digit}0`));
    const alphaFirst = isShort
      ? [value(g + g), value(b + b), value(alpha.long)]
      : [value(g + low), value(b + low), value(alpha.long)];
    const decimal = (isShort ? [r, g, b] : long).map((text) =>
      Math.min(100, Number.isNaN(Number(text)) ? value(text) : Number(text)),
    );
    const round = (share: number) => Math.round(share * 100) / 100;
    const key = using(
      'culori',
      'parse',
      `((c) => \`rgb(\${['r', 'g', 'b'].map((at) => Math.round(c[at] * 255)).join(' ')}\${c.alpha === undefined ? '' : \` / \${Math.round(c.alpha * 100) / 100}\`})\`)(parse('${hex}'))`,
    );
    const central = isShort
      ? {
          misconception: 'short-padded-with-zero',
          program: say(padded, form === 'short-alpha' ? round(value(`${alpha.short}0`) / 255) : alpha.share),
        }
      : hasAlpha
        ? {
            misconception: 'alpha-stands-first',
            program: say(alphaFirst, round(right[0] === undefined ? 0 : right[0] / 255)),
          }
        : { misconception: 'channels-in-reverse', program: say(right.toReversed(), 1) };
    return {
      parameters: {
        structure: { form, low: isShort ? '' : low, alpha: hasAlpha ? alpha.share : 1 },
        surface: { client, hex },
      },
      stem: `The style guide of ${client} names ${hex}. Which colour is that?`,
      listings: [],
      asks: 'prose',
      key,
      mutants: [
        central,
        { misconception: 'channels-in-reverse', program: say(right.toReversed(), alpha.share) },
        ...(hasAlpha ? [{ misconception: 'alpha-is-transparency', program: say(right, round(1 - alpha.share)) }] : []),
        { misconception: 'digits-are-decimal', program: say(decimal, alpha.share) },
        {
          misconception: 'short-padded-with-zero',
          program: say(
            long.map((text) => value(`${text[0] ?? '0'}f`)),
            alpha.share,
          ),
        },
      ],
    };
  },
};
