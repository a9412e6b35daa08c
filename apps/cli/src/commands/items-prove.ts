import type { Command } from 'commander';
import { Refusal } from '../refusal';

type Options = { readonly test?: string; readonly salt?: string; readonly json?: true };

/** As the test service prints it. */
type Answer = {
  readonly families: number;
  readonly variants: number;
  readonly proven: number;
  readonly failed: readonly {
    readonly family: string;
    readonly version: number;
    readonly index: number;
    readonly reason: string;
    readonly detail?: string;
  }[];
};

/** Computes the keys of the item bank once more; nothing is changed, which only the test service's own nightly run does. */
export function addItemsProve(program: Command): void {
  const existing = program.commands.find((command) => command.name() === 'items');
  const items = existing ?? program.command('items').description('the questions of this installation');
  items
    .command('prove')
    .description('compute the keys of the questions again, and name those that do not come out as they are kept')
    .option('--test <slug>', 'of one test; else of all')
    .option('--salt <salt>', 'draw forty questions of each family from this salt instead, and prove those')
    .option('--json', 'print one JSON document')
    .action(async (options: Options, command: Command) => {
      const { findItemTest } = await import('@assay/item-models/tests');
      if (options.test !== undefined && !findItemTest(options.test))
        command.error(`error: there is no test '${options.test}'`);
      if (options.salt === '') command.error('error: the salt is empty');
      const answer = await prove(options);
      console.log(options.json ? JSON.stringify(answer) : summary(answer));
      if (answer.failed.length > 0) throw new Refusal(answer.failed.map(inOneLine).join('\n'));
    });
}

async function prove({ test, salt }: Options): Promise<Answer> {
  const { readSettings } = await import('@assay/local/env');
  const { withInstallation } = await import('@assay/local/installation');
  const { proveItems } = await import('@assay/local/prove-items');
  return withInstallation(readSettings(), async (installation) => {
    if (installation.record === undefined && salt === undefined)
      throw new Refusal(
        'The salt from which these questions were drawn lies in the data folder that founded this database: ASSAY_DATA names it.',
      );
    return answerOf(await proveItems(installation, { test, salt }, (line) => console.error(line)));
  });
}

/** The test service is our own program and prints nothing but the answer. */
function answerOf(printed: string): Answer {
  return JSON.parse(printed) as Answer;
}

function summary({ families, variants, proven, failed }: Answer): string {
  if (variants === 0) return 'There are no questions yet. The test service makes them when it runs.';
  const counted = `${proven} of ${variants} questions of ${families} families are proven.`;
  return failed.length === 0 ? counted : `${counted} ${failed.length} are not.`;
}

function inOneLine({ family, version, index, reason, detail }: Answer['failed'][number]): string {
  return `${family} version ${version}, question ${index}: ${reason}${detail === undefined ? '' : ` (${detail})`}`;
}
