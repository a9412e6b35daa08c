import { describe, expect, it } from 'vitest';
import { sentenceOf, sentences, slots, type Language } from './sentences';

const languages: readonly Language[] = ['en', 'de'];
const marked = Object.fromEntries(slots.map((slot) => [slot, `<${slot}>`]));
const tables = [
  'effect',
  'held',
  'observed',
  'placebos',
  'redrawn',
  'path',
  'mechanism',
  'groups',
  'bend',
  'power',
] as const;

const everySentence = languages.flatMap((language) =>
  tables.flatMap((table) =>
    Object.entries<string>(sentences[language][table]).map(([name, template]) => ({
      language,
      table,
      name,
      said: sentenceOf(template, marked),
    })),
  ),
);

describe('what is said under a chart', () => {
  it('has a sentence for the same cases in every language', () => {
    for (const table of tables) {
      expect(Object.keys(sentences.de[table])).toEqual(Object.keys(sentences.en[table]));
    }
  });

  it.each(everySentence)('never says that a badge causes anything: $language $table $name', ({ said }) => {
    expect(said).not.toMatch(/\b(caus|effect|because of|due to|leads?\b|brings?\b|thanks)/iu);
    expect(said).not.toMatch(/wirk|verursach|bewirk|wegen|dank|führt|bringt/iu);
    expect(said).toMatch(/^[<\p{Lu}].*\.$/u);
  });

  it.each(everySentence.filter(({ name }) => name.startsWith('too_few') || name === 'undefined'))(
    'names no number where too few events speak: $language $table $name',
    ({ said, name }) => {
      expect(said).not.toMatch(/<(size|interval|mde|direction)>/u);
      if (name === 'too_few') expect(said).toMatch(/<events>.*<needed>/u);
    },
  );

  it.each(everySentence.filter(({ table, name }) => table === 'effect' && name.includes('.')))(
    'gives the interval, and what moved where it should not have: $language $name',
    ({ said, name }) => {
      expect(said).toContain('<interval>');
      expect(said.includes('<moved>')).toBe(name.endsWith('.moved'));
      expect(said.includes('<size>')).toBe(!name.startsWith('none'));
    },
  );

  it.each(everySentence.filter(({ said, name }) => /placebo/iu.test(said) && /\b(calm|moved)\b/u.test(name)))(
    'counts the placebos that differ, and how many chance alone would give: $language $table $name',
    ({ said }) => {
      expect(said).toMatch(/<differing>.*<placebos>.*<expected>/u);
    },
  );

  it.each(everySentence.filter(({ table, name }) => table === 'mechanism' && name.startsWith('still')))(
    'names what could be found in the quality of work where nothing was: $language $name',
    ({ said }) => {
      expect(said).toContain('<limits>');
    },
  );

  it.each(everySentence.filter(({ table, name }) => table === 'mechanism' && name.includes('absent')))(
    'says of data that lack something that they do, and not that there is too little of it: $language $name',
    ({ said, name }) => {
      const [quality, hires] = name.split('.');
      const lacking = {
        quality: /no ratings, disputes|keine Bewertungen, Streitfälle/u,
        hires: /(?:no|or) bids|(?:keine|oder) Angebote/u,
      };
      expect(lacking.quality.test(said)).toBe(quality === 'absent');
      expect(lacking.hires.test(said)).toBe(hires === 'absent');
      expect(/too few|zu wenige/u.test(said)).toBe(name.includes('silent'));
    },
  );

  it.each(everySentence.filter(({ table }) => table === 'groups'))(
    'never says that groups are alike, and tests none that share people: $language $name',
    ({ said, name }) => {
      expect(said).not.toMatch(/overlap|do not differ|cannot be told apart|überschneiden|unterscheiden sich nicht/iu);
      expect(said.includes('<interval>')).toBe(name === 'open' || name === 'apart');
      expect(/<highest>/u.test(said) && /<lowest>/u.test(said)).toBe(['shared', 'open', 'apart'].includes(name));
    },
  );

  it.each(everySentence.filter(({ table }) => table === 'power'))(
    'names the estimator whose power it is: $language $name',
    ({ said }) => {
      expect(said).toMatch(/^<outcome> \(<estimator>\): /u);
    },
  );

  it('refuses to be said with a hole', () => {
    expect(() => sentenceOf(sentences.en.effect.too_few, { outcome: 'Projects', events: '5' })).toThrow(/needed/u);
  });
});
