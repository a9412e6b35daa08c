const parts = 1e6;

/**
 * Sums amounts by row exactly to six decimals, whatever their order: payments and refunds of 10.10, 20.20 and −30.30 come
 * to 0, not to −3.6e-15. Whole units and millionths are added apart, as integers.
 */
export function exactSums(rows: number) {
  const whole = new Float64Array(rows);
  const millionths = new Float64Array(rows);
  return {
    add(row: number, amount: number): void {
      const units = Math.trunc(amount);
      whole[row] = (whole[row] ?? 0) + units;
      millionths[row] = (millionths[row] ?? 0) + Math.round((amount - units) * parts);
    },
    totals(): Float64Array {
      return whole.map((units, row) => {
        const carried = Math.trunc((millionths[row] ?? 0) / parts);
        return units + carried + ((millionths[row] ?? 0) - carried * parts) / parts;
      });
    },
  };
}
