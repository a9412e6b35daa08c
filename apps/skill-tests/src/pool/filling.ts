import type { ServiceContext } from '@assay/services/kernel/context';

/** What the work beside the serving of tests needs. */
export type Filling = {
  readonly ctx: () => ServiceContext;
  readonly salt: string;
  readonly stopping: AbortSignal;
  readonly say: (message: string, facts?: Record<string, unknown>) => void;
};
