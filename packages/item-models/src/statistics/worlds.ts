import type { Random } from '../random';

/** A test of two versions: what is shown to whom, and what counts as success. */
type Trial = {
  readonly place: string;
  readonly change: string;
  readonly people: string;
  readonly success: string;
};

const trials: readonly [Trial, ...Trial[]] = [
  { place: 'a ticket shop', change: 'a shorter form', people: 'visitors', success: 'orders' },
  { place: 'a language app', change: 'a new welcome page', people: 'users', success: 'sign-ups' },
  { place: 'a charity in Nairobi', change: 'a photo in the mail', people: 'readers', success: 'donations' },
  { place: 'a hotel site', change: 'a map of the rooms', people: 'guests', success: 'bookings' },
  { place: 'a news site', change: 'a bolder headline', people: 'readers', success: 'subscriptions' },
  { place: 'a seed trader in Lima', change: 'free delivery', people: 'buyers', success: 'orders' },
  { place: 'a job board', change: 'a one-page profile', people: 'seekers', success: 'applications' },
  { place: 'a bank app', change: 'a plain fee table', people: 'clients', success: 'new accounts' },
  { place: 'a clinic in Pune', change: 'a text reminder', people: 'patients', success: 'kept visits' },
  { place: 'a museum', change: 'a video trailer', people: 'visitors', success: 'tickets' },
  { place: 'a bus operator', change: 'a fare finder', people: 'riders', success: 'passes sold' },
  { place: 'a game studio', change: 'a free first level', people: 'players', success: 'purchases' },
];

export function drawTrial(random: Random): Trial {
  return random.pick(trials);
}

/** Something that is measured many times. */
type Measure = { readonly what: string; readonly one: string; readonly many: string; readonly unit: string };

const measures: readonly [Measure, ...Measure[]] = [
  { what: 'delivery time', one: 'delivery', many: 'deliveries', unit: 'hours' },
  { what: 'length of call', one: 'call', many: 'calls', unit: 'minutes' },
  { what: 'order value', one: 'order', many: 'orders', unit: 'euros' },
  { what: 'weight of loaf', one: 'loaf', many: 'loaves', unit: 'grams' },
  { what: 'time to answer', one: 'ticket', many: 'tickets', unit: 'minutes' },
  { what: 'length of trip', one: 'trip', many: 'trips', unit: 'km' },
  { what: 'yield', one: 'plot', many: 'plots', unit: 'kilos' },
  { what: 'repair time', one: 'repair', many: 'repairs', unit: 'hours' },
  { what: 'time on page', one: 'visit', many: 'visits', unit: 'seconds' },
  { what: 'fill level', one: 'bottle', many: 'bottles', unit: 'ml' },
];

export function drawMeasure(random: Random): Measure {
  return random.pick(measures);
}
