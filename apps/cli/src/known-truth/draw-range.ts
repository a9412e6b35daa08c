import { arms } from '@assay/impact/known-truth/arms';
import type { Draw } from '@assay/impact/known-truth/draw';
import { runArm } from '@assay/impact/known-truth/run-arm';

/** Markets with the seeds from `seed` on, as many of each arm. */
export type SeedRange = { readonly seed: number; readonly replications: number };

export type DrawsOfArm = { readonly arm: string; readonly draws: readonly Draw[] };

/** What a thread tells: that a market is done, and at its end all draws. */
export type Told = { readonly kind: 'market' } | { readonly kind: 'draws'; readonly byArm: readonly DrawsOfArm[] };

export function drawRange({ seed, replications }: SeedRange, tell: (told: Told) => void): void {
  const byArm = arms.map((arm) => ({
    arm: arm.name,
    draws: runArm(arm, seed, replications, () => tell({ kind: 'market' })),
  }));
  tell({ kind: 'draws', byArm });
}
