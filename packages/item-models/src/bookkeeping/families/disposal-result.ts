import type { ProgramFamily } from '../../program/variant';
import { asksText } from '../question';
import { facts } from '../tables';
import { drawAmount, drawWorkshop, firstOf } from '../worlds';

const assets = ['A van', 'A press', 'A copier', 'A forklift', 'A grinder', 'A crane', 'A workbench'] as const;

/** Gain or loss when an asset is sold. */
export const disposalResult: ProgramFamily = {
  id: 'bookkeeping-disposal-result',
  version: 1,
  test: 'bookkeeping',
  objective: 'depreciation',
  level: 'analyse',
  title: 'Gain or loss on the sale of an asset',
  predictedDifficulty: 0.66,
  status: 'active',
  source: 'IAS 16.67–68 and 16.71',
  misconceptions: {
    'proceeds-are-gain': 'The whole selling price is income.',
    'compared-with-cost': 'The selling price is compared with the cost.',
    'last-months-forgotten': 'No depreciation is taken in the year of the sale.',
    'compared-with-depreciation': 'The selling price is compared with the accumulated depreciation.',
    'sign-turned': 'A price above the carrying amount is a loss.',
  },
  build: (random) => {
    const years = random.pick([4, 5, 8, 10]);
    const monthly = drawAmount(random, 4, 16, 10);
    const cost = years * 12 * monthly;
    const month = random.pick([4, 7, 10]);
    const gone = random.int(1, 2);
    const months = gone * 12 + month - 1;
    const carrying = cost - monthly * months;
    const gap = random.pick([-1, 1]) * drawAmount(random, 2, 12, 50);
    const price = carrying + gap;
    const say = (result: string) => `(${result} >= 0 ? 'Gain of ' : 'Loss of ') + money(Math.abs(${result}))`;
    const asset = random.pick(assets);
    const business = drawWorkshop(random);
    return asksText({
      structure: { gain: gap > 0, month, gone },
      surface: { business, asset, cost, price },
      stem: `${asset} of ${business}, depreciated straight-line by the month to nothing, is sold. The year ends on 31 December. What is the result of the sale?`,
      tables: [
        facts([
          ['Cost', cost],
          ['Useful life', `${years} years`],
          ['In use from', `1 January ${2026 - gone}`],
          ['Sold on', `${firstOf(month)} 2026`],
          ['Price', price],
        ]),
      ],
      key: say(`(${price} - (${cost} - ledger.straightLine(${cost}, 0, ${years}, ${months})))`),
      wrong: [
        ['last-months-forgotten', say(`(${price} - (${cost} - ${monthly * 12 * gone}))`)],
        ['sign-turned', say(`(${-gap})`)],
        ['compared-with-cost', say(`(${price} - ${cost})`)],
        ['compared-with-depreciation', say(`(${price} - ${monthly * months})`)],
        ['proceeds-are-gain', say(`(${price})`)],
      ],
    });
  },
};
