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
    expect(parts.length).toBeGreaterThan(5);
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

  it('say of each figure what it is, in the English of the query, folded on a page and open on paper', () => {
    const figures = (page: string) => [...page.matchAll(/<code lang="en">([^<]+)<\/code>/gu)].map(([, name]) => name);
    const german = html('de');
    expect(german).toMatch(/<details[^>]*><summary[^>]*><span[^>]*>Was jede Zahl ist/u);
    expect(figures(german)).toEqual(['effects.main', 'kept.tests']);
    const says = studyRun.provenance?.query.definitions['effects.main'] ?? '';
    expect(german).toContain(`<p lang="en">${says}</p>`);
    const printed = html('en', { isPrinted: true }).replaceAll(/<details.*?<\/details>/gsu, '');
    expect(figures(printed)).toEqual(['effects.main', 'kept.tests']);
    const { provenance } = studyRun;
    const ofEarlier = provenance && { ...provenance, query: { ...provenance.query, definitions: {} } };
    expect(html('en', { run: { ...studyRun, provenance: ofEarlier } })).not.toContain('What each figure is');
  });

  it('draw no axes where nothing may be shown, begin a market with what it lacks, and name in one place what waits', () => {
    const few = speaking('ppml.projects.event', { verdict: 'too_few_events', eventsNeeded: 3000 });
    const page = html('en', { source: 'market', run: { ...studyRun, result: resultOf([few]) } });
    expect(page).not.toContain('role="img"');
    const titles = [...page.matchAll(/<h2[^>]*>([^<]+)<\/h2>/gu)].map(([, title]) => title);
    expect(titles).toEqual(['How many events it takes', 'Waiting for events', 'Where this comes from']);
    expect(page).toMatch(/Before to after, around each badge.*1,000 of about 3,000/su);
    expect(page).toContain('Too few people have a badge to look back from yet');
  });

  it('name a day on which there will be enough events of a market, and none of a study, which goes on in no calendar', () => {
    const few = speaking('ppml.projects.event', { verdict: 'too_few_events', eventsNeeded: 3000 });
    const effects = [{ id: few.id, events: 1000, eventsNeeded: 3000, smallestShare: 0.3, expectedOn: '2027-05-01' }];
    const result = { ...resultOf([few]), power: { eventsADay: 2, days: 90, effects } };
    const pageOf = (source: 'market' | 'study') => html('en', { source, run: { ...studyRun, result } });
    expect(pageOf('market')).toContain(
      'Projects (Poisson): too few events: 1,000 so far, about 3,000 needed; at today’s rate',
    );
    expect(pageOf('market')).toContain('1 May 2027');
    expect(pageOf('study')).not.toContain('2027');
  });

  it('name what is known of a study by what it is', () => {
    const structural = { ...studyRun, study: { preset: 'tiny', mode: 'structural', seed: 5 } } as const;
    const [reduced, arisen] = [html('en'), html('en', { run: structural })];
    for (const [page, said, other] of [
      [reduced, 'Expected value of this estimate', 'What the badge itself changes'],
      [arisen, 'What the badge itself changes', 'Expected value of this estimate'],
    ] as const) {
      expect(page).toContain(said);
      expect(page).not.toContain(other);
    }
    const truth = studyRun.result.truth && { ...studyRun.result.truth, estimands: { 'ppml.projects.event': 0.03 } };
    expect(html('en', { run: { ...studyRun, result: { ...studyRun.result, truth } } })).toContain(
      'Planted for each badge',
    );
    expect(reduced).not.toContain('Planted for each badge');
  });

  it('have what is true of a study beside its figures in units and its returns', () => {
    const [projects, returns] = ['ols.projects.event', 'ols.projects.event.quadratic.badges'].map((id) =>
      speaking(id, { estimator: 'ols', coef: 0.02, ci95: [0.016, 0.024], level: 0.2 }),
    );
    const estimates = [projects, returns].flatMap((each) => each ?? []);
    const pageOf = (mode: 'reduced' | 'structural', truth: Record<string, number> | null) =>
      html('en', {
        run: { ...studyRun, study: { preset: 'tiny', mode, seed: 5 }, result: resultOf(estimates, truth) },
      });
    const truth = { 'ols.projects.event': 0.04, 'ols.projects.event.quadratic.badges': 0.0321 };
    expect(pageOf('reduced', truth)).toContain('expected here: 25<');
    expect(pageOf('reduced', truth)).toMatch(/>Expected\b.*>0\.0321\b/su);
    expect(pageOf('structural', truth)).toContain('by the badge itself: 25<');
    expect(pageOf('reduced', null)).not.toMatch(/expected here|>Expected\b/u);
  });

  it('leave groups without a figure out of a picture that would be mostly empty, and tell how many the table names', () => {
    const speakingOf = (country: string) => speaking(`ppml.projects.event.country-${country}`);
    const fewOf = (country: string) =>
      ({ ...speakingOf(country), verdict: 'too_few_events', eventsNeeded: 3000 }) as const;
    const pageOf = (few: readonly string[]) => {
      const estimates = [speaking('ppml.projects.event'), speakingOf('DE'), ...few.map(fewOf)];
      const page = html('en', { run: { ...studyRun, result: resultOf(estimates) } });
      return /aria-label="Projects, by country.*?<\/section>/su.exec(page)?.[0] ?? '';
    };
    const [three, four] = [pageOf(['FR', 'IT', 'ES']), pageOf(['FR', 'IT', 'ES', 'PT'])];
    expect(three).not.toContain('not drawn');
    expect(four).toContain('4 groups have no figure and are not drawn; the table says why.');
    const pictures = (part: string) => part.replaceAll(/<details.*?<\/details>/gsu, '');
    expect(pictures(three)).toContain('Spain');
    expect(pictures(four)).not.toContain('Spain');
    expect(four).toContain('Spain');
  });

  it('keep the word SIMULATED as their stamp in German', () => {
    expect(html('de')).toContain('SIMULATED · Startwert 5 · 0.1.0+c3');
    expect(html('de')).not.toContain('SIMULIERT');
  });

  it('say that a straight trend cannot show along a path', () => {
    expect(html('en')).toContain('a straight trend cannot show here');
    expect(html('de')).toContain('kann sich ein gerader Trend hier nicht zeigen');
  });

  it('draw what the study found beside the estimate', () => {
    const page = html('en');
    expect(page).toContain('study: +5.5\u00A0%');
    expect(page).toContain('study: $30.15');
  });
});
