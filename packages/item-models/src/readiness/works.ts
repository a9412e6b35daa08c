/** What milestones of the quiz are about: one thing each, so that a sentence can go on with “it”. */
export const works = [
  'the logo',
  'the brochure',
  'the shop page',
  'the product video',
  'the price list',
  'the newsletter',
  'the market report',
  'the translation',
  'the spreadsheet',
  'the city map',
  'the database',
  'the sign-up form',
  'the photo series',
  'the user guide',
] as const;
