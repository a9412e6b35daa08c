import { getRequestConfig } from 'next-intl/server';
import { de } from './de';
import { en } from './en';
import { preferredLocale } from './preferred-locale';

const messages = { en, de };

/**
 * The language of one request with its messages.
 * @public The library finds it by the name that `next.config.ts` gives it.
 */
export default getRequestConfig(async () => {
  const locale = await preferredLocale();
  return { locale, messages: messages[locale] };
});
