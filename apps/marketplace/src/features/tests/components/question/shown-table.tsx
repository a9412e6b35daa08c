import type { ServedQuestion } from '@assay/protocol/dto/attempt';
import { useTranslations } from 'next-intl';

export type ShownTableProps = {
  readonly table: ServedQuestion['question']['tables'][number];
  /** What the table is, where it has no name of its own. */
  readonly label: string;
};

/** Said once for all cells: a page of questions has hundreds. */
const tableStyle = [
  'border-collapse text-14 [&_td]:border [&_td]:border-line [&_td]:bg-sheet [&_td]:px-2.5 [&_td]:py-1 [&_td]:align-top',
  '[&_td]:font-mono [&_td]:whitespace-pre [&_td]:tabular-nums [&_th]:border [&_th]:border-line [&_th]:bg-sunken',
  '[&_th]:px-2.5 [&_th]:py-1 [&_th]:text-start [&_th]:align-bottom [&_th]:font-mono [&_th]:font-semibold',
  '[&_th]:whitespace-nowrap',
].join(' ');

/** Rows and columns of a question, with missing values told from empty texts. Scrolls sideways rather than breaking cells. */
export function ShownTable({ table, label }: ShownTableProps) {
  const t = useTranslations('tests.question');
  const name = table.name ?? label;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <div role="region" aria-label={name} tabIndex={0} className="max-w-full overflow-x-auto">
      <table className={tableStyle}>
        <caption className={table.name === null ? 'sr-only' : 'pb-1.5 text-start font-mono text-14 font-semibold'}>
          {name}
        </caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={index} scope="col">
                {column.name}
                {column.type !== null && (
                  <span className="block text-12 font-normal whitespace-normal text-ink-faint">{column.type}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{cell ?? <code className="text-ink-faint italic">NULL</code>}</td>
              ))}
            </tr>
          ))}
          {table.rows.length === 0 && (
            <tr>
              <td colSpan={Math.max(1, table.columns.length)}>
                <span className="font-sans text-ink-soft">{t('noRows')}</span>
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {table.notes.length > 0 && (
        <ul className="mt-1.5 grid gap-0.5 font-mono text-12 text-ink-soft">
          {table.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
