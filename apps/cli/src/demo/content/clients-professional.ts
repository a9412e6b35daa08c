import type { DemoClient } from './types';

export const clientsProfessional: readonly DemoClient[] = [
  {
    slug: 'meble-orzechowscy',
    name: 'Meble Orzechowscy',
    country: 'PL',
    timeZone: 'Europe/Warsaw',
    field: 'professional',
    about:
      'Third-generation maker of oak tables, benches and school furniture near Kępno; 46 people, one CNC hall, about 900 orders a year.',
  },
  {
    slug: 'stichting-kwelderhof',
    name: 'Stichting Kwelderhof',
    country: 'NL',
    timeZone: 'Europe/Amsterdam',
    field: 'professional',
    about:
      'Foundation that restores salt marsh on the Groningen coast with seven staff, 240 volunteers and grants from eleven donors.',
  },
  {
    slug: 'kirima-growers-union',
    name: 'Kirima Growers Union',
    country: 'KE',
    timeZone: 'Africa/Nairobi',
    field: 'professional',
    about:
      'Coffee cooperative of 2,860 smallholders with six washing stations; buys cherry daily in season and exports green coffee.',
  },
  {
    slug: 'hoshikawa-ryokan',
    name: 'Hoshikawa Inns',
    country: 'JP',
    timeZone: 'Asia/Tokyo',
    field: 'professional',
    about: 'Three hot-spring inns in Yamagata, 71 rooms in all, run by the same family and a staff of 58.',
  },
  {
    slug: 'clinicas-albaida',
    name: 'Clínicas Veterinarias Albaida',
    country: 'ES',
    timeZone: 'Europe/Madrid',
    field: 'professional',
    about: 'Five veterinary clinics around Valencia, one of them with a night emergency service; 63 employees.',
  },
];
