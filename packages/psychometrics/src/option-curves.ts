import {
  omittedOption,
  type OptionId,
  type OptionStatistics,
  type RestGroup,
} from '@assay/domain/assessment/statistics';
import { correlation } from './correlation';
import { mean } from './moments';

/** One person's answer to one question, with their success on the rest of the form. */
export type Choice = {
  readonly chosen: OptionId;
  readonly offered: readonly OptionId[];
  /** Share of the other questions answered rightly, 0 … 1. */
  readonly rest: number;
};

/** People in a group below which its shares would be chance. */
const fewestInGroup = 10;
const mostGroups = 5;

/**
 * Of each option: how many chose it of those whose question offered it, how well they did on the rest of the form, and the
 * correlation of choosing it with the rest, over all to whom it was offered.
 *
 * @param choices one a person
 * @param options every option in the order in which they are to be listed
 * @returns one entry an option; means and correlations are null where nobody chose it or nothing varies
 * Source: Haladyna & Rodriguez (2013), Developing and Validating Test Items, chapter 17 (choice means, distractor
 * correlations).
 */
export function optionStatistics(choices: readonly Choice[], options: readonly OptionId[]): OptionStatistics[] {
  return options.map((id) => {
    const offered = choices.filter((choice) => isOffered(choice, id));
    const chose = offered.filter(({ chosen }) => chosen === id);
    return {
      id,
      offered: offered.length,
      chosen: chose.length,
      meanRest: chose.length === 0 ? null : mean(chose.map(({ rest }) => rest)),
      restCorrelation: correlation(
        offered.map(({ chosen }) => (chosen === id ? 1 : 0)),
        offered.map(({ rest }) => rest),
      ),
    };
  });
}

/**
 * Option curves: the share that chooses each option among people of like success on the rest of the form. Good questions
 * have a key that rises and wrong options that fall. Groups are as equal as ties allow, five at most and one
 * for every ten people: nobody is separated from people of the same rest score.
 *
 * @param choices one a person
 * @param options in the order of `shares`
 * @returns groups from the weakest rest to the best; a share is null where the option was offered to none of the group
 * Source: trace lines of options as in Wainer (1989), "The future of item analysis", Journal of Educational Measurement 26.
 */
export function restGroups(choices: readonly Choice[], options: readonly OptionId[]): RestGroup[] {
  const wanted = Math.max(1, Math.min(mostGroups, Math.floor(choices.length / fewestInGroup)));
  const byRest = new Map<number, Choice[]>();
  for (const choice of choices) {
    const tied = byRest.get(choice.rest);
    if (tied) tied.push(choice);
    else byRest.set(choice.rest, [choice]);
  }
  const groups = new Map<number, Choice[]>();
  let before = 0;
  for (const [, tied] of [...byRest].toSorted(([x], [y]) => x - y)) {
    // The middle of those who are tied says in which group all of them are.
    const at = Math.min(wanted - 1, Math.floor(((before + tied.length / 2) * wanted) / choices.length));
    groups.set(at, [...(groups.get(at) ?? []), ...tied]);
    before += tied.length;
  }
  return [...groups.values()].map((group) => ({
    people: group.length,
    meanRest: mean(group.map(({ rest }) => rest)),
    shares: options.map((id) => shareOf(group, id)),
  }));
}

function shareOf(group: readonly Choice[], id: OptionId): number | null {
  const offered = group.filter((choice) => isOffered(choice, id));
  return offered.length === 0 ? null : offered.filter(({ chosen }) => chosen === id).length / offered.length;
}

/** Anybody may leave a question out. */
function isOffered({ offered }: Choice, id: OptionId): boolean {
  return id === omittedOption || offered.includes(id);
}
