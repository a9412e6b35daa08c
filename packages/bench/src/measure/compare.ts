import { quantile, spreadOf, type Spread } from './spread';

/** One call of what is measured; what it needs was prepared before. */
export type Act = () => Promise<unknown>;

export type Comparison = {
  /** Time of the subject in times of its baseline, over the rounds. */
  readonly ratio: Spread;
  readonly subjectMs: Spread;
  readonly baselineMs: Spread;
};

export type Effort = { readonly rounds: number; readonly calls: number };

/**
 * Calls subject and baseline in turn, so that whatever else the machine does slows both alike. A round's figure is
 * the quantile of its calls, the median unless said otherwise; rounds show how far to trust it.
 */
export async function compare(
  subject: Act,
  baseline: Act,
  { rounds, calls }: Effort,
  share = 0.5,
): Promise<Comparison> {
  const results: { subject: number; baseline: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const times: { subject: number[]; baseline: number[] } = { subject: [], baseline: [] };
    for (let call = 0; call < calls; call += 1) {
      times.subject.push(await millisecondsOf(subject));
      times.baseline.push(await millisecondsOf(baseline));
    }
    results.push({ subject: quantile(times.subject, share), baseline: quantile(times.baseline, share) });
  }
  return {
    ratio: spreadOf(results.map((round) => round.subject / round.baseline)),
    subjectMs: spreadOf(results.map((round) => round.subject)),
    baselineMs: spreadOf(results.map((round) => round.baseline)),
  };
}

async function millisecondsOf(act: Act): Promise<number> {
  const startedAt = performance.now();
  await act();
  return performance.now() - startedAt;
}
