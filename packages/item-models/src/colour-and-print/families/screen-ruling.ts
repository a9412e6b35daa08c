import type { ProgramFamily } from '../../program/variant';
import { amount, sayAmount, using } from '../ask';

/** Printed work that is wide enough for a large photo. */
const jobs = [
  { client: 'a jazz festival in Recife', piece: 'poster' },
  { client: 'a museum in Osaka', piece: 'catalogue' },
  { client: 'a bicycle maker in Groningen', piece: 'brochure' },
  { client: 'a charity in Nairobi', piece: 'report' },
  { client: 'a vineyard near Mendoza', piece: 'calendar' },
  { client: 'a school in Halifax', piece: 'yearbook' },
  { client: 'a theatre in Tbilisi', piece: 'playbill' },
  { client: 'a travel agent in Oslo', piece: 'magazine' },
] as const;

/** How many pixels a photo needs for a print size and a screen ruling. */
export const screenRuling: ProgramFamily = {
  id: 'colour-print-screen-ruling',
  version: 4,
  test: 'colour-and-print',
  objective: 'resolution',
  level: 'apply',
  title: 'Pixels for a screen ruling',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'ISO 12647-2, screen ruling; sampling two pixels for each halftone cell (quality factor 2)',
  misconceptions: {
    'one-pixel-per-line': 'One pixel for each line of the screen is enough.',
    'ruling-per-centimetre': 'Lines per inch and lines per centimetre are the same.',
    'factor-on-area': 'The factor for quality counts twice.',
    'three-hundred-for-everything': 'Print takes 300 pixels per inch, whatever the screen.',
    'scale-turned-round': 'A later reduction needs more pixels, an enlargement fewer.',
  },
  build: (random) => {
    const { client, piece } = random.pick(jobs);
    const lines = random.pick([120, 133, 175, 200]);
    const inches = random.pick([4, 5, 6, 8, 10]);
    const unit = random.pick(['lpi', 'lpcm']);
    const factor = random.pick([1.5, 2]);
    const perCentimetre = random.pick([48, 54, 60, 70, 80]);
    const enlarged = random.pick([100, 100, 150, 200]);
    const millimetres = Math.round(inches * 254) / 10;
    const ruling = unit === 'lpi' ? lines : perCentimetre;
    const ppi = unit === 'lpi' ? lines * factor : perCentimetre * 2.54 * factor;
    const wide = unit === 'lpi' ? `${millimetres} mm (${inches} inches)` : `${inches * 2} cm`;
    const size = unit === 'lpi' ? millimetres : inches * 20;
    const grown = enlarged === 100 ? '' : ` The whole page is later enlarged to ${enlarged} %, at the same ruling.`;
    const share = enlarged / 100;
    const say = (formula: string) => sayAmount(`Math.round(${formula})`, ' pixels');
    const base = `${size} / 25.4 * ${ppi}`;
    const fewer =
      enlarged === 100
        ? { misconception: 'ruling-per-centimetre', program: say(`${base} / 2.54`) }
        : { misconception: 'scale-turned-round', program: say(`${base} / ${share}`) };
    const usual = { misconception: 'three-hundred-for-everything', program: say(`${size} / 25.4 * 300`) };
    const twice = { misconception: 'factor-on-area', program: say(`${base} * ${factor} * ${share}`) };
    const more = { misconception: 'ruling-per-centimetre', program: say(`${base} * 2.54 * ${share}`) };
    return {
      parameters: { structure: { unit, factor, enlarged }, surface: { client, ruling, inches } },
      stem: `A photo stands ${wide} wide in a ${piece} for ${client}. The halftone screen has ${ruling} lines per ${unit === 'lpi' ? 'inch' : 'centimetre'}, and ${factor === 2 ? 'two pixels' : 'one and a half pixels'} are wanted for each line.${grown} How many pixels wide must the photo be?`,
      listings: [],
      asks: 'prose',
      balance: { cue: 'middle', place: random.int(0, 4) },
      key: using('assay/print', 'pixelsFor', amount(`Math.round(pixelsFor(${size} * ${share}, ${ppi}))`, ' pixels')),
      mutants: [
        { misconception: 'one-pixel-per-line', program: say(`${base} / ${factor} * ${share}`) },
        fewer,
        usual,
        twice,
        more,
      ],
    };
  },
};
