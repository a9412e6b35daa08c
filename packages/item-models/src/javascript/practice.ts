import { code } from '../code-text';
import { listing } from '../program/listing';
import type { PracticeModel } from '../program/practice';

const parameters = { structure: {}, surface: {} };

const asked = { parameters, stem: 'What does this script print?', asks: 'output' } as const;

const sortNumbers = code`
  const prices = [90, 100, 5];
  prices.sort();
  console.log(prices.join(' '));
`;

const filled = code`
  const week = Array(3).fill([]);
  week[0].push('dentist');
  console.log(week.map((day) => day.length).join(' '));
`;

const thenable = code`
  async function name() {
    return 'Ada';
  }
  const greeting = 'Hello ' + name();
  console.log(greeting);
`;

const included = code`
  const guests = [{ id: 1 }, { id: 2 }];
  console.log(guests.includes({ id: 2 }), guests.indexOf(guests[1]));
`;

/** The open questions of the JavaScript test. */
export const javascriptPractice: readonly PracticeModel[] = [
  {
    id: 'javascript-practice-sort',
    objective: 'collections',
    rationale: 'Without a comparison, sort compares the elements as text, and "100" comes before "5" and "90".',
    reasons: {
      'by-size': 'Numbers are compared by size only when a comparison such as (a, b) => a - b is given.',
      'sorts-a-copy': 'sort changes the array itself; toSorted is the one that leaves it alone.',
      descending: 'The default order ascends.',
    },
    variant: {
      ...asked,
      listings: [listing('javascript', sortNumbers)],
      key: sortNumbers,
      mutants: [
        { misconception: 'by-size', program: sortNumbers.replace('sort()', 'sort((a, b) => a - b)') },
        { misconception: 'sorts-a-copy', program: sortNumbers.replace('prices.sort()', 'prices.toSorted()') },
        { misconception: 'descending', program: sortNumbers.replace('sort()', 'sort().reverse()') },
      ],
    },
  },
  {
    id: 'javascript-practice-fill',
    objective: 'copies',
    rationale: 'fill puts the same array into each place. What is pushed into one of them is seen in all three.',
    reasons: {
      'arrays-of-their-own': 'Array.from({ length: 3 }, () => []) would make three arrays; fill([]) makes one.',
      'places-stay-empty': 'fill sets every place, so week[0] is an array.',
      'entry-in-last': 'All three places hold the same array; none of them comes first or last.',
    },
    variant: {
      ...asked,
      listings: [listing('javascript', filled)],
      key: filled,
      mutants: [
        { misconception: 'arrays-of-their-own', program: filled.replace('Array(3).fill([])', '[[], [], []]') },
        { misconception: 'places-stay-empty', program: filled.replace('.fill([])', '') },
        {
          misconception: 'entry-in-last',
          program: filled.replace('Array(3).fill([])', '[[], [], []].reverse()').replace('week[0]', 'week[2]'),
        },
      ],
    },
  },
  {
    id: 'javascript-practice-promise-text',
    asksAbout: ['undefined', '[object'],
    objective: 'asynchrony',
    rationale: 'An async function answers a promise, and a promise joined to a text is written as [object Promise].',
    reasons: {
      'value-at-once': 'The name is there only for code that awaits the promise.',
      'undefined-at-first': 'The call does answer something at once: the promise.',
      'promise-refused': 'Joining a promise to a text is no error; the promise is turned into text.',
    },
    variant: {
      ...asked,
      listings: [listing('javascript', thenable)],
      key: thenable,
      mutants: [
        { misconception: 'value-at-once', program: thenable.replace('async ', '') },
        { misconception: 'undefined-at-first', program: thenable.replace("return 'Ada';", '').replace('async ', '') },
        { misconception: 'promise-refused', program: "throw new TypeError('promise');" },
      ],
    },
  },
  {
    id: 'javascript-practice-includes',
    objective: 'values',
    rationale:
      'Objects are equal only to themselves: a new object with the same contents is not in the list, guests[1] is.',
    reasons: {
      'equal-contents': 'includes compares objects by identity, whatever they contain.',
      'index-by-contents': 'indexOf finds guests[1], which is the very object in the second place.',
      'both-turned-round': 'A new object is not in the list, and the one taken from the list is.',
    },
    variant: {
      ...asked,
      listings: [listing('javascript', included)],
      key: included,
      mutants: [
        { misconception: 'equal-contents', program: included.replace('{ id: 2 })', 'guests[1])') },
        { misconception: 'index-by-contents', program: included.replace('indexOf(guests[1])', 'indexOf({})') },
        {
          misconception: 'both-turned-round',
          program: included.replace('{ id: 2 })', 'guests[1])').replace('indexOf(guests[1])', 'indexOf({})'),
        },
      ],
    },
  },
];
