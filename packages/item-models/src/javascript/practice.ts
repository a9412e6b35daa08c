import { code } from '../code-text';
import { listing } from '../program/listing';
import type { PracticeModel } from '../program/practice';

const parameters = { structure: {}, surface: {} };

const sortNumbers = code`
  const prices = [90, 100, 5];
  prices.sort();
  console.log(prices.join(' '));
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
      parameters,
      stem: 'What does this script print?',
      listings: [listing('javascript', sortNumbers)],
      asks: 'output',
      key: sortNumbers,
      mutants: [
        { misconception: 'by-size', program: sortNumbers.replace('sort()', 'sort((a, b) => a - b)') },
        { misconception: 'sorts-a-copy', program: sortNumbers.replace('prices.sort()', 'prices.toSorted()') },
        { misconception: 'descending', program: sortNumbers.replace('sort()', 'sort().reverse()') },
      ],
    },
  },
];
