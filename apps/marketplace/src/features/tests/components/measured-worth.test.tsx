import type { TestEffect } from '@assay/protocol/dto/impact';
import { LanguageProvider } from '@assay/ui/language-provider';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { de } from '../../../i18n/de';
import { en } from '../../../i18n/en';
import { asMessages } from '../../../i18n/translation';
import { TestSuggestion } from '../../today/components/test-suggestion';
import { MeasuredWorth } from './measured-worth';
import { TestCard } from './test-card';

const messages = { en, de: asMessages(de) };

const few: TestEffect = {
  slug: 'sql',
  asOf: new Date('2026-11-20T12:00:00Z'),
  from: { position: 4711, root: 'a1'.repeat(32), query: 'b2'.repeat(32), codeVersion: '0.1.0+abc' },
  isSimulated: false,
  badges: 645,
  identifying: 136,
  badgesNeeded: 3320,
  projects: null,
  projectValue: null,
};
const known: TestEffect = { ...few, badgesNeeded: null, projects: { percent: 10, ci95: [5, 15], events: 136 } };

function text(locale: 'en' | 'de', part: ReactNode): string {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="UTC">
      <LanguageProvider value={locale}>{part}</LanguageProvider>
    </NextIntlClientProvider>,
  );
  return html.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
}

const card = (effect: TestEffect) => (
  <TestCard
    isDemo={false}
    test={{
      slug: 'sql',
      testVersion: 1,
      title: 'SQL',
      summary: 'Queries.',
      field: 'software',
      skills: ['sql'],
      state: 'offered',
      isWithheld: false,
      openBook: false,
      awardsBadge: true,
      questions: 18,
      scoredQuestions: 15,
      minutes: 20,
      typicalMinutes: 14,
      passMark: 11,
      validMonths: 24,
      guessChance: 0.0001,
      pool: { proven: 90, needed: 50, target: 90 },
      figures: { graded: 30, passed: 20, abandoned: 1, simulated: 0 },
      shownBadges: 3,
      effect,
    }}
  />
);
const suggestion = (effect: TestEffect) => (
  <TestSuggestion
    test={{ slug: 'sql', title: 'SQL', skills: ['sql'], minutes: 20, effect }}
    standing={{ attempts: [], running: null, retake: { kind: 'open' } }}
    now={new Date('2026-11-21T12:00:00Z')}
    timeZone="UTC"
  />
);
const sheet = (effect: TestEffect) => <MeasuredWorth effect={effect} shownBadges={3} />;

describe('what a badge is worth', () => {
  it.each([
    ['on the page of the test', sheet],
    ['in the catalogue', card],
    ['on Today', suggestion],
  ])('stands with its interval, what it rests on and where it comes from, where enough events speak: %s', (_, part) => {
    const said = text('en', part(known));
    expect(said).toContain('Projects begun: +10.0 % (95 % interval from +5.0 to +15.0 %, n = 136 of 645 badges)');
    expect(said).toContain('Log up to entry 4,711, root a1a1a1a1a1a1 · query b2b2b2b2b2b2 · code 0.1.0+abc');
    expect(said).not.toMatch(/not yet known/iu);
    expect(text('de', part(known))).toContain('Begonnene Projekte: +10,0 % (95-%-Intervall von +5,0 bis +15,0 %');
    expect(text('de', part(few))).toMatch(/noch nicht bekannt/iu);
    expect(text('en', part(few))).toMatch(/not yet known/iu);
    expect(text('en', part(few))).not.toContain('% interval');
  });

  it.each([sheet, card])('is waited for in badges, beside those of them on which an estimate rests', (part) => {
    const said = text('en', part(few));
    expect(said).toContain('Not yet known (n = 136 of 645 badges)');
    expect(said).toContain('Of 645 badges of this test that became visible, 136 have a project begun in the 14 days');
    expect(said).toContain('At that share it takes about 3,320 badges that became visible.');
    expect(said).toContain('Estimated on Nov 20, 2026. Log up to entry 4,711, root a1a1a1a1a1a1 ·');
    expect(text('de', part(few))).toContain('braucht es etwa 3.320 Abzeichen, die sichtbar wurden');
  });

  it('names the badges that are shown where nothing was estimated of this one', () => {
    const said = text('en', sheet({ ...few, asOf: null, from: null, badges: 0, identifying: 0, badgesNeeded: null }));
    expect(said).toContain('Not yet known (n = 3 shown)');
    expect(said).not.toMatch(/Estimated on|Log up to|badges that became visible\.|it takes/u);
  });
});
