import { fewestJudged, fewestShown, type TestStatistics } from '@assay/domain/assessment/statistics';
import type { BankPage } from '@assay/services/operator/read-bank';
import { DataList } from '@assay/ui/data-list';
import { EmptyState } from '@assay/ui/empty-state';
import { Panel } from '@assay/ui/panel';
import { StateBadge } from '@assay/ui/state-badge';
import { useTranslations } from 'next-intl';
import type { Kind } from '../kind';
import { useNumbers } from '../numbers';
import { Explained } from './explained';

type Props = { readonly bank: BankPage; readonly kind: Kind };

/** What the answers say of a test as a whole. */
export function WholeTest({ bank, kind }: Props) {
  const t = useTranslations('operatorBank');
  const counted = bank.counted[kind];
  const people = counted?.people ?? 0;
  return (
    <Panel title={t(kind === 'simulated' ? 'bank.wholeSimulated' : 'bank.whole')}>
      {people === 0 ? (
        <EmptyState title={t('bank.nobodyTitle')}>
          {t('bank.nobodyText', { shown: fewestShown, judged: fewestJudged })}
        </EmptyState>
      ) : counted?.figures ? (
        <Figures bank={bank} figures={counted.figures} people={people} />
      ) : (
        <p className="text-ink-soft">{t('notEnough', { people, wanted: fewestJudged })}</p>
      )}
    </Panel>
  );
}

type FiguresProps = { readonly bank: BankPage; readonly figures: TestStatistics; readonly people: number };

function Figures({ bank, figures, people }: FiguresProps) {
  const t = useTranslations('operatorBank');
  const { coefficient, one, whole } = useNumbers();
  const { passed, meanScore, scoreSd, questions, sem, minutes, alpha } = figures;
  const entries = [
    { term: t('bank.people'), value: whole(people) },
    { term: t('bank.passed'), value: t('bank.passedOf', { passed, people }) },
    {
      term: t('bank.mean'),
      value: t('bank.meanOf', {
        mean: one(meanScore),
        questions,
        sd: scoreSd === null ? t('undefined') : one(scoreSd),
      }),
    },
    { term: t('bank.reliability'), value: <Reliability bank={bank} figures={figures} people={people} /> },
    {
      term: t('bank.alpha'),
      value: <Explained why={t('bank.becauseAlpha')}>{alpha === null ? t('undefined') : coefficient(alpha)}</Explained>,
    },
    {
      term: t('bank.sem'),
      value: (
        <Explained why={t('bank.becauseSem')}>
          {sem === null ? t('undefined') : t('bank.semOf', { value: one(sem) })}
        </Explained>
      ),
    },
    ...(minutes === null
      ? []
      : [
          {
            term: t('bank.time'),
            value: t('bank.timeOf', {
              median: one(minutes.median),
              lower: one(minutes.lower),
              upper: one(minutes.upper),
            }),
          },
        ]),
  ];
  return (
    <div className="max-w-prose">
      <DataList entries={entries} />
    </div>
  );
}

function Reliability({ bank: { limits }, figures: { reliability }, people }: FiguresProps) {
  const t = useTranslations('operatorBank');
  const { coefficient } = useNumbers();
  const limit = limits.test.reliability;
  const isJudged = people >= fewestJudged && reliability !== null;
  return (
    <Explained why={t('bank.becauseReliability', { limit: coefficient(limit) })}>
      <span className="inline-flex flex-wrap items-baseline justify-end gap-x-3">
        {reliability === null ? t('undefined') : coefficient(reliability)}
        {isJudged && (
          <StateBadge tone={reliability >= limit ? 'good' : 'attention'}>
            {t(reliability >= limit ? 'verdict.reliable' : 'verdict.unreliable')}
          </StateBadge>
        )}
        {!isJudged && (
          <span className="text-14 text-ink-faint">{t('notEnough', { people, wanted: fewestJudged })}</span>
        )}
      </span>
    </Explained>
  );
}
