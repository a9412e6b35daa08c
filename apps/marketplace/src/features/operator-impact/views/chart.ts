import type { InUnits } from '@assay/impact/words/in-units';
import type { Count } from '@assay/impact/words/finding';
import type { EffectCase, HeldCase } from '@assay/impact/words/read-effect';
import type {
  BendCase,
  GroupCase,
  MechanismCase,
  ObservedCase,
  PathCase,
  PlaceboCase,
  RedrawnCase,
} from '@assay/impact/words/read-views';
import type { ImpactResult } from '@assay/protocol/dto/impact';

export type Estimate = ImpactResult['estimates'][number];

export type Outcome = 'projects' | 'any' | 'log_value' | 'earnings';

export const placeboNames = ['pretrend', 'placebo-42d', 'placebo+90d', 'failed', 'hidden'] as const;
export const experienceGroups = ['0', '1-9', '10+'] as const;
export const qualities = ['rating', 'disputed', 'on_time'] as const;
export const chances = ['bids', 'hired_per_bid'] as const;

/** What a row is about: words are found by it. */
export type RowLabel =
  | { readonly set: 'outcome'; readonly of: Outcome }
  | { readonly set: 'placebo'; readonly of: 'main' | 'donut' | 'redrawn' | (typeof placeboNames)[number] }
  | { readonly set: 'experience'; readonly of: (typeof experienceGroups)[number] }
  | { readonly set: 'quality'; readonly of: (typeof qualities)[number] | (typeof chances)[number] }
  | { readonly set: 'events'; readonly of: 'all' | 'observed'; readonly outcome: Outcome }
  | { readonly set: 'field' | 'region' | 'country' | 'badges'; readonly of: string }
  | { readonly set: 'day' | 'week'; readonly at: number };

/** One estimate in percent of the level before. */
export type ChartRow = {
  readonly label: RowLabel;
  /** Null in a period that others are held against: it is nought by definition. */
  readonly estimate: Estimate | null;
  /** Null where the verdict forbids a number, or there is none. */
  readonly percent: InUnits | null;
  /** What is true in a simulated market, in percent, where it is known exactly; `truthKindOf` says of what. */
  readonly truth: number | null;
  /** What was planted for each badge, in percent, where it differs from what is true of the estimate. */
  readonly planted: number | null;
  /** What the study found, in percent. */
  readonly published: number | null;
};

/** What is said below a chart: a case of a table of sentences, and what it names. */
export type Said = {
  readonly outcome?: Outcome;
  /** Whose interval, events and power are named. */
  readonly about?: Estimate;
  readonly moved?: readonly RowLabel[];
  /** Placebos that differ from zero, each by itself. */
  readonly placebos?: Count;
  /** Rows in which nothing was found, to name what would have been. */
  readonly limits?: readonly ChartRow[];
  /** Events whose windows were wholly observed. */
  readonly observed?: number;
  /** The groups that differ most clearly, else those furthest apart, and by how many percentage points, where that is tested. */
  readonly extremes?: {
    readonly highest: ChartRow;
    readonly lowest: ChartRow;
    readonly difference: InUnits | null;
  };
} & (
  | { readonly table: 'effect'; readonly case: EffectCase }
  | { readonly table: 'held'; readonly case: HeldCase }
  | { readonly table: 'observed'; readonly case: ObservedCase }
  | { readonly table: 'placebos'; readonly case: PlaceboCase }
  | { readonly table: 'redrawn'; readonly case: RedrawnCase }
  | { readonly table: 'path'; readonly case: PathCase }
  | { readonly table: 'mechanism'; readonly case: MechanismCase }
  | { readonly table: 'groups'; readonly case: GroupCase }
  | { readonly table: 'bend'; readonly case: BendCase }
);

export type Chart = {
  readonly name: ChartName;
  readonly outcome?: Outcome;
  readonly rows: readonly ChartRow[];
  readonly said: readonly Said[];
};

/** Every chart of the page, by the name that its file has. */
export const chartNames = [
  'main',
  'observed',
  'badges-held',
  'path-days-projects',
  'path-days-earnings',
  'path-weeks-projects',
  'path-weeks-earnings',
  'placebo-projects',
  'placebo-value',
  'placebo-earnings',
  'experience-projects',
  'experience-value',
  'badges-projects',
  'badges-value',
  'fields-projects',
  'fields-value',
  'regions-projects',
  'regions-value',
  'countries-projects',
  'countries-value',
  'mechanism',
] as const;
export type ChartName = (typeof chartNames)[number];
