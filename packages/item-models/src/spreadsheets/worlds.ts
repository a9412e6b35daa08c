import type { Random } from '../random';

/** Rows that a freelancer finds in a client’s workbook: what they are about, how they are grouped, what is counted. */
type SheetWorld = {
  readonly item: string;
  readonly items: readonly string[];
  readonly group: string;
  readonly groups: readonly [string, string, string, string];
  readonly measure: string;
};

const worlds: readonly [SheetWorld, ...SheetWorld[]] = [
  {
    item: 'Product',
    items: ['Lamp', 'Chair', 'Desk', 'Shelf', 'Stool', 'Mirror', 'Rug', 'Vase'],
    group: 'Region',
    groups: ['North', 'South', 'East', 'West'],
    measure: 'Sales',
  },
  {
    item: 'Course',
    items: ['Baking', 'Pottery', 'Yoga', 'Spanish', 'Piano', 'Drawing', 'Chess', 'Sewing'],
    group: 'Town',
    groups: ['Porto', 'Faro', 'Braga', 'Evora'],
    measure: 'Fees',
  },
  {
    item: 'Driver',
    items: ['Amina', 'Bruno', 'Chidi', 'Dalia', 'Emeka', 'Farah', 'Goran', 'Hana'],
    group: 'Depot',
    groups: ['Lagos', 'Accra', 'Dakar', 'Abuja'],
    measure: 'Km',
  },
  {
    item: 'Crop',
    items: ['Maize', 'Beans', 'Rice', 'Millet', 'Cocoa', 'Tea', 'Coffee', 'Wheat'],
    group: 'Farm',
    groups: ['Hill', 'River', 'Valley', 'Lake'],
    measure: 'Kilos',
  },
  {
    item: 'Client',
    items: ['Alba', 'Boreal', 'Cirrus', 'Delta', 'Ember', 'Fjord', 'Grove', 'Harbor'],
    group: 'Status',
    groups: ['Paid', 'Open', 'Late', 'Draft'],
    measure: 'Amount',
  },
  {
    item: 'Room',
    items: ['Oak', 'Pine', 'Cedar', 'Birch', 'Maple', 'Elm', 'Ash', 'Willow'],
    group: 'Channel',
    groups: ['Web', 'Phone', 'Agency', 'Desk'],
    measure: 'Nights',
  },
  {
    item: 'Campaign',
    items: ['Spring', 'Launch', 'Retain', 'Outlet', 'Festival', 'Referral', 'Winter', 'Sample'],
    group: 'Medium',
    groups: ['Search', 'Mail', 'Social', 'Radio'],
    measure: 'Clicks',
  },
  {
    item: 'Part',
    items: ['Valve', 'Gasket', 'Pump', 'Filter', 'Hose', 'Bolt', 'Sensor', 'Belt'],
    group: 'Supplier',
    groups: ['Kiri', 'Lund', 'Mori', 'Nash'],
    measure: 'Stock',
  },
  {
    item: 'Dish',
    items: ['Ramen', 'Tacos', 'Pho', 'Curry', 'Pizza', 'Salad', 'Soup', 'Mezze'],
    group: 'Shift',
    groups: ['Morning', 'Noon', 'Evening', 'Night'],
    measure: 'Orders',
  },
  {
    item: 'Writer',
    items: ['Ines', 'Jonas', 'Keiko', 'Liam', 'Mira', 'Noor', 'Otto', 'Priya'],
    group: 'Section',
    groups: ['News', 'Sport', 'Arts', 'Travel'],
    measure: 'Words',
  },
];

export function drawSheetWorld(random: Random): SheetWorld {
  return random.pick(worlds);
}

/** Different items of the world, in random order. */
export function drawItems(random: Random, world: SheetWorld, count: number): string[] {
  return random.sample(world.items, count);
}

/** Different whole numbers from `lowest` to `highest` steps of `step`. */
export function drawNumbers(random: Random, count: number, lowest: number, highest: number, step = 1): number[] {
  const all = Array.from({ length: highest - lowest + 1 }, (_, at) => (lowest + at) * step);
  return random.sample(all, count);
}
