import type { Command } from 'commander';
import { Refusal } from '../refusal';

/** Fills an empty demo installation; a preset is a whole market with its history. */
export function addSeed(program: Command): void {
  program
    .command('seed')
    .description('fill an empty demo installation with generated people and a year of history')
    .requiredOption('--preset <name>', 'demo')
    .action(async ({ preset }: { readonly preset: string }) => {
      if (preset !== 'demo') throw new Refusal(`There is no preset “${preset}”; there is “demo”.`);
      await seed();
    });
}

async function seed(): Promise<void> {
  const { connect } = await import('@assay/db/connect');
  const { readSettings } = await import('@assay/local/env');
  const { withInstallation } = await import('@assay/local/installation');
  const { importSigningKey } = await import('@assay/credentials/signing-key');
  const { readIssuer } = await import('@assay/services/badge/issuer');
  const { seedDemo } = await import('../demo/seed-demo');
  await withInstallation(readSettings(), async ({ urls, secrets }) => {
    const { database, close } = connect(urls.seed, {
      maxConnections: 6,
      applicationName: 'assay seed',
      isDurable: false,
    });
    try {
      const { did } = await readIssuer(database);
      const signingKey = await importSigningKey(did, secrets.signingSeed);
      await seedDemo({ database, signingKey }, secrets.demoPassword, (message) => console.log(message));
    } finally {
      await close();
    }
  });
}
