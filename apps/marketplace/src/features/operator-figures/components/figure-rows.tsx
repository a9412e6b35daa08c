import { moneyDto } from '@assay/protocol/dto/money';
import type { FigurePage } from '@assay/services/figures/read-figure';
import { Table, type Column } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { SubjectLink } from '../../operator/components/subject-link';
import { figureText, moneyText } from '../figure-text';

type Row = FigurePage['rows'][number];

/** The log's rows behind a figure, the newest first, with what they add up to. */
export function FigureRows({ page }: { readonly page: FigurePage }) {
  const { figure, asOf } = page;
  const written = (sum: string) => signedText(page, sum);
  const columns: Column<Row>[] = [
    {
      key: 'position',
      header: 'Position',
      rowHeader: true,
      cell: ({ position }) => (
        <a href={`/operator/log/${position}`} className="text-link tabular-nums">
          {position.toLocaleString('en')}
        </a>
      ),
    },
    {
      key: 'at',
      header: 'When',
      cell: ({ occurredAt }) => <TimeText at={occurredAt} now={asOf.now} show="absolute" />,
    },
    { key: 'kind', header: 'Event', cell: ({ kind }) => <code className="font-mono">{kind}</code> },
    { key: 'subject', header: 'What', cell: ({ subject }) => <SubjectLink subject={subject} /> },
    { key: 'actor', header: 'Who', cell: ({ actorName }) => <bdi>{actorName}</bdi> },
    ...(figure.value.unit === 'money' ? [worthColumn] : []),
    {
      key: 'amount',
      header: 'Adds',
      numeric: true,
      cell: ({ amount }) => <span className="whitespace-nowrap">{written(amount)}</span>,
    },
    { key: 'running', header: 'Sum so far', numeric: true, cell: ({ running }) => written(running).replace('+', '') },
  ];
  return (
    <Table
      caption={`Events behind: ${figure.label}`}
      density="compact"
      columns={columns}
      rows={page.rows}
      rowKey={({ position }) => String(position)}
    />
  );
}

const worthColumn: Column<Row> = {
  key: 'worth',
  header: 'Agreed · rate',
  numeric: true,
  cell: ({ worth }) =>
    worth && (
      <>
        {moneyText(moneyDto.parse(worth))}
        <span className="block text-12 text-ink-faint xl:ms-auto xl:max-w-56">
          {worth.currency === worth.referenceCurrency ? 'no conversion' : `× ${worth.rate} · rate of ${worth.rateDate}`}
        </span>
      </>
    ),
};

function signedText({ figure, referenceCurrency }: FigurePage, sum: string): string {
  const plus = BigInt(sum) > 0n ? '+' : '';
  const { unit } = figure.value;
  const money = { amountMinor: sum, currency: referenceCurrency };
  return plus + figureText(unit === 'count' ? { unit, count: Number(sum) } : { unit, money });
}
