import type { Settings } from '@assay/local/env';
import type { Installation } from '@assay/local/start/installation';
import { Option, type Command } from 'commander';
import { Refusal } from '../refusal';

type Options = { readonly preset: 'demo'; readonly json?: true };
type Say = (message: string) => void;

/** Makes a demo installation and fills it; a preset is a whole market with its history. */
export function addSeed(program: Command): void {
  program
    .command('seed')
    .description('make a demo market in an empty database: generated people and a year of their history')
    .addOption(new Option('--preset <name>', 'which market').choices(['demo']).makeOptionMandatory())
    .option('--json', 'print one JSON document; the progress goes to standard error')
    .addHelpText(
      'after',
      [
        '',
        'The database is the one of DATABASE_URL, or the embedded one in ASSAY_DATA (.data by default).',
        'Badges name the public address for good: PUBLIC_URL, or http://localhost:PORT (3000 by default).',
        'Afterwards "npm start" with the same settings runs the market. What was cut short is begun again.',
      ].join('\n'),
    )
    .action(seed);
}

async function seed({ preset, json }: Options): Promise<void> {
  const { demoEmails } = await import('../demo/plan/arrivals');
  const { readSettings } = await import('@assay/local/env');
  const { isClaimedByParent } = await import('@assay/local/start/claim');
  const say: Say = json ? (message) => console.error(message) : (message) => console.log(message);
  const settings = readSettings();
  // `npm start` has opened the installation and runs the test service; it tells by itself how to log in.
  if (await isClaimedByParent(settings.dataFolder)) return seedBesideStart(settings, say);
  const { record, secrets } = await seedAlone(settings, say);
  const made = {
    preset,
    publicUrl: record.publicUrl,
    logIns: Object.values(demoEmails),
    password: secrets.demoPassword,
  };
  console.log(json ? JSON.stringify(made) : summary(made));
}

async function seedBesideStart(settings: Settings, say: Say): Promise<void> {
  const { withInstallation } = await import('@assay/local/installation');
  const { signal } = new AbortController();
  await withInstallation(settings, (installation) => fill(installation, say, signal));
}

async function seedAlone(settings: Settings, say: Say): Promise<Installation> {
  const { runUntilStopped } = await import('@assay/local/start/run-until-stopped');
  const { seedAlone: runAlone } = await import('@assay/local/start/seed-alone');
  let seeded: Installation | undefined;
  await runUntilStopped(say, async (run) => {
    seeded = await runAlone(settings, run, (installation) => fill(installation, say, run.stopping));
  });
  if (!seeded) throw new Refusal('Stopped before the demo market was whole. The same command begins it again.');
  return seeded;
}

async function fill({ urls, secrets }: Pick<Installation, 'urls' | 'secrets'>, say: Say, stopping: AbortSignal) {
  const { connect } = await import('@assay/db/connect');
  const { importSigningKey } = await import('@assay/credentials/signing-key');
  const { readIssuer } = await import('@assay/services/badge/issuer');
  const { seedDemo } = await import('../demo/seed-demo');
  const { database, close } = connect(urls.seed, {
    maxConnections: 6,
    applicationName: 'assay seed',
    isDurable: false,
  });
  try {
    const { did } = await readIssuer(database);
    const signingKey = await importSigningKey(did, secrets.signingSeed);
    await seedDemo({ database, signingKey }, { password: secrets.demoPassword, say, stopping });
  } finally {
    await close();
  }
}

type Made = { readonly publicUrl: string; readonly logIns: readonly string[]; readonly password: string };

function summary({ publicUrl, logIns, password }: Made): string {
  return [
    '',
    `The demo market is whole. "npm start" with the same settings runs it at ${publicUrl}`,
    `  Log in as ${logIns.join(', ')}`,
    `  Password: ${password}`,
  ].join('\n');
}
