import { mean } from './moments';

/** Share of people in each of the two groups, at which the difference is most precise. */
const groupShare = 0.27;

/**
 * Upper-lower discrimination: the share of right answers among the best 27 % less that among the weakest 27 %. Each group
 * holds exactly 0.27·n people; those who are tied at its edge count in equal parts, so that no order of theirs matters.
 *
 * @param scores 0 … 1 on the question, one a person
 * @param criterion what people are ordered by: their score on the form or on its rest
 * @returns the difference in [−1, 1]; null when there is nobody or all are tied
 * @throws RangeError when the lists differ in length
 * Source: Kelley (1939), "The selection of upper and lower groups for the validation of test items", Journal of
 * Educational Psychology 30.
 */
export function upperLower27(scores: readonly number[], criterion: readonly number[]): number | null {
  if (scores.length !== criterion.length)
    throw new RangeError(`${scores.length} scores cannot be paired with ${criterion.length}`);
  if (new Set(criterion).size < 2) return null;
  const people = scores.map((score, at) => ({ score, by: criterion[at] ?? 0 }));
  return (
    shareAmongFirst(people.toSorted((x, y) => y.by - x.by)) - shareAmongFirst(people.toSorted((x, y) => x.by - y.by))
  );
}

type Person = { readonly score: number; readonly by: number };

function shareAmongFirst(ordered: readonly Person[]): number {
  const places = groupShare * ordered.length;
  let [left, sum] = [places, 0];
  for (let at = 0; at < ordered.length && left > 0;) {
    const tied = ordered.filter(({ by }) => by === ordered[at]?.by);
    const taken = Math.min(left, tied.length);
    sum += taken * mean(tied.map(({ score }) => score));
    left -= taken;
    at += tied.length;
  }
  return sum / places;
}
