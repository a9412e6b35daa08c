import { boundsOf, formLength, scoredQuestions, type Blueprint, type Enemies } from './blueprint';
import { cognitiveLevels, type CognitiveLevel, type FamilyHead } from './family';
import { cellsOf, groupsOf, holds, selectionsOf, type Cell } from './selections';

/** A cell of a blueprint that no form can fill, and why. */
export type BlueprintGap = {
  /** Null: the pilots. */
  readonly objective: string | null;
  /** Null: the objective as a whole. */
  readonly level: CognitiveLevel | null;
  /** `enemies`: there are families enough, but not enough that may stand together. */
  readonly because: 'too_few_families' | 'levels_contradict' | 'enemies' | 'pilot_share';
  readonly needed: number;
  readonly available: number;
  /** The pairs that stand in the way. */
  readonly enemies: readonly Enemies[];
};

/** Share of a form that is on trial. */
export const pilotShare = { least: 0.15, most: 0.2 } as const;

/** Everything that keeps the families from filling a form of the blueprint; empty: every form can be drawn. */
export function checkBlueprint(blueprint: Blueprint, families: readonly FamilyHead[]): BlueprintGap[] {
  return [...contradictions(blueprint), ...wrongPilotShare(blueprint), ...unfilledCells(blueprint, families)];
}

/** The cells that the families at hand cannot fill, enemies considered. */
export function unfilledCells(blueprint: Blueprint, families: readonly FamilyHead[]): BlueprintGap[] {
  const short = cellsOf(blueprint, families).map((cell) => ({ cell, gaps: shortagesOf(cell) }));
  const filled = short.filter(({ gaps }) => gaps.length === 0).map(({ cell }) => cell);
  const apart = groupsOf(filled, blueprint.enemies)
    .filter((group) => selectionsOf(group, blueprint.enemies).length === 0)
    .flatMap((group) => group.flatMap((cell) => keptApart(cell, blueprint.enemies)));
  return [...short.flatMap(({ gaps }) => gaps), ...apart];
}

/** A gap in words, for a thrown error. */
export function sayGap({ objective, level, because, needed, available }: BlueprintGap): string {
  const cell = [objective ?? 'pilots', ...(level ? [level] : [])].join(', ');
  return `${cell}: ${needed} families are needed, ${available} are there (${because})`;
}

const gap = (cell: Pick<BlueprintGap, 'objective' | 'because' | 'needed' | 'available'>): BlueprintGap => ({
  level: null,
  enemies: [],
  ...cell,
});

function contradictions({ objectives }: Blueprint): BlueprintGap[] {
  return objectives.flatMap(({ id: objective, questions, levels }) => {
    const bounds = Object.values(levels).map(boundsOf);
    const least = bounds.reduce((sum, each) => sum + each.least, 0);
    const most = bounds.reduce((sum, each) => sum + each.most, 0);
    if (least <= questions && questions <= most) return [];
    const available = least > questions ? least : most;
    return [gap({ objective, because: 'levels_contradict', needed: questions, available })];
  });
}

function wrongPilotShare(blueprint: Blueprint): BlueprintGap[] {
  const share = blueprint.pilots / formLength(blueprint);
  const isRight = pilotShare.least <= share && share <= pilotShare.most;
  const needed = Math.ceil((pilotShare.least * scoredQuestions(blueprint)) / (1 - pilotShare.least));
  return isRight ? [] : [gap({ objective: null, because: 'pilot_share', needed, available: blueprint.pilots })];
}

function shortagesOf({ objective, questions, levels, families }: Cell): BlueprintGap[] {
  const because = 'too_few_families';
  if (levels === null) {
    const available = families.length;
    return available < questions ? [gap({ objective, because, needed: questions, available })] : [];
  }
  const rows = cognitiveLevels.map((level) => {
    const { least, most } = boundsOf(levels[level] ?? 0);
    return { level, least, most, available: families.filter((family) => family.level === level).length };
  });
  const short = rows.filter(({ least, available }) => available < least);
  if (short.length > 0) {
    return short.map(({ level, least, available }) => ({
      ...gap({ objective, because, needed: least, available }),
      level,
    }));
  }
  const usable = rows.reduce((sum, { most, available }) => sum + Math.min(most, available), 0);
  return usable < questions ? [gap({ objective, because, needed: questions, available: usable })] : [];
}

function keptApart(cell: Cell, enemies: readonly Enemies[]): BlueprintGap[] {
  const own = enemies.filter(([one, other]) => holds(cell, one) || holds(cell, other));
  const { objective, questions: needed, families } = cell;
  if (own.length === 0) return [];
  return [{ ...gap({ objective, because: 'enemies', needed, available: families.length }), enemies: own }];
}
