/** The languages that the product speaks, by their BCP 47 tags; the first is spoken to whoever asks for another. */
export const locales = ['en', 'de'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'en';

/** The language of a stored or sent tag; undefined for one that the product does not speak. */
export function parseLocale(tag: string | null | undefined): Locale | undefined {
  return locales.find((locale) => locale === tag);
}
