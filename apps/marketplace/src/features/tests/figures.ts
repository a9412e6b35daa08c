/** Below it, a share says more about chance than about the test. */
export const fewestForRate = 20;

/** Of a hundred who finished, how many passed; null while too few have taken the test. */
export function passRate({ graded, passed }: { readonly graded: number; readonly passed: number }): number | null {
  return graded < fewestForRate ? null : Math.round((passed / graded) * 100);
}

/** A small chance as a share and as "1 in so many", for "0.012 %, 1 in 8,700". */
export function chanceFigures(chance: number): { readonly percent: number; readonly oneIn: number } {
  return { percent: chance * 100, oneIn: Number((1 / chance).toPrecision(2)) };
}
