import type { CognitiveLevel } from './family';

/** Questions of one kind in a form: exactly so many, or between two bounds. */
export type QuestionCount = number | { readonly least: number; readonly most: number };

/** How many questions of an objective ask at which level; a level that is not named is not asked at. */
export type QuestionsByLevel = Readonly<Partial<Record<CognitiveLevel, QuestionCount>>>;

/** Two families, by id, of which one gives the other away: no form asks both. */
export type Enemies = readonly [string, string];

/** What one form of a test asks about one objective. */
export type BlueprintObjective = {
  readonly id: string;
  readonly title: string;
  /** What a person who masters the objective does in paid work. */
  readonly outcome: string;
  /** Scored questions per form. */
  readonly questions: number;
  readonly levels: QuestionsByLevel;
};

/** The public promise of a test: what it asks, for how long, and what passing means. */
export type Blueprint = {
  readonly slug: string;
  readonly version: number;
  readonly title: string;
  readonly summary: string;
  /** Field of work, a slug of the Online Labour Index. */
  readonly field: string;
  /** Skills (slugs) for which a badge of this test speaks. */
  readonly skills: readonly string[];
  readonly openBook: boolean;
  readonly objectives: readonly BlueprintObjective[];
  readonly enemies: readonly Enemies[];
  /** Unscored questions mixed into every form. */
  readonly pilots: number;
  /** Whole time for a form, in minutes. */
  readonly minutes: number;
  /** Time that most people need, in minutes. */
  readonly typicalMinutes: number;
  /** Whether passing attaches a badge. */
  readonly awardsBadge: boolean;
  /** Right answers among the scored questions that pass. */
  readonly passMark: number;
  /** How the mark was set, in words for candidates. */
  readonly passMarkReason: string;
  /** Fewest options that any question of the test may have. */
  readonly fewestOptions: number;
  /** Hours of learning from competent beginner to the outcomes, as micro-credentials state it. */
  readonly notionalHours: number;
  /** Months for which a badge is vouched for. */
  readonly validMonths: number;
  readonly sources: readonly string[];
};

export function boundsOf(count: QuestionCount): { readonly least: number; readonly most: number } {
  return typeof count === 'number' ? { least: count, most: count } : count;
}

/** Number of scored questions of a form. */
export function scoredQuestions(blueprint: Blueprint): number {
  return blueprint.objectives.reduce((sum, objective) => sum + objective.questions, 0);
}

/** Number of questions of a form, scored and pilot. */
export function formLength(blueprint: Blueprint): number {
  return scoredQuestions(blueprint) + blueprint.pilots;
}
