import { locales } from '@assay/domain/locale/locales';
import { describe, expect, it } from 'vitest';
import { noticeText, noticeTexts } from './texts';

const sample: Record<string, string> = {
  title: 'Stock report',
  contractTitle: 'Month end',
  amountMinor: '125000',
  currency: 'EUR',
  reason: 'Too far from the brief.',
  count: '3',
  subject: 'job',
  expiresAt: '2026-11-27T16:00:00.000Z',
  agreedTime: '2026-11-27T16:00:00.000Z',
  autoApproveAt: '2026-11-27T16:00:00.000Z',
  retakeAt: '2026-11-27T16:00:00.000Z',
  until: '2026-11-27T16:00:00.000Z',
  startedAt: '2026-11-27T16:00:00.000Z',
  questions: '2',
  before: '10',
  after: '11',
  max: '15',
  verdict: 'passed',
  position: '7',
  fault: 'altered',
};

const said = {
  en: {
    amountMinor: '€1,250.00',
    currency: '€',
    time: '27 Nov 2026, 17:00 CET',
    startedAt: '27 November 2026',
    subject: 'job',
  },
  de: {
    amountMinor: '1.250,00\u00a0€',
    currency: '€',
    time: '27.11.2026, 17:00 MEZ',
    startedAt: '27. November 2026',
    verdict: 'bestanden',
    fault: 'verändert',
    subject: 'Auftrag',
  },
} as const;

const inBoth = Object.entries(noticeTexts).flatMap(([kind, definition]) =>
  locales.map((locale) => ({ kind, locale, definition })),
);

describe('the words of notices', () => {
  it.each(inBoth)('$kind in $locale: every fact is said, and the title fits a subject', ({ locale, definition }) => {
    const { title, line } = definition.text(sample, 'Europe/Berlin', locale);
    expect(title.length).toBeLessThanOrEqual(40);
    expect(line).toMatch(/[.”]$/);
    expect(`${title} ${line}`).not.toMatch(/undefined|NaN|“”|„“/);
    const words: Readonly<Record<string, string>> = { ...sample, ...said[locale] };
    for (const fact of definition.facts) {
      const value = words[fact] ?? '';
      expect(`${title} ${line}`).toContain(value.endsWith('Z') ? said[locale].time : value);
    }
  });

  it.each(Object.entries(noticeTexts))('%s is said in German words of its own', (_, definition) => {
    const [english, german] = locales.map((locale) => definition.text(sample, 'UTC', locale));
    expect(german?.title).not.toBe(english?.title);
    expect(german?.line).not.toBe(english?.line);
  });

  it('a result that got better is told as a sentence, for one question and for a pass', () => {
    const facts = { ...sample, title: 'SQL', questions: '1', startedAt: '2026-05-03T09:00:00.000Z' };
    expect(noticeText('attempt.rescored', facts).line).toBe(
      'One question of your test “SQL” of 3 May 2026 was found to be doubtful. It now counts as right for everybody. Your result: 10 → 11 of 15, passed.',
    );
    expect(noticeText('attempt.rescored', { ...facts, verdict: 'not_passed' }, 'UTC', 'de').line).toBe(
      'Eine Frage Ihres Tests „SQL“ vom 3. Mai 2026 hat sich als zweifelhaft erwiesen. Sie zählt jetzt für alle als richtig. Ihr Ergebnis: 10 → 11 von 15, nicht bestanden.',
    );
  });

  it('an unknown kind, written by a newer version, does not break the page', () => {
    expect(noticeText('tea.served', {}).title).toBe('News');
    expect(noticeText('tea.served', {}, 'UTC', 'de').title).toBe('Neues');
  });

  it('titles are carried as text, never as markup', () => {
    expect(noticeText('bid.seen', { title: '<script>1</script>' }).line).toContain('<script>1</script>');
  });
});
