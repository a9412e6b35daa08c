import { profilesClerical } from '../content/profiles-clerical';
import { profilesCreative } from '../content/profiles-creative';
import { profilesProfessional } from '../content/profiles-professional';
import { profilesSales } from '../content/profiles-sales';
import { profilesSoftware } from '../content/profiles-software';
import { profilesWriting } from '../content/profiles-writing';
import type { DemoProfile } from '../content/types';

/** Who logs in as freelancer@demo.test. */
export const demoFreelancer: DemoProfile = {
  slug: 'ilse-vandermeulen',
  name: 'Ilse Vandermeulen',
  country: 'BE',
  timeZone: 'Europe/Brussels',
  field: 'software',
  headline: 'Reports that the finance department and the database agree on',
  summary:
    'I kept the books of a building-materials importer for eleven years before I learned to query them. Today I write and mend reports on PostgreSQL: stock valuations, ageing lists, reconciliations, and the month-end that used to take a night. I begin with the figure that two people disagree about and follow it down to its rows. Everything I hand over comes with tests that an accountant can read. I work from Mechelen, four days a week, in Dutch, French and English.',
  skills: ['sql', 'postgresql', 'data-migration'],
  hourlyRate: { amount: 58, currency: 'EUR' },
  stances: ['seasoned'],
};

/** Everybody else who offers work: sixty people, ten in each field. */
export const freelancers: readonly DemoProfile[] = [
  ...profilesSoftware,
  ...profilesCreative,
  ...profilesWriting,
  ...profilesClerical,
  ...profilesSales,
  ...profilesProfessional,
];
