import type { ServedQuestion } from '@assay/protocol/dto/attempt';
import { useTranslations } from 'next-intl';

export type ShownTableProps = {
  readonly table: ServedQuestion['question']['tables'][number];
  /** What the table is, where it has no name of its own. */
  readonly label: string;
};

/** Rows and columns of a question, with missing values told from empty texts. Scrolls sideways rather than breaking cells. */
export function ShownTable({ table, label }: ShownTableProps) {
  const t = useTranslations('tests.question');
  const name = table.name ?? label;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <div role="region" aria-label={name} tabIndex={0} className="max-w-full overflow-x-auto">
      <table className="border-collapse text-14">
        <caption className={table.name === null ? 'sr-only' : 'pb-1.5 text-start font-mono text-14 font-semibold'}>
          {name}
        </caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th
                key={index}
                scope="col"
                className="border border-line bg-sunken px-2.5 py-1 text-start align-bottom font-mono font-semibold whitespace-nowrap"
              >
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
                <td
                  key={column}
                  className="border border-line bg-sheet px-2.5 py-1 align-top font-mono whitespace-pre tabular-nums"
                >
                  {cell ?? <span className="text-ink-faint italic">NULL</span>}
                </td>
              ))}
            </tr>
          ))}
          {table.rows.length === 0 && (
            <tr>
              <td
                colSpan={Math.max(1, table.columns.length)}
                className="border border-line bg-sheet px-2.5 py-1 text-ink-soft"
              >
                {t('noRows')}
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
