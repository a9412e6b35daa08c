const dayMs = 24 * 60 * 60 * 1000;

/** The instant some days, or parts of a day, after another; before it for a negative number. */
export function daysOn(start: Date, days: number): Date {
  return new Date(start.getTime() + days * dayMs);
}

/** What an earlier act of the same chain has set; a gap is a fault of the plan. */
export function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`${what} does not exist yet`);
  return value;
}
