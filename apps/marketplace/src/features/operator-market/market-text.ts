import { SMALL_SAMPLE, type Share } from '@assay/domain/market-figures/share';
import type { Locale } from '@assay/domain/locale/locales';
import type { Wait } from '@assay/services/market-figures/sums';
import type { useTranslations } from 'next-intl';

export type MarketWords = ReturnType<typeof useTranslations<'operatorMarket'>>;

/** "64 %", with one digit more where fees are told. */
export function percentText(share: number, locale: Locale, digits = 0): string {
  return share.toLocaleString(locale, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** A rate, or that there are too few cases for one. */
export function shareText({ share }: Share, t: MarketWords, locale: Locale): string {
  return share === null ? t('share.few') : percentText(share, locale);
}

/** Of how many a rate speaks, and whether they are few: "12 of 20: a small number". */
export function casesText({ part, of }: Share, t: MarketWords): string | undefined {
  if (of === 0) return undefined;
  return t(of < SMALL_SAMPLE ? 'share.small' : 'share.of', { part, of });
}

const steps = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
] as const;

/** "3.4 days", "50 min": two digits, since more are not known, in the largest unit that fits twice. */
export function waitText(seconds: number, locale: Locale): string {
  const { unit, seconds: length } = steps.find((step) => seconds >= 2 * step.seconds) ?? { unit: 'second', seconds: 1 };
  return (seconds / length).toLocaleString(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumSignificantDigits: 2,
  });
}

/** The median of a wait, or that too few waited. */
export function medianText({ medianS }: Wait, t: MarketWords, locale: Locale): string {
  return medianS === null ? t('share.few') : waitText(medianS, locale);
}

/** Over how many jobs a wait speaks. */
export function waitCasesText({ jobs }: Wait, t: MarketWords): string | undefined {
  if (jobs === 0) return undefined;
  return t(jobs < SMALL_SAMPLE ? 'share.smallJobs' : 'share.jobs', { count: jobs });
}
