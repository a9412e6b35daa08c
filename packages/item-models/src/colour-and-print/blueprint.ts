import type { Blueprint } from '../blueprint';

export const colourAndPrintBlueprint: Blueprint = {
  slug: 'colour-and-print',
  version: 1,
  title: 'Colour, contrast and print production',
  summary:
    'The arithmetic behind layouts that can be read and printed: contrast, see-through layers, colour models, inks and plates, resolution, bleed and paper sizes, sections and spines, and what a file needs before it goes to the printer.',
  field: 'creative',
  skills: ['prepress', 'book-layout'],
  openBook: false,
  objectives: [
    {
      id: 'contrast',
      title: 'Contrast',
      outcome: 'Chooses colours for text and controls that meet WCAG 2.2, for people with other colour vision too.',
      questions: 2,
      levels: { apply: { least: 1, most: 2 }, analyse: { least: 0, most: 1 } },
    },
    {
      id: 'compositing',
      title: 'Transparency',
      outcome: 'Foresees which colour see-through layers and groups make.',
      questions: 1,
      levels: { apply: { least: 0, most: 1 }, analyse: { least: 0, most: 1 } },
    },
    {
      id: 'models',
      title: 'Colour models',
      outcome: 'Reads and changes colours in hexadecimal, HSL and OKLCH, and knows what a grey copy keeps.',
      questions: 2,
      levels: { apply: { least: 1, most: 2 }, analyse: { least: 0, most: 1 } },
    },
    {
      id: 'ink',
      title: 'Inks and plates',
      outcome: 'Keeps total ink within limits, and foresees tints, overprinting and the plates of a job.',
      questions: 2,
      levels: { apply: { least: 1, most: 2 }, analyse: { least: 0, most: 1 } },
    },
    {
      id: 'resolution',
      title: 'Resolution',
      outcome: 'Delivers images with as many pixels as paper and screens need.',
      questions: 2,
      levels: { apply: 2 },
    },
    {
      id: 'formats',
      title: 'Formats, bleed and safe area',
      outcome: 'Sets up documents at the right size with bleed and safe margins.',
      questions: 2,
      levels: { apply: 2 },
    },
    {
      id: 'binding',
      title: 'Sections, sheets and spines',
      outcome: 'Plans pages, sections and covers that can be bound.',
      questions: 2,
      levels: { apply: { least: 1, most: 2 }, analyse: { least: 0, most: 1 } },
    },
    {
      id: 'delivery',
      title: 'Delivering files',
      outcome: 'Finds what the printer would refuse, and chooses the right conversion of colours.',
      questions: 1,
      levels: { apply: { least: 0, most: 1 }, analyse: { least: 0, most: 1 } },
    },
  ],
  // Both turn on what scaling in the layout does to the resolution of an image.
  enemies: [['colour-print-effective-ppi', 'colour-print-preflight']],
  pilots: 3,
  minutes: 22,
  typicalMinutes: 16,
  awardsBadge: true,
  passMark: 10,
  passMarkReason:
    'The author’s estimates of how a freelancer who can just be trusted with the work would answer (modified Angoff) add up to nine of fourteen; the mark lies one above, since a badge that vouches too easily is worth nothing. A panel of practitioners replaces the estimates once there is one.',
  fewestOptions: 4,
  notionalHours: 40,
  validMonths: 24,
  sources: [
    'WCAG 2.2, W3C Recommendation: contrast and relative luminance',
    'CSS Color Level 4 and Compositing and Blending Level 1 (W3C)',
    'ISO 216 and ISO 269 (paper sizes), ISO 12647-2 (offset printing), ISO 15930-7 (PDF/X-4), ISO 15076-1 (ICC profiles)',
    'Machado, Oliveira & Fernandes (2009), "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6)',
  ],
};
