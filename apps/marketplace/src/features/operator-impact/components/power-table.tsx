import { sentenceOf, sentences } from '@assay/impact/words/sentences';
import { dayText } from '@assay/ui/format-time';
import { StatFigure, StatRow } from '@assay/ui/stat-figure';
import { Table } from '@assay/ui/table';
import { useLocale, useTranslations } from 'next-intl';
import type { Shown } from '../shown';
import { useFigures } from '../text';
import { powerLines, type PowerLine } from '../views/power';
import { TakeAway } from './take-away';

/** Events so far, what they can tell apart, and how many it takes. */
export function PowerTable({ shown }: { readonly shown: Shown }) {
  const t = useTranslations('operatorImpact');
  const text = usePowerText();
  const { one, count } = useFigures();
  const { events, workers, power } = shown.run.result;
  const lines = powerLines(shown.run.result);
  const isStudy = shown.source === 'study';
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <StatRow>
        <StatFigure label={t('counted.events')} value={count(events)} />
        <StatFigure label={t('counted.workers')} value={count(workers)} />
        <StatFigure
          label={t('counted.day')}
          value={one(power.eventsADay)}
          note={t('counted.dayNote', { days: power.days })}
        />
      </StatRow>
      <Table
        caption={t('section.power.title')}
        density="compact"
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'outcome',
            header: t('power.outcome'),
            rowHeader: true,
            cell: ({ outcome }) => t(`outcome.${outcome}`),
          },
          { key: 'estimator', header: t('power.estimator'), cell: ({ estimator }) => t(`estimator.${estimator}`) },
          { key: 'events', header: t('power.events'), numeric: true, cell: (line) => count(line.events) },
          { key: 'smallest', header: t('power.smallest'), numeric: true, cell: text.smallest },
          { key: 'needed', header: t('power.needed'), numeric: true, cell: text.needed },
          // A study's market goes on in no calendar.
          ...(isStudy ? [] : [{ key: 'expected', header: t('power.expected'), numeric: true, cell: text.expected }]),
        ]}
      />
      {!isStudy && (
        <div className="grid gap-x-12 gap-y-1 md:grid-cols-2">
          {lines.map((line) => (
            <p key={line.id}>{text.sentence(line)}</p>
          ))}
        </div>
      )}
      {!shown.isPrinted && <TakeAway title={t('section.power.title')} name="power" runId={shown.run.id} />}
    </div>
  );
}

function usePowerText() {
  const t = useTranslations('operatorImpact');
  const locale = useLocale();
  const { one, count } = useFigures();
  const smallest = (line: PowerLine) =>
    line.smallest === null ? t('power.unknown') : t('power.percent', { value: one(line.smallest) });
  const needed = (line: PowerLine) => (line.needed === null ? t('power.unknown') : count(line.needed));
  const day = (line: PowerLine) => (line.expectedAt === null ? null : dayText(line.expectedAt, 'UTC', locale));
  return {
    smallest,
    needed,
    expected: (line: PowerLine) => (line.case === 'enough' ? t('power.enough') : (day(line) ?? t('power.noDate'))),
    sentence: (line: PowerLine) =>
      sentenceOf(sentences[locale].power[line.case], {
        outcome: t(`outcome.${line.outcome}`),
        estimator: t(`estimator.${line.estimator}`),
        events: count(line.events),
        needed: needed(line),
        mde: smallest(line),
        day: day(line) ?? '',
      }),
  };
}
