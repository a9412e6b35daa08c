import type { Executor, ItemTest } from '@assay/item-models/tests';
import type { ServiceContext } from '@assay/services/kernel/context';

/** What the work beside the serving of tests needs. */
export type Filling = {
  readonly ctx: () => ServiceContext;
  readonly salt: string;
  /** The tests whose pools are kept filled. */
  readonly tests: readonly ItemTest[];
  readonly countProof: (executor: Executor, isSound: boolean) => void;
  readonly stopping: AbortSignal;
  readonly say: (message: string, facts?: Record<string, unknown>) => void;
};
