/** The 97.5th percentile of the standard normal distribution. */
const z95 = 1.959963984540054;

export type Share = { readonly share: number; readonly low: number; readonly high: number };

/**
 * Facility of a question (its p value): the share of people who answer it rightly, with Wilson's 95 % interval, which
 * stays within [0, 1] and holds for few people and for shares near its ends.
 *
 * @param right people who answered rightly, 0 … people
 * @param people people who were asked, at least 1
 * @returns share and interval, each in [0, 1]
 * @throws RangeError when the counts are impossible
 * Source: Wilson (1927), Journal of the American Statistical Association 22; recommended by Brown, Cai & DasGupta
 * (2001), Statistical Science 16.
 */
export function facility(right: number, people: number): Share {
  if (people < 1 || right < 0 || right > people) throw new RangeError(`${right} of ${people} is not a share`);
  const share = right / people;
  const z2 = z95 * z95;
  const centre = (share + z2 / (2 * people)) / (1 + z2 / people);
  const half = (z95 / (1 + z2 / people)) * Math.sqrt((share * (1 - share)) / people + z2 / (4 * people * people));
  // Rounding must not put the share outside its own interval at 0 and 1.
  return { share, low: Math.max(0, Math.min(share, centre - half)), high: Math.min(1, Math.max(share, centre + half)) };
}
