/** What a regression found of each of its slopes, by name. */
export type Figures = Readonly<Record<string, { readonly coef: number; readonly se: number }>>;

/** What the product found, all of which must be defined. */
export function figuresOf(
  coefficients: readonly { readonly name: string; readonly coef: number | null; readonly se: number | null }[],
): Figures {
  return Object.fromEntries(
    coefficients.map(({ name, coef, se }) => {
      if (coef === null || se === null) throw new Error(`the product has no figure of ${name}`);
      return [name, { coef, se }];
    }),
  );
}

/** The largest difference of two coefficients over their size and error together, and of two errors over their size. */
export function differenceOf(one: Figures, other: Figures): number {
  const names = Object.keys(other);
  if (names.length === 0 || names.length !== Object.keys(one).length) return Infinity;
  const differences = names.map((name) => {
    const [found, expected] = [one[name], other[name]];
    if (found === undefined || expected === undefined) return Infinity;
    const size = Math.abs(expected.coef) + expected.se;
    return Math.max(Math.abs(found.coef - expected.coef) / size, Math.abs(found.se / expected.se - 1));
  });
  return differences.some(Number.isNaN) ? Infinity : Math.max(...differences);
}
