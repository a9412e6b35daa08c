import { DataList } from '@assay/ui/data-list';
import { Panel } from '@assay/ui/panel';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import type { Shown } from '../shown';
import { useFigures } from '../text';
import { Definitions } from './definitions';
import { RunStamp } from './run-stamp';

/** With what is said here, anybody who has the data gets every number again. */
export function Provenance({ shown }: { readonly shown: Shown }) {
  const t = useTranslations('operatorImpact.from');
  const { count } = useFigures();
  const { run, now, timeZone } = shown;
  const { provenance, study, endedAt } = run;
  if (provenance === null) return null;
  const { snapshot, query, codeVersion } = provenance;
  const hash = (value: string) => <code className="text-14 break-all">{value}</code>;
  return (
    <Panel title={t('title')} aside={<RunStamp shown={shown} />}>
      <DataList
        entries={[
          ...(endedAt
            ? [{ term: t('made'), value: <TimeText at={endedAt} now={now} timeZone={timeZone} show="absolute" /> }]
            : []),
          ...(study ? studyFacts(study, t) : []),
          ...(snapshot.position === null ? [] : [{ term: t('position'), value: count(snapshot.position) }]),
          { term: t(study ? 'truth' : 'snapshot'), value: hash(snapshot.hash) },
          { term: t('event'), value: hash(query.event) },
          { term: t('windows'), value: t('windowDays', { count: query.windowDays }) },
          { term: t('clusteredBy'), value: hash(query.clusteredBy) },
          {
            term: t('rows'),
            value: Object.entries(query.rows)
              .map(([table, rows]) => `${table} ${count(rows)}`)
              .join(' · '),
          },
          { term: t('query'), value: hash(query.hash) },
          { term: t('version'), value: hash(codeVersion) },
        ]}
      />
      <Definitions shown={shown} />
    </Panel>
  );
}

function studyFacts(
  { preset, mode, seed }: NonNullable<Shown['run']['study']>,
  t: ReturnType<typeof useTranslations<'operatorImpact.from'>>,
) {
  const command = `assay impact simulate --preset ${preset} --mode ${mode} --seed ${seed} --out study`;
  return [
    { term: t('preset'), value: `${preset} · ${mode}` },
    { term: t('seed'), value: String(seed) },
    { term: t('again'), value: <code className="text-14 break-all">{command}</code> },
  ];
}
