/** A skill that jobs ask for and freelancers offer; the slug is the key that search, tests and reports share. */
export type Skill = {
  readonly slug: string;
  readonly label: string;
  /** Other words people type for the same skill, lower case. */
  readonly aliases: readonly string[];
};
