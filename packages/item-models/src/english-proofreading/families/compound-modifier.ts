import { proofreadingFamily } from '../family';

export const compoundModifier = proofreadingFamily({
  id: 'english-proofreading-compound-modifier',
  objective: 'consistency',
  level: 'apply',
  title: 'Words that describe together',
  predictedDifficulty: 0.6,

  source: 'Fowler’s Dictionary of Modern English Usage, 4th ed., 2015',
  idea: ['plural-before-noun', 'A number before a noun makes the word after it plural.'],
  lures: [
    'number-word-needed',
    'adverb-needs-ly',
    'oxford-comma-needed',
    'data-is-plural',
    'collective-is-singular',
    'hyphen-everywhere',
    'less-than-is-wrong',
  ],
  sites: [
    ['day', 'The guide leads a [three-day|three-days] walk along the coast.'],
    ['storey', 'They live in a [six-storey|six-storeys] building.'],
    ['year', 'We signed a [two-year|two-years] lease.'],
    ['page', 'The clerk handed me a [ten-page|ten-pages] form.'],
    ['minute', 'The lecture ends with a [ten-minute|ten-minutes] film.'],
    ['hour', 'It is a [four-hour|four-hours] drive to the border.'],
    ['person', 'We booked a [five-person|five-persons] tent.'],
    ['metre', 'A [two-metre|two-metres] fence keeps the deer out.'],
    ['year-old', 'The tower is an [eight-hundred-year-old|eight-hundred-years-old] ruin.'],
  ],
});
