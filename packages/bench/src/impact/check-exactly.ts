import { cases } from './cases';
import { differenceOf, figuresOf } from './figures';
import { startFixest } from './fixest/start-fixest';
import { buildAll, load, panelNames } from './panels';

/** Of coefficients and errors, as a share. Errors of `fepois` are by the weights of the step before the last. */
const most = 1e-5;

/**
 * The largest difference from fixest over all cases, with its tolerances at 1e-11, on a market that is small enough for
 * that; nothing where there is no fixest. Panels are built from the files twice over, here and in R.
 *
 * @throws Error where a case differs by more
 */
export async function checkExactly(folder: string): Promise<number | undefined> {
  const fixest = await startFixest(folder);
  if (!fixest) return undefined;
  try {
    await fixest.load();
    for (const name of panelNames) await fixest.panel(name);
    const panels = buildAll(await load(folder));
    let largest = 0;
    for (const { id, fit } of cases) {
      const { figures } = await fixest.fit(id, 1, 'tight');
      const difference = differenceOf(figuresOf(fit(panels).coefficients), figures);
      if (!(difference <= most)) throw new Error(`${id}: product and fixest differ by ${difference.toExponential(1)}`);
      largest = Math.max(largest, difference);
    }
    return largest;
  } finally {
    await fixest.stop();
  }
}
