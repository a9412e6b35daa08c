import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { drawWorld, quoted } from '../../program/worlds';

const opposite = { sort: 'toSorted', toSorted: 'sort', reverse: 'toReversed', toReversed: 'reverse' } as const;

/** Array methods that change the array beside those that answer a new one. */
export const mutatingMethods: ProgramFamily = {
  id: 'javascript-mutating-methods',
  version: 1,
  test: 'javascript',
  objective: 'copies',
  level: 'apply',
  title: 'Methods that change the array and methods that do not',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'ECMAScript 2025, 23.1.3 Properties of the Array Prototype Object: sort, toSorted, splice, slice',
  misconceptions: {
    'order-copied': 'sort and reverse leave the array as it is and answer a new one.',
    'order-in-place': 'toSorted and toReversed change the array itself.',
    'cut-confused': 'splice leaves the array whole, or slice takes the elements out.',
    'second-number-confused': 'The second number of splice is an end, that of slice a count.',
    'snapshot-kept': 'The result of a changing method is a list of its own.',
  },
  build: (random) => {
    const { list, names, more } = drawWorld(random);
    const size = random.int(5, 6);
    const words = random.sample([...names, ...more], size);
    const order = random.pick(['sort', 'toSorted', 'reverse', 'toReversed']);
    const cut = random.pick(['splice', 'slice']);
    const from = random.int(1, 2);
    const second = cut === 'splice' ? random.pick([2, 3]) : from + 2;
    const inPlace = order === 'sort' || order === 'reverse';
    const program = (ordered: string, chosen: string) => code`
      const ${list} = [${quoted(words)}];
      const ordered = ${ordered};
      const chosen = ${list}.${chosen};
      console.log(${list}.join(' '));
      console.log(ordered.join(' '));
      console.log(chosen.join(' '));
    `;
    const ordered = `${list}.${order}()`;
    const chosen = `${cut}(${from}, ${second})`;
    const key = program(ordered, chosen);
    const otherSecond = cut === 'splice' ? `splice(${from}, ${second - from})` : `slice(${from}, ${from + second})`;
    const otherCut = cut === 'splice' ? `slice(${from}, ${from + second})` : `splice(${from}, ${second - from})`;
    const orderIdea = inPlace ? 'order-copied' : 'order-in-place';
    return {
      parameters: { structure: { order, cut, from, second }, surface: { list, words: words.join(' ') } },
      stem: 'Which three lines does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: [
        { misconception: orderIdea, program: program(`${list}.${opposite[order]}()`, chosen) },
        { misconception: 'cut-confused', program: program(ordered, otherCut) },
        ...(inPlace ? [{ misconception: 'snapshot-kept', program: program(`[...${ordered}]`, chosen) }] : []),
        { misconception: 'second-number-confused', program: program(ordered, otherSecond) },
        { misconception: 'cut-confused', program: program(`${list}.${opposite[order]}()`, otherCut) },
      ],
    };
  },
};
