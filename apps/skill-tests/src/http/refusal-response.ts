import { defaultLocale, locales, parseLocale, type Locale } from '@assay/domain/locale/locales';
import { fieldMessages } from '@assay/protocol/refusal/field-fault';
import { unknownReader } from '@assay/protocol/refusal/fill';
import { refusalMessage, refusalMessages } from '@assay/protocol/refusal/messages';
import { RefusedError } from '@assay/services/kernel/refused';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';

const failure: Readonly<Record<Locale, string>> = {
  en: 'Something went wrong on our side. Your saved answers are safe; try again.',
  de: 'Bei uns ist etwas fehlgeschlagen. Ihre gespeicherten Antworten sind sicher; versuchen Sie es noch einmal.',
};

/** The one place where a refusal meets HTTP; what is not a refusal is ours and says nothing of its cause. */
export function refusalResponse(error: Error, c: Context): Response {
  const locale = askedLocale(c);
  if (!(error instanceof RefusedError)) {
    return c.json({ error: { code: 'internal', message: failure[locale] } }, 500);
  }
  const { refusal } = error;
  const { code, facts } = refusal;
  const reader = { ...unknownReader, locale };
  const fields = refusal.fields && fieldMessages(refusal.fields, reader);
  return c.json(
    { error: { code, message: refusalMessage(refusal, reader), facts, fields } },
    refusalMessages[code].status,
  );
}

function askedLocale(c: Context): Locale {
  const tag = accepts(c, { header: 'Accept-Language', supports: [...locales], default: defaultLocale });
  return parseLocale(tag) ?? defaultLocale;
}
