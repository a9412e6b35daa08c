import type { Locale } from '@assay/domain/locale/locales';
import { eventCatalog, isEventKind } from '@assay/protocol/event/catalog';

/** What an event of this kind says happened; a kind of a newer or older release is called by its name. */
export function eventMeaning(kind: string, locale: Locale): string {
  return isEventKind(kind) ? eventCatalog[kind].meaning[locale] : kind;
}
