import { arms, type Arm } from '@assay/impact/known-truth/arms';
import type { Draw } from '@assay/impact/known-truth/draw';
import { runArm } from '@assay/impact/known-truth/run-arm';

/** Markets with the seeds from `seed` on, as many of each arm, or of one. */
export type SeedRange = { readonly seed: number; readonly replications: number; readonly only?: string };

export function armsOf({ only }: SeedRange): readonly Arm[] {
  return arms.filter(({ name }) => only === undefined || only === name);
}

export type DrawsOfArm = { readonly arm: string; readonly draws: readonly Draw[] };

/** What a thread tells: that a market is done, and at its end all draws. */
export type Told = { readonly kind: 'market' } | { readonly kind: 'draws'; readonly byArm: readonly DrawsOfArm[] };

export function drawRange(range: SeedRange, tell: (told: Told) => void): void {
  const { seed, replications } = range;
  const byArm = armsOf(range).map((arm) => ({
    arm: arm.name,
    draws: runArm(arm, seed, replications, () => tell({ kind: 'market' })),
  }));
  tell({ kind: 'draws', byArm });
}
