import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';
import { drawNumbers } from '../worlds';

/** What is sold together, what its lines hold, and what it costs once. */
const kinds = [
  ['Order', 'Product', 'Postage', ['Lamp', 'Chair', 'Desk', 'Shelf', 'Stool', 'Mirror', 'Rug', 'Vase']],
  ['Order', 'Dish', 'Delivery', ['Ramen', 'Tacos', 'Pho', 'Curry', 'Pizza', 'Salad', 'Soup', 'Mezze']],
  ['Booking', 'Room', 'Cleaning', ['Oak', 'Pine', 'Cedar', 'Birch', 'Maple', 'Elm', 'Ash', 'Willow']],
  ['Repair', 'Part', 'Call-out', ['Valve', 'Gasket', 'Pump', 'Filter', 'Hose', 'Bolt', 'Sensor', 'Belt']],
  ['Invoice', 'Service', 'Travel', ['Audit', 'Training', 'Setup', 'Review', 'Design', 'Survey', 'Tuning', 'Report']],
  ['Shipment', 'Goods', 'Customs', ['Maize', 'Beans', 'Rice', 'Millet', 'Cocoa', 'Tea', 'Coffee', 'Wheat']],
  ['Rental', 'Bike', 'Insurance', ['City', 'Cargo', 'Trail', 'Tandem', 'Road', 'Folding', 'Child', 'Electric']],
  ['Event', 'Meal', 'Hall', ['Brunch', 'Buffet', 'Lunch', 'Dinner', 'Coffee', 'Tasting', 'Picnic', 'Grill']],
] as const;

/** Figures of a whole repeated on each of its lines. */
export const orderGrain: ProgramFamily = {
  id: 'spreadsheets-order-grain',
  version: 3,
  test: 'spreadsheets',
  objective: 'auditing',
  level: 'analyse',
  title: 'Totals of figures that every line repeats',
  predictedDifficulty: 0.62,
  status: 'active',
  source: 'Microsoft Support, “Summarize data in PivotTable reports” (sum and count work on rows)',
  misconceptions: {
    'line-is-order': 'Every row counts as a whole of its own.',
    'equal-values-once': 'Equal figures are counted once.',
    'fee-left-out': 'Figures that are repeated belong to no total.',
    'average-of-lines': 'An average of rows is the average of what the rows belong to.',
    'one-too-many': 'The number of different keys includes the heading.',
  },
  build: (random) => {
    const [whole, item, fee, names] = random.pick(kinds);
    const start = random.int(11, 80);
    const sizes = random.shuffle([1, 2, 3]);
    const [high = 0, low = 0] = drawNumbers(random, 2, 2, 9, 2);
    const fees = random.shuffle([high, low, low]);
    const owners = sizes.flatMap((size, at) => Array<number>(size).fill(at));
    const items = random.sample<string>(names, 6);
    const amounts = drawNumbers(random, 6, 4, 40, 3);
    const sheet = [
      [whole, item, 'Price', fee],
      ...owners.map((owner, at) => [start + owner, items[at] ?? '', amounts[at] ?? 0, fees[owner] ?? 0]),
    ];
    const asks = random.pick(['fees', 'average-price', 'average-fee', 'all']);
    const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
    const once = sum(fees);
    const lines = 'SUM(D2:D7)';
    const distinct = high + low;
    const isAverage = asks.startsWith('average');
    const shown = (text: string) => (isAverage ? `=TEXT(${text},"0.00")` : `=${text}`);
    const tasks = {
      fees: [
        `the total of '${fee}' over the three ${whole.toLowerCase()}s`,
        `${once}`,
        [
          ['line-is-order', lines],
          ['equal-values-once', `${distinct}`],
          ['average-of-lines', 'AVERAGE(D2:D7)*3'],
          ['one-too-many', `${once + high}`],
        ],
      ],
      'average-price': [
        `the average price of one ${whole.toLowerCase()}, without '${fee}'`,
        'SUM(C2:C7)/3',
        [
          ['average-of-lines', 'AVERAGE(C2:C7)'],
          ['one-too-many', 'SUM(C2:C7)/4'],
          ['line-is-order', 'SUM(C2:D7)/6'],
          ['fee-left-out', 'SUM(C2:C7)/2'],
        ],
      ],
      'average-fee': [
        `the average '${fee}' of one ${whole.toLowerCase()}`,
        `${once}/3`,
        [
          ['average-of-lines', 'AVERAGE(D2:D7)'],
          ['equal-values-once', `${distinct}/2`],
          ['line-is-order', `${lines}/3`],
          ['one-too-many', `${once}/4`],
        ],
      ],
      all: [
        `the total of the prices and '${fee}' together`,
        `SUM(C2:C7)+${once}`,
        [
          ['line-is-order', 'SUM(C2:D7)'],
          ['equal-values-once', `SUM(C2:C7)+${distinct}`],
          ['fee-left-out', 'SUM(C2:C7)'],
          ['one-too-many', `SUM(C2:C7)+${once + low}`],
        ],
      ],
    } as const;
    const [what, key, wrong] = tasks[asks];
    const [[idea, text], ...others] = wrong;
    return asksResult({
      structure: { asks, sizes: sizes.join(' ') },
      surface: { item, whole, amounts: amounts.join(' '), fees: fees.join(' ') },
      stem: `Each ${whole.toLowerCase()} has its '${fee}' once, but the export repeats it on every line; each line has a price of its own. What is ${what}${isAverage ? ', rounded to two decimals' : ''}?`,
      sheet,
      cell: null,
      key: shown(key),
      wrong: [[idea, shown(text)], ...others.map(([name, formula]) => [name, shown(formula)] as const)],
    });
  },
};
