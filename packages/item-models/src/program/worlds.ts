import type { Random } from '../random';

type Triple = readonly [string, string, string];

/** A small business in which a script works: a list of things with a name, an amount and a kind. */
export type World = {
  readonly list: string;
  readonly one: string;
  readonly name: string;
  readonly amount: string;
  readonly kind: string;
  readonly kinds: Triple;
  readonly names: Triple;
  readonly more: Triple;
};

type Row = readonly [list: string, one: string, name: string, amount: string, kind: string];

const world = ([list, one, name, amount, kind]: Row, kinds: Triple, names: Triple, more: Triple): World => ({
  list,
  one,
  name,
  amount,
  kind,
  kinds,
  names,
  more,
});

export const worlds: readonly [World, ...World[]] = [
  world(
    ['orders', 'order', 'client', 'total', 'status'],
    ['open', 'paid', 'void'],
    ['Mira', 'Tom', 'Aiko'],
    ['Ben', 'Lena', 'Raj'],
  ),
  world(
    ['bookings', 'booking', 'guest', 'nights', 'room'],
    ['suite', 'double', 'single'],
    ['Ines', 'Omar', 'Kai'],
    ['Ruth', 'Sven', 'Lola'],
  ),
  world(
    ['deliveries', 'delivery', 'city', 'weight', 'zone'],
    ['north', 'east', 'south'],
    ['Lodz', 'Porto', 'Graz'],
    ['Turku', 'Brno', 'Malmo'],
  ),
  world(
    ['courses', 'course', 'topic', 'seats', 'level'],
    ['basic', 'middle', 'expert'],
    ['piano', 'yoga', 'drawing'],
    ['cooking', 'chess', 'dance'],
  ),
  world(
    ['tickets', 'ticket', 'owner', 'hours', 'queue'],
    ['billing', 'access', 'bugs'],
    ['Noor', 'Pia', 'Luis'],
    ['Hanna', 'Emeka', 'Jun'],
  ),
  world(
    ['plants', 'plant', 'label', 'price', 'shelf'],
    ['shade', 'sun', 'indoor'],
    ['fern', 'basil', 'aloe'],
    ['ivy', 'rose', 'mint'],
  ),
  world(
    ['shifts', 'shift', 'worker', 'minutes', 'site'],
    ['harbour', 'depot', 'airport'],
    ['Amara', 'Felix', 'Yuki'],
    ['Dario', 'Elif', 'Nils'],
  ),
  world(
    ['rentals', 'rental', 'bike', 'days', 'kind'],
    ['city', 'cargo', 'trail'],
    ['Swift', 'Bolt', 'Comet'],
    ['Rover', 'Falcon', 'Pixel'],
  ),
  world(
    ['donations', 'donation', 'donor', 'amount', 'fund'],
    ['school', 'clinic', 'well'],
    ['Asha', 'Peter', 'Wen'],
    ['Chidi', 'Marta', 'Olu'],
  ),
  world(
    ['parcels', 'parcel', 'sender', 'grams', 'carrier'],
    ['rail', 'truck', 'bike'],
    ['Kofi', 'Elsa', 'Ivan'],
    ['Zoe', 'Hugo', 'Mina'],
  ),
  world(
    ['invoices', 'invoice', 'payer', 'cents', 'state'],
    ['sent', 'late', 'settled'],
    ['Acme', 'Nordlicht', 'Kopi'],
    ['Bluebird', 'Terra', 'Quanta'],
  ),
  world(
    ['recipes', 'recipe', 'dish', 'portions', 'menu'],
    ['lunch', 'dinner', 'brunch'],
    ['ramen', 'tagine', 'pierogi'],
    ['curry', 'paella', 'laksa'],
  ),
];

export function drawWorld(random: Random): World {
  return random.pick(worlds);
}

/** Different whole numbers in random order. */
export function drawNumbers(random: Random, count: number, lowest: number, highest: number): number[] {
  const all = Array.from({ length: highest - lowest + 1 }, (_, at) => lowest + at);
  return random.sample(all, count);
}

/** Names as an array literal writes them. */
export function quoted(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ');
}
