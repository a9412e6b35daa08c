import type { Locale } from '@assay/domain/locale/locales';
import { asPercent, percentOf } from '@assay/impact/words/in-units';
import { sentenceOf, sentences, type Slots } from '@assay/impact/words/sentences';
import type { useTranslations } from 'next-intl';
import type { useFigures, useReasonText, useRowLabel } from './text';
import type { Chart, Estimate, Said } from './views/chart';

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
    case 'placebos':
      return of.placebos[said.case];
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

function slotsOf({ outcome, about, moved = [] }: Said, words: SaidWords): Slots {
  const { t, locale, label } = words;
  return {
    outcome: outcome ? t(`outcome.${outcome}`) : '',
    moved: new Intl.ListFormat(locale).format(moved.map(label)),
    ...(about ? numbersOf(about, words) : {}),
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
        }),
  };
}
