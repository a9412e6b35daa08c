/** A table as shown: column heads and cells, missing values as null. */
export type ShownTable = {
  readonly name: string | null;
  readonly columns: readonly { readonly name: string; readonly type: string | null }[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly notes: readonly string[];
};

export const codeLanguages = [
  'sql',
  'javascript',
  'typescript',
  'python',
  'shell',
  'html',
  'css',
  'http',
  'json',
  'formula',
  'text',
  'prose',
] as const;

/** What a piece of code is written in, by which it is coloured; `prose` is read as text, a sentence a line. */
export type CodeLanguage = (typeof codeLanguages)[number];

/** A piece of code or of a text that stands above the options, line by line as written. */
export type Listing = {
  /** What it is, where there are several: the name of a file, “Request”. */
  readonly title: string | null;
  readonly language: CodeLanguage;
  readonly text: string;
};

/** What a candidate sees of one option. `output` is what a program printed. */
export type ShownOption =
  | { readonly kind: 'table'; readonly table: ShownTable }
  | { readonly kind: 'code'; readonly language: CodeLanguage; readonly text: string }
  | { readonly kind: 'output'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

/** What a candidate sees of a question apart from its options. */
export type ShownQuestion = {
  readonly stem: string;
  readonly tables: readonly ShownTable[];
  readonly listings: readonly Listing[];
  /** The result that the chosen piece of code must have, where the question is of that kind. */
  readonly wanted: ShownOption | null;
};

/**
 * A question ready to be asked, options in no meaningful order. `wrong` names the misconception behind each wrong
 * option. The key stays with the process that scores.
 */
export type ReadyQuestion = {
  readonly question: ShownQuestion;
  readonly key: ShownOption;
  readonly wrong: readonly { readonly misconception: string; readonly option: ShownOption }[];
};
