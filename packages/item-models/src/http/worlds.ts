/** Services as they are built for clients, each with what its API serves. */
export const services = [
  { host: 'tickets.example', list: 'events', one: 'event', page: 'seats', file: 'poster.webp' },
  { host: 'harbour-freight.example', list: 'shipments', one: 'shipment', page: 'routes', file: 'manifest.csv' },
  { host: 'lumen-clinic.example', list: 'visits', one: 'visit', page: 'doctors', file: 'report.pdf' },
  { host: 'olive-market.example', list: 'orders', one: 'order', page: 'prices', file: 'catalogue.json' },
  { host: 'nairobi-rooms.example', list: 'bookings', one: 'booking', page: 'rooms', file: 'photos.zip' },
  { host: 'andes-coffee.example', list: 'lots', one: 'lot', page: 'auctions', file: 'tasting.pdf' },
  { host: 'kyoto-books.example', list: 'titles', one: 'title', page: 'authors', file: 'cover.avif' },
  { host: 'delta-energy.example', list: 'meters', one: 'meter', page: 'tariffs', file: 'readings.csv' },
  { host: 'polder-bikes.example', list: 'rentals', one: 'rental', page: 'stations', file: 'map.svg' },
  { host: 'atlas-payroll.example', list: 'payslips', one: 'payslip', page: 'teams', file: 'year.xlsx' },
] as const;

export type Service = (typeof services)[number];

/** Where the clocks of questions stand. */
export const monday = Date.UTC(2026, 2, 2, 9, 0, 0);

/** An entity tag as servers make them, without quotes. */
export function drawTag(random: { readonly int: (lowest: number, highest: number) => number }): string {
  return random.int(0x1000, 0xffff).toString(16);
}
