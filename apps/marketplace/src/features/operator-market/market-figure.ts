import type { Locale } from '@assay/domain/locale/locales';
import { FEWEST_CASES, type Share } from '@assay/domain/market-figures/share';
import type { MoneyDto } from '@assay/protocol/dto/money';
import type { MarketPage } from '@assay/services/market-figures/read-market';
import type { MarketSums, Wait } from '@assay/services/market-figures/sums';
import { moneyText } from '../operator-figures/figure-text';
import {
  casesText,
  type MarketWords,
  medianText,
  percentText,
  shareText,
  waitCasesText,
  waitText,
} from './market-text';

/** What can be read of one stretch of days: the value as written, and of how many cases it speaks. */
type Written = { readonly value: string; readonly cases?: string | undefined };

const money =
  (of: (sums: MarketSums) => MoneyDto) =>
  (sums: MarketSums, _: MarketWords, locale: Locale): Written => ({ value: moneyText(of(sums), locale) });

const share =
  (of: (sums: MarketSums) => Share) =>
  (sums: MarketSums, t: MarketWords, locale: Locale): Written => ({
    value: shareText(of(sums), t, locale),
    cases: casesText(of(sums), t),
  });

const wait =
  (of: (sums: MarketSums) => Wait) =>
  (sums: MarketSums, t: MarketWords, locale: Locale): Written => {
    const { medianS, p90S } = of(sums);
    const cases = waitCasesText(of(sums), t);
    if (medianS === null || p90S === null) return { value: medianText(of(sums), t, locale), cases };
    const within = t('median.p90', { p90: waitText(p90S, locale) });
    return { value: waitText(medianS, locale), cases: `${within}; ${cases}` };
  };

const figures = {
  hires: ({ hires }, _, locale) => ({ value: hires.toLocaleString(locale) }),
  value: money(({ value }) => value),
  released: money(({ released }) => released),
  fees: money(({ fees }) => fees),
  takeRate: ({ takeRate }, t, locale) => ({
    value: takeRate === null ? t('share.nothing') : percentText(takeRate, locale, 1),
  }),
  fillRate: share(({ fillRate }) => fillRate),
  firstBid: wait(({ firstBid }) => firstBid),
  hire: wait(({ hire }) => hire),
  noBids: share(({ noBids }) => noBids),
  manyBids: share(({ manyBids }) => manyBids),
  bidsPerJob: ({ bids, funnel: { posted } }, t, locale) => ({
    value:
      posted < FEWEST_CASES ? t('share.few') : (bids / posted).toLocaleString(locale, { maximumFractionDigits: 1 }),
    cases: t('share.jobs', { count: posted }),
  }),
  newcomers: share(({ newcomers }) => newcomers),
  returningClients: share(({ returningClients }) => returningClients),
  returningFreelancers: share(({ returningFreelancers }) => returningFreelancers),
} as const satisfies Readonly<Record<string, (sums: MarketSums, t: MarketWords, locale: Locale) => Written>>;

export type FigureName = keyof typeof figures;

export type MarketFigure = {
  readonly name: FigureName;
  readonly value: string;
  readonly cases?: string | undefined;
  readonly before: string;
};

export const figureGroups = {
  value: ['value', 'released', 'fees', 'takeRate'],
  filling: ['fillRate', 'firstBid', 'hire', 'noBids', 'manyBids', 'bidsPerJob'],
  people: ['hires', 'newcomers', 'returningClients', 'returningFreelancers'],
} as const satisfies Readonly<Record<string, readonly FigureName[]>>;

export type FigureGroup = keyof typeof figureGroups;
export const figureGroupNames = ['value', 'filling', 'people'] as const satisfies readonly FigureGroup[];

/** A figure of the page as it is read, with the days before. */
export function marketFigure(name: FigureName, page: MarketPage, t: MarketWords, locale: Locale): MarketFigure {
  const { value, cases }: Written = figures[name](page.sums, t, locale);
  return { name, value, cases, before: figures[name](page.sumsBefore, t, locale).value };
}
