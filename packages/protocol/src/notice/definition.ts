import type { Locale } from '@assay/domain/locale/locales';
import { formatMoney } from '@assay/domain/money/format-money';
import { dayText, timeText } from '../locale/time-text';

export type NoticeText = {
  /** A few words: the subject of the mail too. */
  readonly title: string;
  /** One or two sentences: what happened, and what may be done. */
  readonly line: string;
};

/** How titles, amounts and times are said to one reader: in their language and zone. */
type Say = {
  readonly quoted: (title: string) => string;
  /** "€1,250.00" from the facts `amountMinor` and `currency`. */
  readonly amount: (facts: { readonly amountMinor: string; readonly currency: string }) => string;
  /** "22 Nov 2026, 17:00 UTC" from an ISO instant. */
  readonly time: (instant: string) => string;
  /** "3 May 2026", "3. Mai 2026". */
  readonly day: (instant: string) => string;
};

type Render<Fact extends string> = (facts: Readonly<Record<Fact, string>>, say: Say) => NoticeText;

export type NoticeDefinition<Fact extends string = string> = {
  readonly facts: readonly Fact[];
  readonly text: (facts: Readonly<Record<string, string>>, timeZone: string, locale: Locale) => NoticeText;
};

/** Declares a kind of notice; a fact that an older row lacks is an empty text. */
export function notice<const Fact extends string>(
  facts: readonly Fact[],
  renders: Readonly<Record<Locale, Render<Fact>>>,
): NoticeDefinition<Fact> {
  return {
    facts,
    text: (stored, timeZone, locale) => renders[locale](pick(facts, stored), sayIn(locale, timeZone)),
  };
}

/** Every name of `facts` is a key of the result. */
function pick<Fact extends string>(
  facts: readonly Fact[],
  stored: Readonly<Record<string, string>>,
): Record<Fact, string> {
  return Object.fromEntries(facts.map((fact) => [fact, stored[fact] ?? ''])) as Record<Fact, string>;
}

function sayIn(locale: Locale, timeZone: string): Say {
  return {
    quoted: (title) => (locale === 'de' ? `„${title}“` : `“${title}”`),
    amount: ({ amountMinor, currency }) => formatMoney({ amountMinor: BigInt(amountMinor), currency }, locale),
    time: (instant) => timeText(new Date(instant), locale, timeZone),
    day: (instant) => dayText(new Date(instant), locale, timeZone),
  };
}
