import type { Random } from '../random';
import type { Cell, Table } from './table';

/** A small business in which a question takes place: one parent table, one child table, one side table. */
export type World = {
  readonly parent: string;
  readonly p: string;
  readonly one: string;
  readonly place: string;
  readonly names: readonly string[];
  readonly places: readonly [string, string, string];
  readonly child: string;
  readonly c: string;
  readonly childOne: string;
  readonly ref: string;
  readonly amount: string;
  readonly kind: string;
  readonly kinds: readonly [string, string, string];
  readonly day: string;
  readonly side: string;
  readonly s: string;
  readonly sideLabel: string;
  readonly sideLabels: readonly string[];
};

export const worlds: readonly [World, ...World[]] = [
  {
    parent: 'clients',
    p: 'cl',
    one: 'client',
    place: 'country',
    names: ['Abara', 'Brenner', 'Castell', 'Dhillon', 'Eklund', 'Farouk'],
    places: ['DE', 'IN', 'SE'],
    child: 'invoices',
    c: 'i',
    childOne: 'invoice',
    ref: 'client_id',
    amount: 'amount',
    kind: 'status',
    kinds: ['paid', 'open', 'disputed'],
    day: 'issued_on',
    side: 'contacts',
    s: 'ct',
    sideLabel: 'role',
    sideLabels: ['buyer', 'owner', 'legal', 'finance', 'site', 'desk'],
  },
  {
    parent: 'shops',
    p: 's',
    one: 'shop',
    place: 'city',
    names: ['Harbour', 'Market Hall', 'Old Mill', 'Station', 'Riverside', 'Hilltop'],
    places: ['Porto', 'Lviv', 'Accra'],
    child: 'orders',
    c: 'o',
    childOne: 'order',
    ref: 'shop_id',
    amount: 'total',
    kind: 'channel',
    kinds: ['web', 'phone', 'counter'],
    day: 'placed_on',
    side: 'ratings',
    s: 'rt',
    sideLabel: 'source',
    sideLabels: ['maps', 'guide', 'forum', 'press', 'mail', 'visit'],
  },
  {
    parent: 'writers',
    p: 'w',
    one: 'writer',
    place: 'desk',
    names: ['Amara', 'Bodil', 'Chen', 'Dara', 'Emre', 'Fatou'],
    places: ['north', 'south', 'coast'],
    child: 'articles',
    c: 'a',
    childOne: 'article',
    ref: 'writer_id',
    amount: 'words',
    kind: 'section',
    kinds: ['news', 'sport', 'arts'],
    day: 'printed_on',
    side: 'awards',
    s: 'aw',
    sideLabel: 'prize',
    sideLabels: ['debut', 'essay', 'report', 'series', 'photo', 'audio'],
  },
  {
    parent: 'machines',
    p: 'm',
    one: 'machine',
    place: 'hall',
    names: ['Lathe', 'Press', 'Saw', 'Oven', 'Mixer', 'Crane'],
    places: ['east', 'west', 'yard'],
    child: 'repairs',
    c: 'r',
    childOne: 'repair',
    ref: 'machine_id',
    amount: 'cost',
    kind: 'part',
    kinds: ['belt', 'motor', 'sensor'],
    day: 'done_on',
    side: 'inspections',
    s: 'ins',
    sideLabel: 'result',
    sideLabels: ['pass', 'noise', 'leak', 'heat', 'wear', 'dust'],
  },
  {
    parent: 'drivers',
    p: 'd',
    one: 'driver',
    place: 'depot',
    names: ['Ana', 'Bilal', 'Cora', 'Dmitri', 'Esi', 'Finn'],
    places: ['Lagos', 'Riga', 'Lima'],
    child: 'trips',
    c: 't',
    childOne: 'trip',
    ref: 'driver_id',
    amount: 'km',
    kind: 'zone',
    kinds: ['city', 'rural', 'airport'],
    day: 'driven_on',
    side: 'licences',
    s: 'lc',
    sideLabel: 'class',
    sideLabels: ['car', 'van', 'bus', 'truck', 'tram', 'bike'],
  },
  {
    parent: 'gardens',
    p: 'g',
    one: 'garden',
    place: 'district',
    names: ['Aldgate', 'Birch', 'Cedar', 'Dell', 'Elm', 'Fern'],
    places: ['upper', 'lower', 'quay'],
    child: 'harvests',
    c: 'h',
    childOne: 'harvest',
    ref: 'garden_id',
    amount: 'kilos',
    kind: 'crop',
    kinds: ['beans', 'kale', 'leeks'],
    day: 'picked_on',
    side: 'volunteers',
    s: 'v',
    sideLabel: 'task',
    sideLabels: ['dig', 'sow', 'water', 'weed', 'prune', 'carry'],
  },
];

export function drawWorld(random: Random): World {
  return random.pick(worlds);
}

type Scale = { readonly step?: number; readonly lowest?: number; readonly highest?: number };

/** `count` different amounts in random order: multiples of `step`, from `lowest` to `highest` steps. */
export function drawAmounts(
  random: Random,
  count: number,
  { step = 10, lowest = 2, highest = 18 }: Scale = {},
): number[] {
  return random.sample(
    Array.from({ length: highest - lowest + 1 }, (_, at) => (lowest + at) * step),
    count,
  );
}

/** A day of a month, of 2026 unless told, as ISO date. */
export function isoDay(month: number, day: number, year = 2026): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The parent table with `count` rows; ids are not consecutive, so that ids and positions cannot be mixed up. */
export function parentTable(
  random: Random,
  world: World,
  count: number,
): Table & { readonly ids: number[]; readonly named: string[] } {
  const named = random.sample(world.names, count);
  const first = random.int(1, 4);
  const gap = random.int(1, 3);
  const ids = named.map((_, at) => first + at * gap);
  return {
    name: world.parent,
    columns: [
      { name: 'id', type: 'integer primary key' },
      { name: 'name', type: 'text not null' },
      { name: world.place, type: 'text not null' },
    ],
    rows: ids.map((id, at) => [id, named[at] ?? '', world.places[at % 3] ?? world.places[0]]),
    ids,
    named,
  };
}

export type ChildRow = {
  readonly ref?: number | null;
  readonly amount?: number | null;
  readonly kind?: string | null;
  readonly day?: string;
};

/**
 * The child table with the given rows; a column that no row fills is left out, so that a question shows only
 * what it needs.
 */
export function childTable(random: Random, world: World, rows: readonly ChildRow[]): Table {
  const has = (field: keyof ChildRow) => rows.some((row) => row[field] !== undefined);
  const first = random.int(1, 9) * 10 + 1;
  const columns = [
    { name: 'id', type: 'integer primary key' },
    ...(has('ref') ? [{ name: world.ref, type: 'integer' }] : []),
    ...(has('amount') ? [{ name: world.amount, type: 'integer' }] : []),
    ...(has('kind') ? [{ name: world.kind, type: 'text' }] : []),
    ...(has('day') ? [{ name: world.day, type: 'date' }] : []),
  ];
  const cells = rows.map((row, at): Cell[] => [
    first + at,
    ...(has('ref') ? [row.ref ?? null] : []),
    ...(has('amount') ? [row.amount ?? null] : []),
    ...(has('kind') ? [row.kind ?? null] : []),
    ...(has('day') ? [row.day ?? null] : []),
  ]);
  return { name: world.child, columns, rows: cells };
}

/** The side table: one row per entry of `refs`. */
export function sideTable(random: Random, world: World, refs: readonly number[]): Table {
  const labels = random.sample(world.sideLabels, refs.length);
  return {
    name: world.side,
    columns: [
      { name: 'id', type: 'integer primary key' },
      { name: world.ref, type: 'integer not null' },
      { name: world.sideLabel, type: 'text not null' },
    ],
    rows: refs.map((ref, at) => [at + 1, ref, labels[at] ?? world.sideLabels[0] ?? '']),
  };
}
