import { randomBytes } from 'node:crypto';
import { generateSigningSeed } from '@assay/credentials/signing-key';

/** What every worker of a run is given, as an installation keeps it in files. */
export type WorkerSecrets = Readonly<Record<'SIGNING_SEED' | 'LOG_SEED' | 'PERSON_KEY', string>>;

export function makeSecrets(): WorkerSecrets {
  return {
    SIGNING_SEED: generateSigningSeed(),
    LOG_SEED: generateSigningSeed(),
    PERSON_KEY: randomBytes(32).toString('base64url'),
  };
}
