import type { ImpactFailure } from '@assay/protocol/dto/impact';

/** Why a run has no figures. */
export class RunError extends Error {
  override readonly name = 'RunError';

  constructor(
    readonly failure: ImpactFailure,
    message: string,
  ) {
    super(message);
  }
}
