import { de } from './words.de';
import { en, type Words } from './words.en';

const languages = { en, de };

export type Language = keyof typeof languages;

export const languageNames: readonly (readonly [Language, string])[] = [
  ['en', en.name],
  ['de', de.name],
];

/** Labels that stand for as long as the page: each is written anew when another language is chosen. */
const labels: (() => void)[] = [];

let current: Language = navigator.languages.some((tag) => tag.startsWith('de')) ? 'de' : 'en';

export function words(): Words {
  return languages[current];
}

export function isCurrent(language: Language): boolean {
  return language === current;
}

export function choose(language: Language): void {
  current = language;
  document.documentElement.lang = language;
  for (const write of labels) write();
}

/** A text that follows the language. */
export function label(say: (words: Words) => string): Text {
  const text = document.createTextNode(say(words()));
  labels.push(() => (text.data = say(words())));
  return text;
}
