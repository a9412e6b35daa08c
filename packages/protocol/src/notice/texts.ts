import { defaultLocale, type Locale } from '@assay/domain/locale/locales';
import { bidTexts } from './bid-texts';
import { contractTexts } from './contract-texts';
import type { NoticeDefinition, NoticeText } from './definition';
import { personalTexts } from './personal-texts';

const unknown: Readonly<Record<Locale, NoticeText>> = {
  en: { title: 'News', line: 'Reload the page to read this notice.' },
  de: { title: 'Neues', line: 'Laden Sie die Seite neu, um diese Mitteilung zu lesen.' },
};

/** Every kind of notice, with the facts that it names and its words. */
export const noticeTexts = { ...bidTexts, ...contractTexts, ...personalTexts } as const satisfies Readonly<
  Record<string, NoticeDefinition>
>;

export type NoticeKind = keyof typeof noticeTexts;

export type NoticeFacts<Kind extends NoticeKind> = Readonly<
  Record<(typeof noticeTexts)[Kind]['facts'][number], string>
>;

/** The words of a stored notice; one that a newer version wrote says so. */
export function noticeText(
  kind: string,
  facts: Readonly<Record<string, string>>,
  timeZone = 'UTC',
  locale: Locale = defaultLocale,
): NoticeText {
  if (!isNoticeKind(kind)) return unknown[locale];
  return noticeTexts[kind].text(facts, timeZone, locale);
}

function isNoticeKind(kind: string): kind is NoticeKind {
  return Object.hasOwn(noticeTexts, kind);
}
