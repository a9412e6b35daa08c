import { eventCatalog } from '@assay/protocol/event/catalog';
import { expect, it } from 'vitest';
import { ownMeaning } from './own-meaning';
import { logWords as de } from './words.de';
import { logWords as en } from './words.en';

const kinds = Object.keys(eventCatalog);

/** How operators read of people: beside “Your act” it would speak of a stranger. */
const ofStrangers = {
  en: /somebody|\b(an operator|the viewer|the authors)\b(?! whom)|^the (client|freelancer) (?!’s|was)/i,
  de: /^jemand|\bein betreiber\b|^(der auftraggeber|der freelancer) (hat|hinterlegt)/i,
};

it.each(['en', 'de'] as const)('the page of a person never calls them somebody else, in %s', (locale) => {
  const strange = kinds.filter((kind) => ofStrangers[locale].test(ownMeaning(kind, locale)));
  // What no person does is the acts of those who wrote the program.
  expect(strange.filter((kind) => kind !== 'family.staged')).toEqual([]);
});

it('the name of each control begins with the words that are seen', () => {
  for (const { entry } of [en, de]) {
    expect(entry.proofOf.startsWith(entry.proof)).toBe(true);
    expect(entry.saysOf.startsWith(entry.says)).toBe(true);
  }
});
