import { boundsOf, type Blueprint, type Enemies, type QuestionsByLevel } from './blueprint';
import { cognitiveLevels, type FamilyHead } from './family';

/** One choice to make for a form: the families that ask about an objective, or the pilots. */
export type Cell = {
  /** Null: the pilots, whatever they ask about. */
  readonly objective: string | null;
  readonly questions: number;
  /** Null: at any level. */
  readonly levels: QuestionsByLevel | null;
  readonly families: readonly FamilyHead[];
};

export function cellsOf(blueprint: Blueprint, families: readonly FamilyHead[]): Cell[] {
  const scored = blueprint.objectives.map(({ id, questions, levels }) => ({
    objective: id,
    questions,
    levels,
    families: families.filter(({ objective, status }) => objective === id && status === 'active'),
  }));
  const pilots = families.filter(({ status }) => status === 'pilot');
  return [...scored, { objective: null, questions: blueprint.pilots, levels: null, families: pilots }];
}

/** Cells that have to be filled together, since families of theirs are enemies. Groups do not touch each other. */
export function groupsOf(cells: readonly Cell[], enemies: readonly Enemies[]): Cell[][] {
  return cells.reduce<Cell[][]>((groups, cell) => {
    const touches = (group: readonly Cell[]) => group.some((other) => areLinked(cell, other, enemies));
    return [...groups.filter((group) => !touches(group)), [...groups.filter(touches).flat(), cell]];
  }, []);
}

function areLinked(one: Cell, other: Cell, enemies: readonly Enemies[]): boolean {
  return enemies.some(([x, y]) => (holds(one, x) && holds(other, y)) || (holds(one, y) && holds(other, x)));
}

export function holds({ families }: Cell, id: string): boolean {
  return families.some((family) => family.id === id);
}

/**
 * Every way to fill a group of cells that keeps counts, levels and enemies. There are as many as the product over
 * the cells, hence the groups: a form is one choice from each group, and few cells have enemies elsewhere.
 */
export function selectionsOf(group: readonly Cell[], enemies: readonly Enemies[]): FamilyHead[][] {
  return group.reduce<FamilyHead[][]>(
    (selections, cell) => {
      const choices = choicesOf(cell);
      return selections.flatMap((selection) =>
        choices.map((choice) => [...selection, ...choice]).filter((each) => isPeaceful(each, enemies)),
      );
    },
    [[]],
  );
}

function choicesOf({ families, questions, levels }: Cell): FamilyHead[][] {
  return combinations(families, questions).filter((choice) => levels === null || keepsLevels(choice, levels));
}

function keepsLevels(choice: readonly FamilyHead[], levels: QuestionsByLevel): boolean {
  return cognitiveLevels.every((level) => {
    const { least, most } = boundsOf(levels[level] ?? 0);
    const count = choice.filter((family) => family.level === level).length;
    return least <= count && count <= most;
  });
}

function isPeaceful(selection: readonly FamilyHead[], enemies: readonly Enemies[]): boolean {
  const ids = new Set(selection.map(({ id }) => id));
  return !enemies.some(([one, other]) => ids.has(one) && ids.has(other));
}

function combinations<T>(items: readonly T[], count: number): T[][] {
  if (count === 0) return [[]];
  return items.flatMap((item, at) => combinations(items.slice(at + 1), count - 1).map((rest) => [item, ...rest]));
}
