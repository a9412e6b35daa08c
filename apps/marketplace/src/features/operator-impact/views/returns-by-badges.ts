import { publishedReturns } from '@assay/impact/words/published';
import { isShown } from '@assay/impact/words/finding';
import type { ImpactResult } from '@assay/protocol/dto/impact';
import type { Estimate, Outcome } from './chart';
import { outcomes } from './effects';
import { foundIn, trueCoefficient } from './rows';

const terms = ['badges', 'badgesSquaredTenth'] as const;
const effects = ['event', 'worker'] as const;

export type Coefficient = { readonly coef: number; readonly se: number };

/** One line of the published table, with what was found here beside it. */
export type ReturnLine = {
  readonly outcome: Outcome;
  readonly effect: (typeof effects)[number];
  readonly term: (typeof terms)[number];
  readonly estimate: Estimate | undefined;
  /** Null where too few events speak. */
  readonly here: Coefficient | null;
  /** What is true of it in a simulated study, where that is known. */
  readonly truth: number | null;
  readonly published: Coefficient;
};

/** Returns by N and N²/10 in the form of Table 6 of the study, coefficient for coefficient. */
export function returnsByBadges(result: ImpactResult): ReturnLine[] {
  const { of, truth } = foundIn(result);
  return outcomes.flatMap((outcome) =>
    effects.flatMap((effect) =>
      terms.map((term) => {
        const id = `ols.${outcome}.${effect}.quadratic.${term}`;
        const estimate = of(id);
        const [coef, se] = publishedReturns[effect][outcome][term];
        const here = shownCoefficient(estimate);
        const known = trueCoefficient(truth, id);
        return { outcome, effect, term, estimate, here, truth: known, published: { coef, se } };
      }),
    ),
  );
}

function shownCoefficient(estimate: Estimate | undefined): Coefficient | null {
  if (!estimate || !isShown(estimate) || estimate.coef === null || estimate.se === null) return null;
  return { coef: estimate.coef, se: estimate.se };
}
