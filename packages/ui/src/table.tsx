/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- Safari drops the roles of a table whose parts are laid out as blocks, as they are on a narrow screen. */
import type { ReactNode } from 'react';

export type Column<Row> = {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Amounts and counts stand at the end, in tabular figures. */
  readonly numeric?: boolean;
  /** The column that names the row; becomes the head of its card on a narrow screen. */
  readonly rowHeader?: boolean;
};

export type TableProps<Row> = {
  readonly caption: string;
  readonly showCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** `airy` for freelancers and clients, `compact` with a head that stays in sight for operators. */
  readonly density?: 'airy' | 'compact';
  readonly foot?: ReactNode;
};

/** A table that turns into one card a row where it is narrow. Roles are spelled out, since blocks lose those of a table. */
export function Table<Row>({
  caption,
  showCaption = false,
  columns,
  rows,
  rowKey,
  density = 'airy',
  foot,
}: TableProps<Row>) {
  const pad = density === 'compact' ? 'py-1.5 pe-4 text-14' : 'py-3 pe-5';
  const head = density === 'compact' ? 'sticky top-0 z-10 bg-paper' : '';
  return (
    <div className="table-frame">
      <table role="table" className="table-stacks w-full border-collapse text-start">
        <caption className={showCaption ? 'pb-2 text-start text-14 text-ink-faint' : 'sr-only'}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                className={`${head} border-b border-line-strong py-2 ${density === 'compact' ? 'pe-4' : 'pe-5'} align-bottom text-14 font-semibold text-ink-soft ${column.numeric === true ? 'text-end' : 'text-start'}`}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" className="border-b border-line">
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} pad={pad} />
              ))}
            </tr>
          ))}
        </tbody>
        {foot !== undefined && <tfoot role="rowgroup">{foot}</tfoot>}
      </table>
    </div>
  );
}

function Cell<Row>({ column, row, pad }: { readonly column: Column<Row>; readonly row: Row; readonly pad: string }) {
  if (column.rowHeader === true) {
    return (
      <th role="rowheader" scope="row" className={`${pad} text-start align-top font-semibold`}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td
      role="cell"
      data-label={column.header}
      className={`${pad} align-top ${column.numeric === true ? 'text-end tabular-nums' : ''}`}
    >
      <div className="min-w-0">{column.cell(row)}</div>
    </td>
  );
}
