const steps = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
] as const;

export type Age = { readonly unit: 'day' | 'hour' | 'minute' | 'second'; readonly count: number };

/** An age exact to the second within two minutes, then in the largest unit that fits twice. */
export function ageOf(seconds: number): Age {
  const step = steps.find((each) => seconds >= 2 * each.seconds) ?? { unit: 'second' as const, seconds: 1 };
  return { unit: step.unit, count: Math.floor(seconds / step.seconds) };
}

/** "4 seconds", "3 minutes", "2 days": exact to the second within two minutes, then in the largest unit that fits twice. */
export function ageText(seconds: number): string {
  const { unit, count } = ageOf(seconds);
  return `${count.toLocaleString('en')} ${unit}${count === 1 ? '' : 's'}`;
}
