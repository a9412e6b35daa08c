const steps = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
] as const;

/** "4 seconds", "3 minutes", "2 days": exact to the second within two minutes, then in the largest unit that fits twice. */
export function ageText(seconds: number): string {
  const step = steps.find((each) => seconds >= 2 * each.seconds) ?? { unit: 'second', seconds: 1 };
  const count = Math.floor(seconds / step.seconds);
  return `${count.toLocaleString('en')} ${step.unit}${count === 1 ? '' : 's'}`;
}
