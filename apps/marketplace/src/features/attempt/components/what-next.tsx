import type { AttemptResult } from '@assay/protocol/dto/attempt';
import { LinkButton } from '@assay/ui/link-button';
import { Panel } from '@assay/ui/panel';
import type { ResultPage } from '../page-data';
import { Again } from './again';

/** The next step after an attempt: when the test may be taken again and, where it earned nothing, what to look at first. */
export function WhatNext({ page }: { readonly page: ResultPage }) {
  const { test, bands, passed, retake } = page.result;
  if (passed === true) {
    return (
      <Panel title="Taking it again">
        <Again page={page} />
      </Panel>
    );
  }
  const mayNow = retake?.kind === 'open';
  const weak = bands.filter(({ band }) => band !== 'strong');
  const preparation = preparationFor(page);
  return (
    <Panel title="What next">
      <div className="grid gap-4">
        <Again page={page} />
        {weak.length > 0 && <p className="max-w-prose">What to look at first: {titles(weak)}.</p>}
        <p className="flex flex-wrap gap-3">
          {preparation && (
            <LinkButton href={preparation.href} variant={mayNow ? 'secondary' : 'primary'}>
              {preparation.label}
            </LinkButton>
          )}
          {mayNow && <LinkButton href={`/tests/${test}/start`}>Take the test again</LinkButton>}
        </p>
      </div>
    </Panel>
  );
}

/** What there is to prepare with: practice questions, or the rules that an open-book quiz asks for. */
function preparationFor({ result, test }: ResultPage): { readonly href: string; readonly label: string } | null {
  if (test.practice.length > 0)
    return { href: `/tests/${result.test}#practice`, label: 'Look at the practice questions' };
  return test.openBook ? { href: '/how-it-works', label: 'Read the rules' } : null;
}

function titles(bands: AttemptResult['bands']): string {
  return bands.map(({ title }) => title).join('; ');
}
