import { marketRules } from '@assay/domain/market/rules';
import { refused } from '@assay/services/kernel/refused';

/** How the fields of a form become the input of a procedure; whatever is not named here is one line or area of text. */
export type FormShape = {
  /** Fields that repeat; empty ones are left out: `skills`, `questions`. */
  readonly lists?: readonly string[];
  /** Fields that repeat and whose place counts, so that empty ones stay: `answers`. */
  readonly rows?: readonly string[];
  /** Tick boxes: true when ticked, else false. */
  readonly flags?: readonly string[];
  /** Files: `{ name, bytes }`, or left out. */
  readonly files?: readonly string[];
  /** Fields that are never given back to the page: passwords. */
  readonly secrets?: readonly string[];
};

export type FormInput = {
  readonly input: Record<string, unknown>;
  /** The name that a refused path such as `milestones.1.title` has in the form, where empty rows may lie between. */
  readonly fieldName: (path: string) => string;
};

type Tree = { [key: string]: unknown };

/**
 * Reads a form: dotted names such as `milestones.0.title` become lists of records without their empty rows, an
 * empty field is left out, and files are read whole, up to the size that Assay takes.
 */
export async function formInput(formData: FormData, shape: FormShape = {}): Promise<FormInput> {
  const input: Record<string, unknown> = {};
  const renamed = new Map<string, string>();
  for (const name of new Set(formData.keys())) {
    if (name.startsWith('$') || !/^[a-z]\w*(\.\w+)*$/i.test(name)) continue;
    const value = await fieldValue(formData, name, shape);
    if (value !== undefined) place(input, name.split('.'), value);
  }
  for (const flag of shape.flags ?? []) input[flag] = formData.has(flag);
  for (const list of shape.lists ?? []) input[list] ??= [];
  for (const [key, value] of Object.entries(input)) input[key] = withoutGaps(value, key, key, renamed);
  return { input, fieldName: (path) => fieldNameOf(path, renamed) };
}

/** The longest part of the path that was renamed decides; a field that was left empty follows its row. */
function fieldNameOf(path: string, renamed: ReadonlyMap<string, string>): string {
  const keys = path.split('.');
  for (let length = keys.length; length > 0; length -= 1) {
    const name = renamed.get(keys.slice(0, length).join('.'));
    if (name !== undefined) return [name, ...keys.slice(length)].join('.');
  }
  return path;
}

async function fieldValue(
  formData: FormData,
  name: string,
  { lists = [], rows = [], files = [] }: FormShape,
): Promise<unknown> {
  const values = formData.getAll(name);
  if (files.includes(name)) return upload(values[0]);
  const texts = values.filter((value) => typeof value === 'string');
  if (rows.includes(name)) return texts;
  if (lists.includes(name)) return texts.filter((text) => text.trim() !== '');
  const [text] = texts;
  return text === undefined || text.trim() === '' ? undefined : text;
}

async function upload(value: FormDataEntryValue | undefined): Promise<{ name: string; bytes: Uint8Array } | undefined> {
  // An input without a chosen file comes as an empty one, which some ways of sending give a name.
  if (!(value instanceof File) || value.size === 0) return undefined;
  if (value.size > marketRules.fileMaxBytes)
    throw refused('file_too_large', { limitMb: marketRules.fileMaxBytes / 1024 / 1024 });
  return { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
}

function place(tree: Tree, [key, ...rest]: string[], value: unknown): void {
  if (key === undefined) return;
  const [next] = rest;
  if (next === undefined) {
    tree[key] = value;
    return;
  }
  const branch = Object.hasOwn(tree, key) && isTree(tree[key]) ? tree[key] : {};
  tree[key] = branch;
  place(branch, rest, value);
}

/** Turns `{ 0: …, 2: … }` into a list, and keeps what each place was called in the form. */
function withoutGaps(value: unknown, path: string, name: string, renamed: Map<string, string>): unknown {
  if (path !== name) renamed.set(path, name);
  if (!isTree(value)) return value;
  const keys = Object.keys(value);
  const isList = keys.length > 0 && keys.every((key) => /^\d+$/.test(key));
  const children = keys.map((key, index) => {
    const child = withoutGaps(value[key], `${path}.${isList ? index : key}`, `${name}.${key}`, renamed);
    return [key, child] as const;
  });
  return isList ? children.map(([, child]) => child) : Object.fromEntries(children);
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
