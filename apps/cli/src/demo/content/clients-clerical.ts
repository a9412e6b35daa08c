import type { DemoClient } from './types';

export const clientsClerical: readonly DemoClient[] = [
  {
    slug: 'kontorlaget-sunnfjord',
    name: 'Kontorlaget Sunnfjord SA',
    country: 'NO',
    timeZone: 'Europe/Oslo',
    field: 'clerical',
    about:
      "Shared back office of 41 farms, workshops, clubs and small public bodies on the west coast. When a member's paper piles up, the office writes a brief and finds help.",
  },
  {
    slug: 'ashlar-lane-office',
    name: 'Ashlar Lane Office Services',
    country: 'GB',
    timeZone: 'Europe/London',
    field: 'clerical',
    about:
      'Six people in a converted chapel who run registers, archives and correspondence for charities, learned societies and trades. Peaks of work go to freelancers.',
  },
  {
    slug: 'al-marsa-administration',
    name: 'Al-Marsa Administration and Archive Co.',
    country: 'KW',
    timeZone: 'Asia/Kuwait',
    field: 'clerical',
    about:
      'Keeps records and asset lists for building owners, clinics and trading houses. Anything that needs many careful hands for a few weeks is contracted out.',
  },
  {
    slug: 'wspolne-biurko',
    name: 'Wspólne Biurko Sp. z o.o.',
    country: 'PL',
    timeZone: 'Europe/Warsaw',
    field: 'clerical',
    about:
      'Outsourced administration for about seventy workshops, associations and research groups in eastern Poland: invoices, registers, tenders and whatever arrives in boxes.',
  },
  {
    slug: 'secretaria-del-litoral',
    name: 'Secretaría del Litoral',
    country: 'UY',
    timeZone: 'America/Montevideo',
    field: 'clerical',
    about:
      'A secretariat for hire. Organises paper, calendars and contact lists for foundations, laboratories and family firms on both banks of the river.',
  },
];
