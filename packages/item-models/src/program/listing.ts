import type { CodeLanguage, Listing } from '../presentation';

/** A piece of code above the options; a title where there are several. */
export function listing(language: CodeLanguage, text: string, title: string | null = null): Listing {
  return { title, language, text };
}
