import { Breadcrumb } from '@assay/ui/breadcrumb';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import { StateBadge } from '@assay/ui/state-badge';
import { TimeText } from '@assay/ui/time-text';
import { Why } from '@assay/ui/why';
import type { ResultPage } from '../page-data';
import { verdictWords } from '../score-words';
import { BandChart } from './band-chart';
import { EarnedBadge } from './earned-badge';
import { ScoreScale } from './score-scale';
import { WhatNext } from './what-next';

export function ResultView({ page }: { readonly page: ResultPage }) {
  const { result, badge, now, timeZone } = page;
  const { title, lead } = verdictWords(result);
  const { score, standardError } = result;
  return (
    <>
      <PageHeader
        title={title}
        lead={lead}
        breadcrumb={
          <Breadcrumb
            crumbs={[
              { label: 'Tests', href: '/tests' },
              { label: result.testTitle, href: `/tests/${result.test}` },
            ]}
          />
        }
        facts={
          <>
            <StateBadge tone={toneOf(result)}>{stateOf(result)}</StateBadge>
            <span>Attempt {result.attemptNo}</span>
            <span>
              Ended <TimeText at={new Date(result.endedAt)} now={now} timeZone={timeZone} show="absolute" />
            </span>
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
        {result.next === 'show_badge' && <EarnedBadge result={result} badge={badge} />}
        {score !== null && (
          <Panel title="Score">
            <p className="font-serif text-36 font-medium tabular-nums">
              {score} <span className="text-22 text-ink-soft">of {result.maxScore} right</span>
            </p>
            <div className="mt-2 max-w-form">
              <ScoreScale
                score={score}
                maxScore={result.maxScore}
                passMark={result.passMark}
                standardError={standardError ?? 0}
              />
            </div>
            <div className="mt-3">
              <Why label="How is this computed?">
                One point for each right answer among the {result.maxScore} scored questions; unscored trial questions
                do not count. The mark of {result.passMark} is fixed before the test. The standard error follows Lord’s
                binomial model: √(x(n − x) / (n − 1)) for x right answers of n.
              </Why>
            </div>
          </Panel>
        )}
        <WhatNext page={page} />
        {result.bands.length > 0 && (
          <Panel
            title="By objective"
            aside={<span className="text-ink-faint">coarse, since each rests on one or two questions</span>}
          >
            <BandChart bands={result.bands} />
          </Panel>
        )}
      </div>
    </>
  );
}

function toneOf({ passed, state }: ResultPage['result']): 'good' | 'attention' | 'neutral' {
  if (state === 'abandoned') return 'neutral';
  return passed === true ? 'good' : 'attention';
}

function stateOf({ passed, state }: ResultPage['result']): string {
  if (state === 'abandoned') return 'Given up';
  return passed === true ? 'Passed' : 'Not passed';
}
