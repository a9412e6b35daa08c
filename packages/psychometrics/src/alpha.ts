import { mean } from './moments';

/** Scores of one person by question; null where the form did not ask it. */
export type ScoreRow = readonly (number | null)[];

/** Fewer people than this who met both questions say nothing of how they go together. */
const fewestInCommon = 3;

/**
 * Coefficient alpha (KR-20 where scores are 0 or 1) from the average variance v̄ of questions and the average covariance
 * c̄ of pairs: α = k·c̄ / (v̄ + (k − 1)·c̄). With every question answered by everybody and k = their number this is the
 * ordinary coefficient, to the last digit. Where forms ask different questions, missing by design, each variance and
 * covariance is taken over the people who met the question or the pair, and k is the length of a form: the reliability of
 * a form of that length if all had met the same one. It leaves out that some forms are harder than others, which
 * `randomFormsReliability` counts as error.
 *
 * @param rows a person each, a column a question
 * @param questions k, the questions of a form, at least 2
 * @returns the coefficient, at most 1, possibly negative; null when nothing varies or no pair was met by three people
 * Source: Cronbach (1951), Psychometrika 16, formula 3 in terms of averages; for samples of questions, Lord & Novick
 * (1968), Statistical Theories of Mental Test Scores, chapter 11.
 */
export function alpha(rows: readonly ScoreRow[], questions: number): number | null {
  return alphaOf(covariancesOf(rows), questions, null);
}

/**
 * The coefficient without each question in turn.
 *
 * @param rows as for `alpha`
 * @param questions k of what is left: one fewer for a fixed form, the same where another family takes the place
 * @returns a coefficient a column, each as `alpha` answers it
 */
export function alphaIfDeleted(rows: readonly ScoreRow[], questions: number): (number | null)[] {
  const covariances = covariancesOf(rows);
  return covariances.map((_, deleted) => alphaOf(covariances, questions, deleted));
}

type Covariances = readonly (readonly (number | null)[])[];

function alphaOf(covariances: Covariances, questions: number, deleted: number | null): number | null {
  const variances: number[] = [];
  const pairs: number[] = [];
  for (const [i, row] of covariances.entries()) {
    for (const [j, value] of row.entries()) {
      if (value === null || j > i || i === deleted || j === deleted) continue;
      (i === j ? variances : pairs).push(value);
    }
  }
  if (variances.length === 0 || pairs.length === 0) return null;
  const covariance = mean(pairs);
  const total = mean(variances) + (questions - 1) * covariance;
  return total <= 0 ? null : (questions * covariance) / total;
}

function covariancesOf(rows: readonly ScoreRow[]): Covariances {
  const columns = rows[0]?.map((_, column) => column) ?? [];
  return columns.map((i) => columns.map((j) => (j > i ? null : covariance(rows, i, j))));
}

function covariance(rows: readonly ScoreRow[], i: number, j: number): number | null {
  let [people, sumX, sumY, sumXY] = [0, 0, 0, 0];
  for (const row of rows) {
    const [x, y] = [row[i], row[j]];
    if (typeof x !== 'number' || typeof y !== 'number') continue;
    people += 1;
    sumX += x;
    sumY += y;
    sumXY += x * y;
  }
  return people < fewestInCommon ? null : (sumXY - (sumX * sumY) / people) / (people - 1);
}
