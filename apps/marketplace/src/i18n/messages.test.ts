import { parse } from '@formatjs/icu-messageformat-parser';
import { isStructurallySame } from '@formatjs/icu-messageformat-parser/manipulator.js';
import { describe, expect, it } from 'vitest';
import { de } from './de';
import { en } from './en';

type Words = { readonly [key: string]: string | Words };

function flat(words: Words, path = ''): (readonly [key: string, message: string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : flat(value, `${path}${key}.`),
  );
}

const english = flat(en);
const german = new Map(flat(de));

describe('the words of both languages', () => {
  it('say the same things: no key of one is without the other', () => {
    expect([...german.keys()].toSorted()).toEqual(english.map(([key]) => key).toSorted());
  });

  it('take the same arguments, so that nothing a sentence names is lost in translation', () => {
    const different = english.filter(
      ([key, message]) => !isStructurallySame(parse(message), parse(german.get(key) ?? '')).success,
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('are translated: a German message of several words is not its English one', () => {
    const same = english.filter(([key, message]) => /\s\w+\s/.test(message) && german.get(key) === message);
    expect(same.map(([key]) => key)).toEqual([]);
  });
});
