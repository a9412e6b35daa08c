import type { Installation } from './installation';

export type ProcessName = 'marketplace' | 'skill-tests' | 'worker';

type ProcessSettings = Readonly<Record<ProcessName, Readonly<Record<string, string>>>>;

/** What each process is told of the installation: its own database role, and only the secrets that it needs. */
export function processSettings(installation: Omit<Installation, 'settings'>): ProcessSettings {
  const { secrets, logSeed, personKey, record, urls } = installation;
  const shared = { NODE_ENV: 'production', PUBLIC_URL: record.publicUrl };
  return {
    marketplace: {
      ...shared,
      DATABASE_URL: urls.marketplace,
      AUTH_SECRET: secrets.authSecret,
      AUTH_TRUST_HOST: 'true',
      TEST_TOKEN_SECRET: secrets.testTokenSecret,
      ...(record.market === 'real' ? {} : { DEMO_PASSWORD: secrets.demoPassword }),
    },
    'skill-tests': {
      ...shared,
      DATABASE_URL: urls.skillTests,
      ITEM_SALT: secrets.itemSalt,
      TEST_TOKEN_SECRET: secrets.testTokenSecret,
    },
    worker: {
      ...shared,
      DATABASE_URL: urls.worker,
      SIGNING_SEED: secrets.signingSeed,
      LOG_SEED: logSeed,
      PERSON_KEY: personKey,
    },
  };
}
