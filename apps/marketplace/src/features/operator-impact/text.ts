import { fields } from '@assay/domain/skill/field';
import type { Reason } from '@assay/impact/estimate/design';
import type { Region } from '@assay/impact/panel/regions';
import type { InUnits } from '@assay/impact/words/in-units';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { countryName } from '../jobs/country-name';
import type { ChartRow, RowLabel } from './views/chart';

/** Figures as these pages write them, with a true minus. */
export function useFigures() {
  const format = useFormatter();
  const minus = (text: string) => text.replace(/^-/u, '−');
  const one = (value: number) =>
    minus(format.number(Math.abs(value) < 0.05 ? 0 : value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }));
  return {
    one,
    /** With its sign, so that more and less are told apart. */
    change: (value: number) => `${value >= 0.05 ? '+' : ''}${one(value)}`,
    whole: (value: number) => minus(format.number(Math.round(value))),
    /** Of what is small with few digits, and of what is large without places. */
    limit: (value: number) => format.number(value, { maximumSignificantDigits: 2 }),
    axis: (value: number) => minus(format.number(value, { maximumFractionDigits: 1 })),
    coefficient: (value: number) =>
      minus(format.number(value, { minimumSignificantDigits: 2, maximumSignificantDigits: 3 })),
    count: (value: number) => format.number(value),
    money: (value: number, currency: string) => minus(format.number(value, { style: 'currency', currency })),
  };
}

/** What a row is called. */
export function useRowLabel(): (label: RowLabel) => string {
  const t = useTranslations('operatorImpact');
  const field = useTranslations('market.field');
  const locale = useLocale();
  const { whole } = useFigures();
  return (label) => {
    switch (label.set) {
      case 'day':
      case 'week':
        return t(`label.${label.set}`, { at: `${label.at > 0 ? '+' : ''}${whole(label.at)}` });
      case 'badges':
        return badgesText(label.of, t);
      case 'field': {
        const known = fields.find((each) => each === label.of);
        return known ? field(known) : t('label.other');
      }
      case 'region':
        return isRegion(label.of) ? t(`label.region.${label.of}`) : t('label.other');
      case 'events':
        return t(`label.events.${label.of}`, { outcome: t(`outcome.${label.outcome}`) });
      case 'country':
        return /^[A-Y][A-Z]$/u.test(label.of) ? countryName(label.of, locale) : t('label.other');
      case 'outcome':
        return t(`outcome.${label.of}`);
      case 'placebo':
        return t(`label.placebo.${label.of}`);
      case 'experience':
        return t(`label.experience.${label.of}`);
      case 'quality':
        return t(`label.quality.${label.of}`);
    }
  };
}

/** Regions that have a name here: all of those by which estimates are grouped. */
const regions: Readonly<Record<Region, true>> = {
  'northern-africa': true,
  'sub-saharan-africa': true,
  'latin-america-and-the-caribbean': true,
  'northern-america': true,
  'central-asia': true,
  'eastern-asia': true,
  'south-eastern-asia': true,
  'southern-asia': true,
  'western-asia': true,
  'eastern-europe': true,
  'northern-europe': true,
  'southern-europe': true,
  'western-europe': true,
  'australia-and-new-zealand': true,
  melanesia: true,
  micronesia: true,
  polynesia: true,
  unknown: true,
};

function isRegion(name: string): name is Region {
  return Object.hasOwn(regions, name);
}

/** Single numbers, then ranges: `11-15`, `16+`. */
function badgesText(of: string, t: ReturnType<typeof useTranslations<'operatorImpact'>>): string {
  const [from = '', to] = of.split('-');
  if (to !== undefined) return t('label.badgesRange', { from, to });
  return from.endsWith('+')
    ? t('label.badgesMost', { from: from.slice(0, -1) })
    : t('label.badges', { count: Number(from) });
}

/** An estimate in a few words, or why there is none. */
export function useMarkText(): (row: ChartRow) => string {
  const t = useTranslations('operatorImpact.said');
  const reasonText = useReasonText();
  const { change, one } = useFigures();
  return ({ percent, estimate }) => {
    if (estimate === null) return t('reference');
    if (percent !== null) return t('mark', markParts(percent, change, one));
    const { coef, ci95, events, eventsNeeded, reason } = estimate;
    if (coef === null || ci95 === null) return t('undefined', { reason: reasonText(reason) });
    return eventsNeeded === null ? t('fewUnknown', { events }) : t('few', { events, needed: eventsNeeded });
  };
}

function markParts({ value, low, high }: InUnits, change: (value: number) => string, one: (value: number) => string) {
  return { value: change(value), low: one(low), high: one(high) };
}

/** Why a figure is not defined; reasons of another release are not told apart. */
export function useReasonText(): (reason: string | undefined) => string {
  const t = useTranslations('operatorImpact.reason');
  return (said) => t(reasons.find((reason) => reason === said) ?? 'other');
}

const reasons = [
  'no_rows',
  'constant_outcome',
  'collinear',
  'one_cluster',
  'too_few_rows',
  'perfect_fit',
  'separated',
  'negative_outcome',
  'not_converged',
  'unbounded_interval',
  'outcome_in_controls',
] as const satisfies readonly Reason[];
