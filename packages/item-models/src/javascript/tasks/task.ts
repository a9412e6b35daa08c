/** A program and what people with wrong ideas take it for. */
type Wrong = { readonly misconception: string; readonly program: string };

export type Task = { readonly key: string; readonly mutants: readonly [Wrong, ...Wrong[]] };
