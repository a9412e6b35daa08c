import type { Random } from '../random';

/**
 * Which wrong ideas each wrong answer holds: the first, the second, both, and a third one alone or beside them. Where every
 * wrong answer held one idea only, each would differ from the key in one place, and the key would be what most options
 * share; here any of them may be. After these four come others, in case that some print the same.
 *
 * @param ideas the one that the question is about first; each should change the answer in a place of its own
 * @returns the ideas of each wrong answer, the first idea alone at the head
 */
export function crossedIdeas<Idea>(random: Random, ideas: readonly Idea[]): [Idea, ...Idea[]][] {
  const [first, second, third, ...others] = ideas;
  if (first === undefined) throw new Error('wrong answers need a wrong idea');
  if (second === undefined) return [[first]];
  const square: [Idea, ...Idea[]][] = [[first], [second], [first, second]];
  if (third === undefined) return square;
  const beside = random.shuffle<[Idea, ...Idea[]]>([[third], [first, third], [second, third], [first, second, third]]);
  return [...square, ...beside, ...others.map((other): [Idea] => [other])];
}
