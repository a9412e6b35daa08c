/** The shared NOLOGIN groups that grants go to; login roles of an installation are members. */
export type Group = 'assay_marketplace' | 'assay_skill_tests' | 'assay_worker';

export type Grant = {
  readonly group: Group;
  readonly tables: readonly string[];
  /** A privilege list as PostgreSQL writes it, such as `select, insert, update (read_at)`. */
  readonly privileges: string;
};

/** Who may do what with the tables of one schema, and which of them the log watches. */
export type SchemaRights = {
  readonly schema: string;
  /** Tables whose every change needs its event in the same transaction. */
  readonly watched: readonly string[];
  /** Every other table, with the reason why it is not watched. */
  readonly unwatched: Readonly<Record<string, string>>;
  /** Tables whose rows no role, not even the owner, may change or delete. */
  readonly insertOnly: readonly string[];
  /** The same, save that a trigger function decides which rows may be deleted once they guard nothing any more. */
  readonly pruned?: Readonly<Record<string, string>>;
  readonly grants: readonly Grant[];
};
