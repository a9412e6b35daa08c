import type { AttemptResult } from '@assay/protocol/dto/attempt';
import { LinkButton } from '@assay/ui/link-button';
import { Panel } from '@assay/ui/panel';
import { useTranslations } from 'next-intl';
import type { ResultPage } from '../page-data';
import { Again } from './again';

/** The next step after an attempt: when the test may be taken again and, where it earned nothing, what to look at first. */
export function WhatNext({ page }: { readonly page: ResultPage }) {
  const t = useTranslations('attempt.next');
  const { test, bands, passed, retake } = page.result;
  if (passed === true || retake?.kind === 'passed') {
    return (
      <Panel title={t('afterPass')}>
        <Again page={page} />
      </Panel>
    );
  }
  const mayNow = retake?.kind === 'open';
  const toPractise = firstToPractise(bands);
  const preparation = preparationFor(page);
  return (
    <Panel title={t('title')}>
      <div className="grid gap-4">
        <Again page={page} />
        {toPractise !== null && <p className="max-w-prose">{t('lookAt', toPractise)}</p>}
        <p className="flex flex-wrap gap-3">
          {preparation && (
            <LinkButton href={preparation.href} variant={mayNow ? 'secondary' : 'primary'}>
              {t(preparation.label)}
            </LinkButton>
          )}
          {mayNow && <LinkButton href={`/tests/${test}/start`}>{t('takeAgain')}</LinkButton>}
        </p>
      </div>
    </Panel>
  );
}

type Preparation = { readonly href: string; readonly label: 'practice' | 'rules' };

/** What there is to prepare with: practice questions, or the rules that an open-book quiz asks for. */
function preparationFor({ result, test }: ResultPage): Preparation | null {
  if (test.practice.length > 0) return { href: `/tests/${result.test}#practice`, label: 'practice' };
  return test.openBook ? { href: '/how-it-works', label: 'rules' } : null;
}

const namedAtMost = 3;

/** The weakest objectives by name; where most of them are weak, the chart below says it better than a sentence. */
function firstToPractise(bands: AttemptResult['bands']): { readonly titles: string; readonly left: number } | null {
  const weak = bands.filter(({ band }) => band === 'to_practise');
  const named = weak.length > 0 ? weak : bands.filter(({ band }) => band === 'partial');
  if (named.length === 0) return null;
  const titles = named.slice(0, namedAtMost).map(({ title }) => title);
  return { titles: titles.join('; '), left: named.length - titles.length };
}
