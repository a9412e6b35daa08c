import { fewestJudged } from '@assay/domain/assessment/statistics';
import { StateBadge } from '@assay/ui/state-badge';
import type { Column } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import { kindShown } from '../kind';
import { useNumbers } from '../numbers';
import type { TestHealth } from '../test-health';
import { AttemptCounts } from './attempt-counts';
import { ExposureText } from './exposure-text';

/** The columns of the list of tests. */
export function useTestColumns(now: Date, reliabilityLimit: number): readonly Column<TestHealth>[] {
  return [...useBankColumns(now), ...useAnswerColumns(reliabilityLimit)];
}

function useBankColumns(now: Date): readonly Column<TestHealth>[] {
  const t = useTranslations('operatorBank');
  return [
    {
      key: 'test',
      header: t('tests.test'),
      rowHeader: true,
      cell: ({ pool: { slug, title, testVersion, bank } }) => {
        const name = t('version', { title, version: testVersion });
        if (bank === null) return name;
        return (
          <>
            <a href={`/operator/tests/${slug}`} className="text-link">
              {name}
            </a>
            <span className="block font-normal text-ink-faint">{t('tests.families', { count: bank.families })}</span>
          </>
        );
      },
    },
    { key: 'state', header: t('tests.state'), cell: ({ pool }) => <PoolState pool={pool} /> },
    {
      key: 'proven',
      header: t('tests.proven'),
      numeric: true,
      cell: ({ pool: { proven, target } }) => t('tests.progress', { proven, target }),
    },
    {
      key: 'reproof',
      header: t('tests.reproof'),
      cell: ({ pool: { bank } }) =>
        bank?.reproof ? (
          <>
            <TimeText at={bank.reproof.endedAt} now={now} />
            <span className="block text-ink-faint">
              {t('runtime', { name: bank.reproof.runtime, version: bank.reproof.runtimeVersion })}
            </span>
          </>
        ) : (
          t('notYet')
        ),
    },
    { key: 'exposure', header: t('tests.exposure'), cell: ({ exposure }) => <ExposureText exposure={exposure} /> },
  ];
}

function PoolState({ pool: { bank, lacks, state } }: Pick<TestHealth, 'pool'>) {
  const t = useTranslations('operatorBank.tests');
  if (bank === null) return t('earlier');
  if (lacks.length > 0) return <StateBadge tone="bad">{t('lacking')}</StateBadge>;
  if (state === 'offered') return <StateBadge tone="good">{t('offered')}</StateBadge>;
  return <StateBadge tone="progress">{t('preparing')}</StateBadge>;
}

function useAnswerColumns(limit: number): readonly Column<TestHealth>[] {
  const t = useTranslations('operatorBank');
  return [
    { key: 'attempts', header: t('tests.attempts'), cell: ({ attempts }) => <AttemptCounts attempts={attempts} /> },
    {
      key: 'reliability',
      header: t('tests.reliability'),
      cell: ({ pool }) => <Reliability counted={pool.counted} limit={limit} />,
    },
    {
      key: 'flagged',
      header: t('tests.flagged'),
      cell: ({ pool: { counted } }) => {
        const kind = kindShown(counted, undefined);
        const people = counted[kind]?.people ?? 0;
        if (people < fewestJudged) return t('bank.tooFew');
        const said = t('tests.flaggedFamilies', { count: counted[kind]?.flagged ?? 0 });
        return kind === 'simulated' ? `${t('simulated')}: ${said}` : said;
      },
    },
  ];
}

type ReliabilityProps = { readonly counted: TestHealth['pool']['counted']; readonly limit: number };

function Reliability({ counted, limit }: ReliabilityProps) {
  const t = useTranslations('operatorBank');
  const { coefficient } = useNumbers();
  const kind = kindShown(counted, undefined);
  const { people = 0, figures = null } = counted[kind] ?? {};
  const value = figures?.reliability ?? null;
  if (people === 0) return t('nobody');
  const isJudged = people >= fewestJudged && value !== null;
  return (
    <>
      {kind === 'simulated' && <span className="block font-semibold text-attention">{t('simulated')}</span>}
      {value !== null && <span className="me-2">{coefficient(value)}</span>}
      {isJudged ? (
        <StateBadge tone={value >= limit ? 'good' : 'attention'}>
          {t(value >= limit ? 'verdict.reliable' : 'verdict.unreliable')}
        </StateBadge>
      ) : (
        <span className="text-ink-faint">{t('notEnough', { people, wanted: fewestJudged })}</span>
      )}
    </>
  );
}
