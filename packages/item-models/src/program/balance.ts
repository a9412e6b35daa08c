import { cuePlace, type Cue } from '../lint/cues';
import type { ShownOption } from '../presentation';

/** A cue of the options that would tell the key, and the place that the key is to have by it, 0 being its first choice. */
export type Balance = { readonly cue: Cue; readonly place: number };

/**
 * Takes those wrong answers among which the key stands nearest to the place that was drawn for it; the first one always, and
 * sooner earlier ones than later ones. Where places are drawn evenly, and there are answers enough to choose from, the cue
 * leads to the key no more often than guessing.
 *
 * @param wrong wrong answers in the order of the family
 * @param count how many of them to take
 * @returns their places among `wrong`, in order
 */
export function balancedWrong(
  { cue, place }: Balance,
  key: ShownOption,
  wrong: readonly ShownOption[],
  count: number,
): number[] {
  const missOf = (taken: readonly number[]) =>
    Math.abs((cuePlace(cue, [key, ...wrong.filter((_, at) => taken.includes(at))]) ?? place) - place);
  const [firstChoice = [], ...choices] = choicesOf(wrong.length - 1, count - 1).map((others) => [
    0,
    ...others.map((other) => other + 1),
  ]);
  let best = { taken: firstChoice, miss: missOf(firstChoice) };
  for (const taken of choices) {
    const miss = missOf(taken);
    if (miss < best.miss) best = { taken, miss };
  }
  return best.taken;
}

/** Every way to choose `count` of the numbers below `size`, or all of them where there are no more, earlier ones first. */
function choicesOf(size: number, count: number, from = 0): number[][] {
  if (count === 0 || from === size) return [[]];
  const withIt = choicesOf(size, count - 1, from + 1).map((others) => [from, ...others]);
  return size - from > count ? [...withIt, ...choicesOf(size, count, from + 1)] : withIt;
}
