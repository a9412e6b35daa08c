/** A table as shown: column heads and cells, missing values as null. */
export type ShownTable = {
  readonly name: string | null;
  readonly columns: readonly { readonly name: string; readonly type: string | null }[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly notes: readonly string[];
};

/** What a candidate sees of a question apart from its options. */
export type ShownQuestion = {
  readonly stem: string;
  readonly tables: readonly ShownTable[];
  readonly code: string | null;
  /** The result that the chosen query must return, where the question is of that kind. */
  readonly wanted: ShownTable | null;
};

/** What a candidate sees of one option. */
export type ShownOption =
  | { readonly kind: 'table'; readonly table: ShownTable }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * A question ready to be asked, options in no meaningful order. `wrong` names the misconception behind each wrong
 * option. The key stays with the process that scores.
 */
export type ReadyQuestion = {
  readonly question: ShownQuestion;
  readonly key: ShownOption;
  readonly wrong: readonly { readonly misconception: string; readonly option: ShownOption }[];
};
