import type { useTranslations } from 'next-intl';

const steps = [
  { unit: 'days', seconds: 86_400 },
  { unit: 'hours', seconds: 3_600 },
  { unit: 'minutes', seconds: 60 },
] as const;

/** "4 seconds", "3 minutes", "2 days": exact to the second within two minutes, then in the largest unit that fits twice. */
export function ageText(seconds: number, t: ReturnType<typeof useTranslations<'market.island'>>): string {
  const step = steps.find((each) => seconds >= 2 * each.seconds) ?? { unit: 'seconds' as const, seconds: 1 };
  return t(`age.${step.unit}`, { count: Math.floor(seconds / step.seconds) });
}
