import { LanguageProvider } from '@assay/ui/language-provider';
import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { en } from '../../../i18n/en';
import { studyRun } from '../views/testing/result';
import { endedRun } from '../ended-run';
import { RunState } from './run-state';

type Page = Parameters<typeof RunState>[0]['page'];

function html(differs: Partial<Page>): string {
  const page: Page = {
    latest: studyRun,
    shown: studyRun,
    source: 'study',
    isSimulated: true,
    currency: 'USD',
    timeZone: 'UTC',
    now: new Date('2026-11-20T12:05:00Z'),
    ...differs,
  };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={en} timeZone="UTC">
      <LanguageProvider value="en">
        <RunState page={page} />
      </LanguageProvider>
    </NextIntlClientProvider>,
  );
}

it('says that figures cannot be read here instead of showing nothing, and is silent over figures that stand', () => {
  expect(html({ shown: null })).toContain('Made by another release of Assay');
  expect(html({})).toBe('');
});

it('says of a failed run whether what stands below was made before it', () => {
  const latest: Page['latest'] = { ...studyRun, state: 'failed', failure: 'out_of_time' };
  expect(html({ latest })).toContain('The figures below are those made before.');
  expect(html({ latest, shown: null })).not.toContain('The figures below');
});

it('makes the form that asked anew once the run has ended, and not while it is under way', () => {
  const asked = (state: 'waiting' | 'running' | 'done' | 'failed') => ({ ...studyRun, id: 'asked', state });
  expect([asked('waiting'), asked('running')].map((latest) => endedRun({ latest, shown: studyRun }))).toEqual([
    studyRun.id,
    studyRun.id,
  ]);
  expect(endedRun({ latest: asked('done'), shown: asked('done') })).toBe('asked');
  expect(endedRun({ latest: asked('failed'), shown: studyRun })).toBe('asked');
  expect(endedRun({ latest: null, shown: null })).toBeUndefined();
});
