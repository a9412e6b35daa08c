import type { Locale } from '@assay/domain/locale/locales';
import { moneyDto } from '@assay/protocol/dto/money';
import type { FigurePage } from '@assay/services/figures/read-figure';
import { dayText } from '@assay/ui/format-time';
import { Table, type Column } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { SubjectLink } from '../../operator/components/subject-link';
import { rateText } from '../../operator/rate-text';
import { figureText, moneyText } from '../figure-text';

type Row = FigurePage['rows'][number];

/** The log's rows behind a figure, the newest first, with what they add up to. */
export function FigureRows({ page }: { readonly page: FigurePage }) {
  const t = useTranslations('operatorFigures');
  const format = useFormatter();
  const locale = useLocale();
  const { figure, asOf } = page;
  const written = (sum: string) => signedText(page, sum, locale);
  const columns: Column<Row>[] = [
    {
      key: 'position',
      header: t('rows.position'),
      rowHeader: true,
      cell: ({ position }) => (
        <a href={`/operator/log/${position}`} className="text-link tabular-nums">
          {format.number(position)}
        </a>
      ),
    },
    {
      key: 'at',
      header: t('rows.when'),
      cell: ({ occurredAt }) => <TimeText at={occurredAt} now={asOf.now} show="absolute" />,
    },
    { key: 'kind', header: t('rows.event'), cell: ({ kind }) => <code className="font-mono">{kind}</code> },
    { key: 'subject', header: t('rows.what'), cell: ({ subject }) => <SubjectLink subject={subject} /> },
    { key: 'actor', header: t('rows.who'), cell: ({ actorName }) => <bdi>{actorName}</bdi> },
    ...(figure.value.unit === 'money' ? [worthColumn(t('rows.worth'))] : []),
    {
      key: 'amount',
      header: t('rows.adds'),
      numeric: true,
      cell: ({ amount }) => <span className="whitespace-nowrap">{written(amount)}</span>,
    },
    {
      key: 'running',
      header: t('rows.sum'),
      numeric: true,
      cell: ({ running }) => written(running).replace('+', ''),
    },
  ];
  return (
    <Table
      caption={t('rows.caption', { figure: t(`figure.${figure.name}.label`) })}
      density="compact"
      columns={columns}
      rows={page.rows}
      rowKey={({ position }) => String(position)}
    />
  );
}

const worthColumn = (header: string): Column<Row> => ({
  key: 'worth',
  header,
  numeric: true,
  cell: ({ worth }) => worth && <Worth {...worth} />,
});

function Worth(worth: NonNullable<Row['worth']>) {
  const t = useTranslations('operatorFigures.rows');
  const locale = useLocale();
  const { currency, referenceCurrency, rate, rateDate } = worth;
  return (
    <>
      {moneyText(moneyDto.parse(worth), locale)}
      <span className="block text-12 text-ink-faint xl:ms-auto xl:max-w-56">
        {currency === referenceCurrency
          ? t('unconverted')
          : t('rate', { rate: rateText(rate, locale), date: dayText(new Date(rateDate), 'UTC', locale) })}
      </span>
    </>
  );
}

function signedText({ figure, referenceCurrency }: FigurePage, sum: string, locale: Locale): string {
  const plus = BigInt(sum) > 0n ? '+' : '';
  const { unit } = figure.value;
  const money = { amountMinor: sum, currency: referenceCurrency };
  return plus + figureText(unit === 'count' ? { unit, count: Number(sum) } : { unit, money }, locale);
}
