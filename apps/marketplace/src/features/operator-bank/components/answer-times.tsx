import type { FamilyStatistics, TimeBin } from '@assay/domain/assessment/statistics';
import { Histogram } from '@assay/ui/histogram';
import { Panel } from '@assay/ui/panel';
import { Table, type Column } from '@assay/ui/table';
import { useTranslations } from 'next-intl';
import type { Kind } from '../kind';
import { useNumbers } from '../numbers';

type Props = {
  readonly title: string;
  readonly figures: FamilyStatistics;
  readonly kind: Kind;
  readonly fairSeconds: number;
};

/** How long people took for the answer, against the time that a form allows. */
export function AnswerTimes({ title, figures: { times, seconds }, kind, fairSeconds }: Props) {
  const t = useTranslations('operatorBank');
  const { whole } = useNumbers();
  if (seconds === null) return null;
  const people = times.reduce((sum, bin) => sum + bin.people, 0);
  return (
    <Panel title={t('family.times')}>
      <Histogram
        title={`${t('family.times')}: ${title}`}
        description={t('family.timesDescription', { people, median: whole(seconds.median) })}
        bins={times.map(({ from, to, people: count }) => ({ from, to, count }))}
        foot={t('family.timesFoot')}
        formatX={whole}
        reference={{ at: fairSeconds, name: t('family.fair', { seconds: whole(fairSeconds) }) }}
        {...(kind === 'simulated' ? { stamp: t('simulated') } : {})}
        table={<TimeTable times={times} kind={kind} />}
      />
    </Panel>
  );
}

function TimeTable({ times, kind }: { readonly times: readonly TimeBin[]; readonly kind: Kind }) {
  const t = useTranslations('operatorBank');
  const { whole } = useNumbers();
  const columns: readonly Column<TimeBin>[] = [
    {
      key: 'from',
      header: t('family.from'),
      rowHeader: true,
      cell: ({ from }) => t('seconds', { value: whole(from) }),
    },
    { key: 'to', header: t('family.to'), numeric: true, cell: ({ to }) => t('seconds', { value: whole(to) }) },
    { key: 'people', header: t('bank.people'), numeric: true, cell: ({ people }) => whole(people) },
  ];
  return (
    <Table
      caption={t('family.timesCaption', { kind })}
      showCaption={kind === 'simulated'}
      density="compact"
      columns={columns}
      rows={times}
      rowKey={({ from }) => String(from)}
    />
  );
}
