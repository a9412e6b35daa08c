import type { DemoClient } from './types';

export const clientsWriting: readonly DemoClient[] = [
  {
    slug: 'havneplads-tekstkontor',
    name: 'Havneplads Tekstkontor',
    country: 'DK',
    timeZone: 'Europe/Copenhagen',
    field: 'writing',
    about:
      'Runs the publications desk for some ninety small manufacturers, museums and public bodies that have no editor of their own. Buys in writers and translators job by job and stays the single contact.',
  },
  {
    slug: 'morvan-et-filles',
    name: 'Morvan et Filles, édition déléguée',
    country: 'FR',
    timeZone: 'Europe/Paris',
    field: 'writing',
    about:
      "A family office of four that plans, commissions and prints other people's books, manuals and leaflets. Works in French and English from a former sail loft.",
  },
  {
    slug: 'dar-al-midad',
    name: 'Dar al-Midad Editorial Office (دار المداد)',
    country: 'JO',
    timeZone: 'Asia/Amman',
    field: 'writing',
    about:
      "Commissions English and Arabic texts for shops, clinics, training bodies and ministries' contractors in the Levant and the Gulf. Two editors read everything before it leaves the house.",
  },
  {
    slug: 'three-rivers-documentation',
    name: 'Three Rivers Documentation Cooperative',
    country: 'CA',
    timeZone: 'America/Winnipeg',
    field: 'writing',
    about:
      'A member-owned cooperative of 34 firms and charities that share one documentation budget. A member describes what it needs, the cooperative writes the brief, hires and pays.',
  },
  {
    slug: 'tamarind-row-content',
    name: 'Tamarind Row Content Services',
    country: 'IN',
    timeZone: 'Asia/Kolkata',
    field: 'writing',
    about:
      'Editorial outsourcing for schools, software firms and small presses, with reviewers in Pune and Leeds. Large jobs are split by hand, and each freelancer sees the whole brief.',
  },
];
