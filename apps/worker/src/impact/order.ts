import type { ImpactFailure } from '@assay/protocol/dto/impact';
import type { RunOutcome } from '@assay/services/impact/keep-result';
import type { RunProgress } from '@assay/services/impact/renew';

/** What the child is to estimate on. */
export type Order =
  | {
      readonly source: 'market';
      readonly databaseUrl: string;
      readonly personKey: string;
      /** Where rows of the log lie while they are loaded: there, empty, and nobody else's. */
      readonly folder: string;
    }
  | { readonly source: 'study'; readonly preset: string; readonly mode: string; readonly seed: number };

/** What the child tells; the last is its outcome or its failure. */
export type Told =
  | { readonly kind: 'progress'; readonly progress: RunProgress }
  | { readonly kind: 'done'; readonly outcome: RunOutcome }
  | { readonly kind: 'failed'; readonly failure: ImpactFailure; readonly message: string };
