import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type StateTable, statesOf } from '@assay/domain/kernel/state-table';
import type { Market } from '@assay/services/testing/fixture';
import type { Scene } from './scene';

type Table = StateTable<string, string>;

const domain = fileURLToPath(new URL('../../../domain/src/', import.meta.url));

/** Every state table of the domain, found by the name of its file, so that none is forgotten. */
async function everyTable(): Promise<Table[]> {
  const files = readdirSync(domain, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /[/\\](\w+-)?states\.ts$/.test(file),
  );
  const modules: object[] = await Promise.all(files.map((file) => import(`${domain}${file}`)));
  return modules.flatMap((module) => Object.values(module).filter(isStateTable));
}

function isStateTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && 'entity' in value && 'initial' in value && 'edges' in value;
}

export const tables: readonly Table[] = await everyTable();

/** States in which no object of the scene is, each with the reason. */
export const leftOut: Readonly<Record<string, string>> = {
  'badge revoked': 'no verb revokes a badge yet',
  'job draft': 'a draft is posted in the transaction that makes it',
  'variant proven': 'no call names a question by the id of its row',
  'variant withdrawn': 'no call names a question by the id of its row',
  'variant doubtful': 'no call names a question by the id of its row',
};

/** Where the state of a kind of object stands; a test is named by its slug. */
const rows: Readonly<Record<string, { readonly table: string; readonly key: string }>> = {
  account: { table: 'identity.account', key: 'id' },
  attempt: { table: 'assessment.attempt', key: 'id' },
  badge: { table: 'credential.badge', key: 'id' },
  bid: { table: 'market.bid', key: 'id' },
  contract: { table: 'market.contract', key: 'id' },
  family: { table: 'assessment.family_standing', key: 'id' },
  interview: { table: 'market.interview', key: 'id' },
  invoice: { table: 'money.invoice', key: 'id' },
  job: { table: 'market.job', key: 'id' },
  milestone: { table: 'market.milestone', key: 'id' },
  payment: { table: 'money.payment', key: 'id' },
  payout: { table: 'money.payout', key: 'id' },
  receipt: { table: 'money.receipt', key: 'id' },
  report: { table: 'market.report', key: 'id' },
  test: { table: 'assessment.test', key: 'slug' },
};

type Held = {
  readonly entity: string;
  /** What the scene calls it by. */
  readonly label: string;
  /** What the database says; undefined where nothing is left of it. */
  readonly actual: string | undefined;
  readonly states: readonly string[];
};

/** The objects of a scene whose life has a table, each in the state in which the database holds it. */
export async function actualStates({ database }: Market['owner'], scene: Scene): Promise<Held[]> {
  const held: Held[] = [];
  for (const table of tables) {
    const { entity } = table;
    const row = rows[entity];
    for (const [label, id] of Object.entries(scene[entity] ?? {})) {
      if (!row) throw new Error(`where the state of ${entity} stands is not said`);
      const [found] = await database.execute<{ state: string }>(
        `select state from ${row.table} where ${row.key} = '${id}'`,
      );
      held.push({ entity, label, actual: found?.state, states: statesOf(table) });
    }
  }
  return held;
}
