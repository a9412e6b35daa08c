import { LanguageProvider } from '@assay/ui/language-provider';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { de } from '../../../i18n/de';
import { en } from '../../../i18n/en';
import { asMessages } from '../../../i18n/translation';
import type { Shown } from '../shown';
import { resultOf, speaking, studyRun } from '../views/testing/result';
import { ImpactViews } from './impact-views';

const messages = { en, de: asMessages(de) };

function html(locale: 'en' | 'de', differs: Partial<Shown> = {}): string {
  const shown: Shown = {
    run: studyRun,
    source: 'study',
    isSimulated: true,
    currency: 'USD',
    timeZone: 'UTC',
    now: new Date('2026-11-20T12:05:00Z'),
    isPrinted: false,
    ...differs,
  };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="UTC">
      <LanguageProvider value={locale}>
        <ImpactViews shown={shown} />
      </LanguageProvider>
    </NextIntlClientProvider>,
  );
}

describe('the views of a run', () => {
  it('carry SIMULATED, seed and version inside every picture of a study, so that no picture lies by itself', () => {
    const pictures = html('en').match(/<svg[^>]*role="img".*?<\/svg>/gsu) ?? [];
    expect(pictures.length).toBeGreaterThan(4);
    for (const picture of pictures) expect(picture).toContain('SIMULATED · seed 5 · 0.1.0+c3');
    const parts = html('en').match(/<h2.*?<\/h2><div[^>]*>.*?<\/div>/gsu) ?? [];
    expect(parts.length).toBeGreaterThan(10);
    for (const part of parts) expect(part).toContain('SIMULATED · seed 5');
    expect(html('en', { isSimulated: false })).not.toContain('SIMULATED');
  });

  it('stand in either language without a word of the other or a hole', () => {
    for (const locale of ['en', 'de'] as const) {
      expect(html(locale)).not.toMatch(/operatorImpact\.|undefined|NaN|\{\w+\}/u);
    }
    expect(html('de')).toContain('Projekte: nach einem Abzeichen 10,5\u00A0% mehr als davor');
  });

  it('print nothing that could be pressed', () => {
    expect(html('en')).toMatch(/<button|rows\.csv/u);
    expect(html('en', { isPrinted: true })).not.toMatch(/<button|rows\.csv/u);
  });

  it('print the numbers of every chart with their ids and events, since on paper nothing can be opened', () => {
    const printed = html('en', { isPrinted: true }).replaceAll(/<details.*?<\/details>/gsu, '');
    for (const { id } of studyRun.result.estimates.filter((each) =>
      /^(?:path|ppml\.projects\.event$)/u.test(each.id),
    )) {
      expect(printed).toContain(`>${id}</code>`);
    }
    expect(printed).toContain('>1,000<');
  });

  it('draw no axes where nothing may be shown, and begin a market with what it lacks', () => {
    const few = speaking('ppml.projects.event', { verdict: 'too_few_events', eventsNeeded: 3000 });
    const page = html('en', { source: 'market', run: { ...studyRun, result: resultOf([few]) } });
    expect(page).not.toContain('role="img"');
    expect(page).toContain('too few events: 1,000 of about 3,000');
    expect(page.indexOf('How many events it takes')).toBeLessThan(page.indexOf('Before and after a badge'));
  });

  it('draw what is true beside the estimate, and what the study found', () => {
    const page = html('en');
    expect(page).toContain('What is true');
    expect(page).toContain('study: +5.5\u00A0%');
    expect(page).toContain('study: $30.15');
  });
});
