/** One posting: the amount is debited to the first account and credited to the second. */
type Posting = readonly [debit: string, credit: string, amount: number];

/** Units bought and the price of each. */
type Lot = readonly [units: number, price: number];

/** Money is rounded half up to the cent, away from zero. */
export function cents(amount: number): number {
  return (Math.sign(amount) * Math.round(Number((Math.abs(amount) * 100).toFixed(6)))) / 100;
}

/** An amount as books show it, such as `1,250.00`; below zero with a minus. */
export function money(amount: number): string {
  const [whole = '', fraction = ''] = Math.abs(cents(amount)).toFixed(2).split('.');
  const sign = cents(amount) < 0 ? '-' : '';
  return `${sign}${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`;
}

/** Balance of an account after the postings: debits less credits. */
export function balanceAfter(account: string, postings: readonly Posting[]): number {
  const minor = postings.reduce((sum, [debit, credit, amount]) => {
    const posted = Math.round(cents(amount) * 100);
    return sum + (debit === account ? posted : 0) - (credit === account ? posted : 0);
  }, 0);
  return minor / 100;
}

/**
 * A journal entry, a line each for debits and then for credits.
 *
 * @throws RangeError when debits and credits differ
 */
export function entryText(lines: readonly (readonly ['Dr' | 'Cr', string, number])[]): string {
  const total = (side: string) =>
    lines.filter(([at]) => at === side).reduce((sum, [, , amount]) => sum + Math.round(amount * 100), 0);
  if (total('Dr') !== total('Cr')) throw new RangeError('an entry balances');
  const ordered = [...lines.filter(([side]) => side === 'Dr'), ...lines.filter(([side]) => side === 'Cr')];
  const width = Math.max(...lines.map(([, account]) => account.length));
  return ordered.map(([side, account, amount]) => `${side} ${account.padEnd(width)}  ${money(amount)}`).join('\n');
}

/** Straight-line depreciation of some months, from cost, residual value and useful life in years (IAS 16.62). */
export function straightLine(cost: number, residual: number, years: number, months: number): number {
  return cents(((cost - residual) / (years * 12)) * months);
}

/** Carrying amount after whole years at a declining-balance rate (IAS 16.62); residual values are left out of the base. */
export function decliningBalance(cost: number, rate: number, years: number): number {
  return Array.from({ length: years }).reduce<number>((left) => cents(left - cents(left * rate)), cost);
}

/** VAT on a net amount at a rate such as 0.2. */
export function vatOn(net: number, rate: number): number {
  return cents(net * rate);
}

/** VAT within a gross amount. */
export function vatIn(gross: number, rate: number): number {
  return cents((gross * rate) / (1 + rate));
}

/** Cost of the units sold, first in, first out (IAS 2.27). */
export function fifoCost(lots: readonly Lot[], sold: number): number {
  let left = sold;
  let cost = 0;
  for (const [units, price] of lots) {
    const taken = Math.min(left, units);
    cost += taken * price;
    left -= taken;
  }
  if (left > 0) throw new RangeError('more units are sold than there are');
  return cents(cost);
}

/** Cost of the units sold at the average of all units of the period (IAS 2.27). */
export function averageCost(lots: readonly Lot[], sold: number): number {
  const units = lots.reduce((sum, [count]) => sum + count, 0);
  const cost = lots.reduce((sum, [count, price]) => sum + count * price, 0);
  return cents((cost / units) * sold);
}

/** Cost of all units sold when the average is taken anew at each purchase; sales are lots without a price. */
export function movingAverageCost(movements: readonly (Lot | readonly [sold: number])[]): number {
  let [units, value, sold] = [0, 0, 0];
  for (const [count, price] of movements) {
    const moved = price === undefined ? -count * (value / units) : count * price;
    if (price === undefined) sold -= moved;
    value += moved;
    units += price === undefined ? -count : count;
  }
  return cents(sold);
}

/** Interest within the instalment of a period, the first being 1, when every instalment has the given amount. */
export function interestIn(principal: number, rate: number, amount: number, period: number): number {
  let left = principal;
  for (let at = 1; at < period; at += 1) left = cents(left + cents(left * rate) - amount);
  return cents(left * rate);
}
