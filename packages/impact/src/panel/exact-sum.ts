const parts = 1e6;

/**
 * Sums amounts exactly to six decimals, whatever their order: payments and refunds of 10.10, 20.20 and −30.30 come to 0,
 * not to −3.6e-15. Whole units and millionths are added apart, as integers.
 */
export function exactSum() {
  let whole = 0;
  let millionths = 0;
  return {
    add(amount: number): void {
      const units = Math.trunc(amount);
      whole += units;
      millionths += Math.round((amount - units) * parts);
    },
    total(): number {
      const carried = Math.trunc(millionths / parts);
      return whole + carried + (millionths - carried * parts) / parts;
    },
  };
}
