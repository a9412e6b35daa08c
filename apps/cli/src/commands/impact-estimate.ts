import type { Estimate } from '@assay/impact/estimate/estimate';
import type { Impact } from '@assay/impact/estimate-impact';
import type { Snapshot } from '@assay/impact/read/snapshot';
import type { Command } from 'commander';
import { impactCommands } from '../impact-commands';
import { Refusal } from '../refusal';

type Options = { readonly data: string; readonly json?: true };

/** Needs neither a server nor a database: only a folder of market files, as `assay research export` writes them. */
export function addImpactEstimate(program: Command): void {
  impactCommands(program)
    .command('estimate')
    .description(
      'estimate what differs in projects, earnings and values between before a badge and after it, from a folder of files',
    )
    .requiredOption('--data <folder>', 'workers, projects, payments, ratings and attempts as CSV or Parquet')
    .option('--json', 'print one JSON document')
    .action(async ({ data, json }: Options) => {
      const found = await estimateFolder(data);
      console.log(json ? JSON.stringify(found) : describe(found));
    });
}

type Found = Snapshot & Impact;

async function estimateFolder(folder: string): Promise<Found> {
  const { readMarket } = await import('@assay/impact/read/read-market');
  const { readSnapshot } = await import('@assay/impact/read/snapshot');
  const { estimateImpact } = await import('@assay/impact/estimate-impact');
  try {
    const market = await readMarket(folder);
    const { snapshot, origin } = await readSnapshot(folder);
    return { snapshot, origin, ...estimateImpact(market) };
  } catch (error) {
    throw error instanceof Error && error.name === 'BadInput' ? new Refusal(error.message) : error;
  }
}

const head = ['estimate', 'difference', 'standard error', '95 % from', 'to', 'p', 'rows', 'smallest found', 'reading'];

function describe({ snapshot, origin, events, workers, estimates }: Found): string {
  const rows = [head, ...estimates.map(cells)];
  const widths = head.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const pad = (text: string, at: number) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0));
  return [
    `${events} badges of ${workers} workers became visible. Data: ${origin}, snapshot ${snapshot}`,
    ...rows.map((row) => row.map(pad).join('  ')),
  ].join('\n');
}

function cells(figure: Estimate): string[] {
  const { id, coef, se, ci95, pValue, n, mde } = figure;
  const numbers = [coef, se, ci95?.[0], ci95?.[1]].map(shown);
  return [id, ...numbers, pValue === null ? '–' : pValue.toFixed(4), String(n), shown(mde), reading(figure)];
}

function shown(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : value.toPrecision(4);
}

function reading({ reason, ci95, verdict, eventsNeeded }: Estimate): string {
  const why = reason?.replaceAll('_', ' ');
  if (why !== undefined && ci95 === null) return `undefined: ${why}`;
  const said = verdict === 'speaks' ? 'speaks' : `too few events, needs ${eventsNeeded ?? 'more'}`;
  return why === undefined ? said : `${said} (${why})`;
}
