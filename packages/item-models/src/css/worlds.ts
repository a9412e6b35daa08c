import type { Random } from '../random';

/** Parts of a page as the sites of small businesses have them; class names differ within a world. */
const worlds = [
  { page: 'menu', block: 'dish', title: 'dish-name', part: 'price', list: 'courses', text: 'Grilled sardines' },
  { page: 'catalogue', block: 'product', title: 'product-name', part: 'badge', list: 'shelf', text: 'Olive oil' },
  { page: 'listing', block: 'flat', title: 'address', part: 'rent', list: 'results', text: 'Two rooms, Lagos' },
  { page: 'programme', block: 'talk', title: 'speaker', part: 'slot', list: 'sessions', text: 'Amara Okafor' },
  { page: 'clinic', block: 'doctor', title: 'doctor-name', part: 'opening', list: 'team', text: 'Dr Lin Mei' },
  { page: 'journal', block: 'story', title: 'headline', part: 'byline', list: 'feed', text: 'Harvest begins' },
  { page: 'shop', block: 'offer', title: 'offer-name', part: 'saving', list: 'deals', text: 'Walking boots' },
  { page: 'portal', block: 'course', title: 'course-name', part: 'level', list: 'lessons', text: 'Swahili, part one' },
  { page: 'workshop', block: 'repair', title: 'bike', part: 'status', list: 'orders', text: 'New rear wheel' },
  { page: 'dashboard', block: 'panel', title: 'panel-name', part: 'figure', list: 'panels', text: 'Open invoices' },
  { page: 'museum', block: 'exhibit', title: 'artist', part: 'hall', list: 'rooms', text: 'Woodcuts from Kyoto' },
  { page: 'archive', block: 'record', title: 'label', part: 'year', list: 'index', text: 'Samba de roda' },
  { page: 'ferry', block: 'crossing', title: 'route', part: 'fare', list: 'timetable', text: 'Split to Hvar' },
  { page: 'market', block: 'stall', title: 'owner', part: 'pitch', list: 'row', text: 'Cheese from Oaxaca' },
] as const;

type World = (typeof worlds)[number];

export function drawWorld(random: Random): World {
  return random.pick(worlds);
}

const colours = [
  'crimson',
  'teal',
  'navy',
  'seagreen',
  'purple',
  'tomato',
  'steelblue',
  'maroon',
  'olive',
  'indigo',
  'firebrick',
  'slategray',
] as const;

/** So many different named colours. */
export function drawColours(random: Random): [string, string, string, string, string] {
  const [a = 'crimson', b = 'teal', c = 'navy', d = 'olive', e = 'purple'] = random.sample<string>(colours, 5);
  return [a, b, c, d, e];
}
