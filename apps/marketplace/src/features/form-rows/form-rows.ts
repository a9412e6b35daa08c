/** What a form holds, by field name. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** A part of a form that repeats: its fields are named `milestones.0.title`; with no columns, `questions.0`. */
export type RowGroup = { readonly name: string; readonly columns: readonly string[] };

type Row = Readonly<Record<string, string>>;

const soleColumn = '';

/** The rows of a group as they stand in the form, in order. */
export function readRows(values: FormValues, group: RowGroup): Row[] {
  const rows: Row[] = [];
  for (let index = 0; index < rowCount(values, group); index += 1) {
    const cells = columnsOf(group).map((column) => [column, textOf(values[fieldName(group, index, column)])] as const);
    rows.push(Object.fromEntries(cells));
  }
  return rows;
}

/** The texts of a group without columns. */
export function readTexts(values: FormValues, group: RowGroup): string[] {
  return readRows(values, group).map((row) => row[soleColumn] ?? '');
}

export function writeRows(values: FormValues, group: RowGroup, rows: readonly Row[]): FormValues {
  const rest = Object.entries(values).filter(([name]) => !name.startsWith(`${group.name}.`));
  const written = rows.flatMap((row, index) =>
    columnsOf(group).map((column) => [fieldName(group, index, column), row[column] ?? ''] as const),
  );
  return Object.fromEntries([...rest, ...written]);
}

/** Carries out `add:milestones` or `remove:milestones:2`; undefined for any other act. */
export function changeRows(values: FormValues, groups: readonly RowGroup[], act: string): FormValues | undefined {
  const [verb, name, index] = act.split(':');
  const group = groups.find((each) => each.name === name);
  if (group === undefined) return undefined;
  const rows = readRows(values, group);
  if (verb === 'add') return writeRows(values, group, [...rows, {}]);
  if (verb === 'remove') return writeRows(values, group, rows.toSpliced(Number(index), 1));
  return undefined;
}

/** Takes out the rows in which nothing was typed. */
export function dropEmptyRows(values: FormValues, group: RowGroup): FormValues {
  const filled = readRows(values, group).filter((row) => Object.values(row).some((text) => text.trim() !== ''));
  return writeRows(values, group, filled);
}

export function fieldName({ name }: RowGroup, index: number, column = soleColumn): string {
  return column === soleColumn ? `${name}.${index}` : `${name}.${index}.${column}`;
}

export function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

export function textsOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

function columnsOf({ columns }: RowGroup): readonly string[] {
  return columns.length === 0 ? [soleColumn] : columns;
}

function rowCount(values: FormValues, { name }: RowGroup): number {
  const indexes = Object.keys(values).flatMap((key) => {
    const [group, index] = key.split('.');
    return group === name && index !== undefined && /^\d{1,3}$/.test(index) ? [Number(index) + 1] : [];
  });
  return Math.max(0, ...indexes);
}
