import type { en } from './en';

/** The same keys with words of another language; a key that is missing or too many does not compile. */
export type Translation<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Translation<Words[Key]>;
};

/**
 * Words of another language under the types of English, from which the arguments of each message are read: that the
 * keys are the same is checked by the parameter, that the arguments are by `messages.test.ts`.
 */
export function asMessages(words: Translation<typeof en>): typeof en {
  return words as typeof en;
}
