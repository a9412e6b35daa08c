import type { RowVersion } from '@assay/db/schema/log';
import { testStates } from '@assay/domain/assessment/test-states';
import { attemptStates } from '@assay/domain/attempt/states';
import { badgeStates } from '@assay/domain/badge/states';
import { bidStates } from '@assay/domain/bid/states';
import { contractStates } from '@assay/domain/contract/states';
import { interviewStates } from '@assay/domain/interview/states';
import { invoiceStates } from '@assay/domain/invoice/states';
import { jobStates } from '@assay/domain/job/states';
import type { Edge, StateTable } from '@assay/domain/kernel/state-table';
import { milestoneStates } from '@assay/domain/milestone/states';
import { paymentStates } from '@assay/domain/payment/states';
import { payoutStates } from '@assay/domain/payout/states';
import { receiptStates } from '@assay/domain/receipt/states';
import { reportStates } from '@assay/domain/report/states';

/** What the log tells of: an event and the rows that it vouches for. */
export type ToldEvent = { readonly kind: string; readonly changes: readonly RowVersion[] };

export type RebuiltRow = { readonly version: number; readonly state: string };

/** Tables whose rows come to be and move by the kinds of events alone. */
export const rebuiltTables: Readonly<Record<string, StateTable<string, string>>> = {
  'market.job': jobStates,
  'market.bid': bidStates,
  'market.interview': interviewStates,
  'market.contract': contractStates,
  'market.milestone': milestoneStates,
  'market.report': reportStates,
  'money.payment': paymentStates,
  'money.payout': payoutStates,
  'money.receipt': receiptStates,
  'money.invoice': invoiceStates,
  'assessment.test': testStates,
  'assessment.attempt': attemptStates,
  'credential.badge': badgeStates,
};

/**
 * Rebuilds the state of every row from events and state tables. Of one row a later event may stand earlier in the log, when
 * its transaction began first: it waits until the version before it was told.
 */
export class StateReplay {
  readonly rows = new Map<string, RebuiltRow>();
  readonly faults: string[] = [];
  private readonly waiting = new Map<string, Map<number, string>>();

  take({ kind, changes }: ToldEvent): void {
    for (const { table, id, version } of changes) {
      if (!(table in rebuiltTables)) continue;
      const key = `${table} ${id}`;
      const kinds = this.waiting.get(key) ?? new Map<number, string>();
      this.waiting.set(key, kinds.set(version, kind));
      this.moveOn(table, key, kinds);
    }
  }

  /** Rows of which a version was told and the one before it was not. */
  gaps(): readonly string[] {
    return [...this.waiting].map(([key, kinds]) => {
      const [version, kind] = [...kinds].toSorted(([a], [b]) => a - b)[0] ?? [];
      return `${key}: ${kind} made version ${version}, and no event made the one before`;
    });
  }

  private moveOn(table: string, key: string, kinds: Map<number, string>): void {
    for (;;) {
      const version = (this.rows.get(key)?.version ?? 0) + 1;
      const kind = kinds.get(version);
      if (kind === undefined) break;
      kinds.delete(version);
      this.rows.set(key, { version, state: this.stateAfter(table, key, kind) });
    }
    if (kinds.size === 0) this.waiting.delete(key);
  }

  private stateAfter(table: string, key: string, kind: string): string {
    const states = rebuiltTables[table];
    if (!states) throw new Error(`${table} is not rebuilt`);
    const before = this.rows.get(key)?.state ?? states.initial;
    const edge = edgesFrom(states, before).find(({ event }) => event === kind);
    if (edge) return edge.to;
    const isStep = Object.keys(states.edges).some((from) =>
      edgesFrom(states, from).some(({ event }) => event === kind),
    );
    if (isStep) this.faults.push(`${key}: ${kind} leads nowhere from ${before}`);
    return before;
  }
}

function edgesFrom({ edges }: StateTable<string, string>, state: string): readonly Edge<string>[] {
  return Object.values(edges[state] ?? {}).flatMap((edge) => (edge ? [edge] : []));
}
