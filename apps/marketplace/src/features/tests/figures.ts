/** Below it, a share says more about chance than about the test. */
export const fewestForRate = 20;

/** "64 %", or null while too few have taken the test. */
export function passRate({ graded, passed }: { readonly graded: number; readonly passed: number }): string | null {
  return graded < fewestForRate ? null : `${Math.round((passed / graded) * 100)} %`;
}

/** A small chance as a share and as "1 in so many": "0.012 %, 1 in 8,700". */
export function chanceText(chance: number): string {
  const percent = (chance * 100).toLocaleString('en', { maximumSignificantDigits: 2 });
  const oneIn = Number((1 / chance).toPrecision(2)).toLocaleString('en');
  return `${percent} %, 1 in ${oneIn}`;
}
