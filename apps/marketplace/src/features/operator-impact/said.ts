import type { Locale } from '@assay/domain/locale/locales';
import { asPercent, percentOf } from '@assay/impact/words/in-units';
import { sentenceOf, sentences, type Slots } from '@assay/impact/words/sentences';
import type { useTranslations } from 'next-intl';
import type { useFigures, useReasonText, useRowLabel } from './text';
import type { Chart, ChartRow, Estimate, Said } from './views/chart';

export type SaidWords = {
  readonly t: ReturnType<typeof useTranslations<'operatorImpact'>>;
  readonly locale: Locale;
  readonly label: ReturnType<typeof useRowLabel>;
  readonly reason: ReturnType<typeof useReasonText>;
  readonly figures: ReturnType<typeof useFigures>;
};

/** What is said below a chart, each sentence from its table of cases. */
export function sentencesOf(chart: Chart, words: SaidWords): string[] {
  return chart.said.map((said) => sentenceOf(templateOf(said, words.locale), slotsOf(said, words)));
}

/** How many events are needed is unknown now and then; then no sentence names a number of them. */
function templateOf(said: Said, locale: Locale): string {
  const of = sentences[locale];
  if (said.case === 'too_few' && said.about?.eventsNeeded === null) return of.effect.too_few_unknown;
  switch (said.table) {
    case 'effect':
      return of.effect[said.case];
    case 'held':
      return of.held[said.case];
    case 'observed':
      return of.observed[said.case];
    case 'placebos':
      return of.placebos[said.case];
    case 'redrawn':
      return of.redrawn[said.case];
    case 'path':
      return of.path[said.case];
    case 'mechanism':
      return of.mechanism[said.case];
    case 'groups':
      return of.groups[said.case];
    case 'bend':
      return of.bend[said.case];
  }
}

function slotsOf(said: Said, words: SaidWords): Slots {
  const { outcome, about, moved = [], limits = [], placebos, observed, extremes } = said;
  const { t, locale, label, figures } = words;
  const listed = (items: readonly string[]) => new Intl.ListFormat(locale).format(items);
  return {
    outcome: outcome ? t(`outcome.${outcome}`) : '',
    moved: listed(moved.map(label)),
    limits: listed(limits.map((row) => limitOf(row, words))),
    ...(observed === undefined ? {} : { observed: figures.count(observed) }),
    ...(placebos && {
      differing: figures.count(placebos.differing),
      placebos: figures.count(placebos.of),
      expected: figures.count(placebos.expected),
    }),
    ...(extremes && extremesSaid(extremes, words)),
    ...(about ? numbersOf(about, words) : {}),
  };
}

/** What a row is about, and the smallest difference that would be found in it. */
function limitOf({ label, estimate }: ChartRow, { t, label: name, figures }: SaidWords): string {
  const smallest = estimate === null || estimate.mde === null ? null : percentOf(estimate, estimate.mde);
  return smallest === null
    ? name(label)
    : t('said.limit', { what: name(label), value: t('said.percent', { value: figures.limit(smallest) }) });
}

function extremesSaid({ highest, lowest, difference }: NonNullable<Said['extremes']>, words: SaidWords): Slots {
  const { t, label, figures } = words;
  const named = ({ label: of, percent }: ChartRow) =>
    percent === null
      ? label(of)
      : t('said.group', { group: label(of), value: t('said.percent', { value: figures.change(percent.value) }) });
  return {
    highest: named(highest),
    lowest: named(lowest),
    ...(difference && {
      points: t('said.points', { value: figures.one(difference.value) }),
      interval: t('said.pointsInterval', { low: figures.one(difference.low), high: figures.one(difference.high) }),
    }),
  };
}

function numbersOf(about: Estimate, { t, locale, reason, figures }: SaidWords): Slots {
  const { one, count } = figures;
  const percent = asPercent(about);
  const smallest = about.mde === null ? null : percentOf(about, about.mde);
  return {
    events: count(about.events),
    reason: reason(about.reason),
    ...(about.eventsNeeded === null ? {} : { needed: count(about.eventsNeeded) }),
    ...(smallest === null ? {} : { mde: t('said.percent', { value: one(smallest) }) }),
    ...(percent === null
      ? {}
      : {
          size: t('said.percent', { value: one(Math.abs(percent.value)) }),
          direction: sentences[locale][percent.value < 0 ? 'less' : 'more'],
          interval: t('said.interval', { low: one(percent.low), high: one(percent.high) }),
          band: t('said.band', { low: one(percent.low), high: one(percent.high) }),
        }),
    ...(about.pValue === null ? {} : { chance: t('said.percent', { value: one(100 * about.pValue) }) }),
  };
}
