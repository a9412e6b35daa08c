import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';

/** For figures that are doubted: what was folded is forgotten, and the worker folds the whole log again. */
export function addFiguresRebuild(program: Command): void {
  program
    .command('figures')
    .description('figures of the market, which are folded from the log')
    .command('rebuild')
    .description('forget the figures of the market page; the worker folds them again from the first event')
    .option('--json', 'print one JSON document')
    .action(async (options: { json?: true }) => {
      await emptyFigures();
      const said =
        'The figures are empty. The running worker folds them again, and the market page says how far it has come.';
      console.log(options.json ? JSON.stringify({ emptied: true }) : said);
    });
}

async function emptyFigures(): Promise<void> {
  const { connect } = await import('@assay/db/connect');
  const { readSettings } = await import('@assay/local/env');
  const { withInstallation } = await import('@assay/local/installation');
  const { emptyMarketFigures } = await import('@assay/services/market-figures/empty');
  await withInstallation(readSettings(), async ({ urls }) => {
    const { database, close } = connect(urls.worker, { maxConnections: 1 });
    try {
      await emptyMarketFigures({
        database,
        actor: { type: 'system', job: 'figures rebuild' },
        requestId: randomUUID(),
      });
    } finally {
      await close();
    }
  });
}
