import { Breadcrumb } from '@assay/ui/breadcrumb';
import { PageHeader } from '@assay/ui/page-header';
import { Notice } from '@assay/ui/notice';
import { Panel } from '@assay/ui/panel';
import { StateBadge } from '@assay/ui/state-badge';
import { TimeText } from '@assay/ui/time-text';
import { Why } from '@assay/ui/why';
import { useTranslations } from 'next-intl';
import type { ResultPage } from '../page-data';
import { verdictOf } from '../score';
import { BandChart } from './band-chart';
import { EarnedBadge } from './earned-badge';
import { ScoreScale } from './score-scale';
import { WhatNext } from './what-next';

const verdictTone = { abandoned: 'neutral', passed: 'good', notPassed: 'attention' } as const;

export function ResultView({ page }: { readonly page: ResultPage }) {
  const { result, badge, now, timeZone } = page;
  const t = useTranslations('attempt.result');
  const bands = useTranslations('attempt.bands');
  const verdict = verdictOf(result);
  return (
    <>
      <PageHeader
        title={t(`${verdict}.title`, { test: result.testTitle })}
        lead={
          <>
            {t(`${verdict}.lead`)}
            {verdict !== 'abandoned' && result.submittedBy === 'deadline' && ` ${t('timeRanOut')}`}
          </>
        }
        breadcrumb={
          <Breadcrumb
            crumbs={[
              { label: t('tests'), href: '/tests' },
              { label: result.testTitle, href: `/tests/${result.test}` },
            ]}
          />
        }
        facts={
          <>
            <StateBadge tone={verdictTone[verdict]}>{t(`state.${verdict}`)}</StateBadge>
            <span>{t('attempt', { number: result.attemptNo })}</span>
            <span>
              {t.rich('ended', {
                time: () => <TimeText at={new Date(result.endedAt)} now={now} timeZone={timeZone} show="absolute" />,
              })}
            </span>
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
        {result.next === 'show_badge' && <EarnedBadge result={result} badge={badge} />}
        <Score result={result} />
        <WhatNext page={page} />
        {result.bands.length > 0 && (
          <Panel title={bands('title')} aside={<span className="text-ink-faint">{bands('coarse')}</span>}>
            <BandChart bands={result.bands} />
          </Panel>
        )}
      </div>
    </>
  );
}

function Score({ result }: Pick<ResultPage, 'result'>) {
  const t = useTranslations('attempt.score');
  const { score, maxScore, passMark, standardError } = result;
  if (score === null) return null;
  return (
    <Panel title={t('title')}>
      <p className="font-serif text-36 font-medium tabular-nums">
        {t.rich('right', {
          score,
          max: maxScore,
          of: (text) => <span className="text-22 text-ink-soft">{text}</span>,
        })}
      </p>
      <div className="mt-2 max-w-form">
        <ScoreScale score={score} maxScore={maxScore} passMark={passMark} standardError={standardError ?? 0} />
      </div>
      <Credited result={result} />
      <div className="mt-3">
        <Why label={t('why')}>{t('because', { max: maxScore, mark: passMark })}</Why>
      </div>
    </Panel>
  );
}

/** That questions turned out to be doubtful, and what it changed. */
function Credited({ result }: Pick<ResultPage, 'result'>) {
  const t = useTranslations('attempt.score');
  const { credited, firstScore, score, maxScore } = result;
  if (credited === 0) return null;
  return (
    <div className="mt-4">
      <Notice tone="neutral" title={t('corrected')}>
        <p>
          {t('credited', { count: credited })}
          {firstScore !== null && score !== null && (
            <> {t('raised', { before: firstScore, after: score, max: maxScore })}</>
          )}
        </p>
      </Notice>
    </div>
  );
}
