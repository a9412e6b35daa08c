import type { Random } from '../random';

const businesses = [
  'Amara’s bakery',
  'the Tejo bike shop',
  'a design studio in Pune',
  'the Harbour print works',
  'a dental practice in Lima',
  'the Birch joinery',
  'a yoga school in Accra',
  'the Sunda coffee roaster',
  'a film editor in Lagos',
  'the Aral carpet trade',
  'a translation office in Riga',
  'the Oslo tool hire',
  'a vet in Nairobi',
  'the Mori tea house',
  'a web agency in Quito',
  'the Andes wool mill',
  'a language school in Tunis',
  'the Vista photo studio',
  'a garden service in Cork',
  'the Delta boat yard',
] as const;

const workshops = [
  'the Birch joinery',
  'the Harbour print works',
  'the Andes wool mill',
  'the Delta boat yard',
  'Amara’s bakery',
  'the Sunda coffee roaster',
  'the Oslo tool hire',
  'a machine shop in Pune',
  'a packing plant in Lima',
  'a brewery in Accra',
  'a tile factory in Fez',
  'a dairy in Riga',
] as const;

const towns = [
  'Porto',
  'Lviv',
  'Accra',
  'Lima',
  'Cebu',
  'Pune',
  'Tunis',
  'Cork',
  'Quito',
  'Riga',
  'Kigali',
  'Hue',
] as const;

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export function drawBusiness(random: Random): string {
  return random.pick(businesses);
}

/** A business that uses machines. */
export function drawWorkshop(random: Random): string {
  return random.pick(workshops);
}

/** A business that buys and sells goods. */
export function drawShop(random: Random): string {
  return `a shop in ${random.pick(towns)}`;
}

/** With a capital, for the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A whole amount from `lowest` to `highest` steps. */
export function drawAmount(random: Random, lowest: number, highest: number, step = 100): number {
  return random.int(lowest, highest) * step;
}

/** First day of a month, the first month being 1. */
export function firstOf(month: number): string {
  return `1 ${months[month - 1] ?? months[0]}`;
}
