import { describe, expect, it } from 'vitest';
import { accountStates } from '../account/states';
import { badgeStates } from '../badge/states';
import { bidStates } from '../bid/states';
import { contractStates } from '../contract/states';
import { interviewStates } from '../interview/states';
import { invoiceStates } from '../invoice/states';
import { jobStates } from '../job/states';
import { milestoneStates } from '../milestone/states';
import { paymentStates } from '../payment/states';
import { payoutStates } from '../payout/states';
import { receiptStates } from '../receipt/states';
import { reportStates } from '../report/states';
import { allows, stateTable, statesOf, step, terminalStates, unreachableStates, type StateTable } from './state-table';

const tables: StateTable<string, string>[] = [
  accountStates,
  badgeStates,
  bidStates,
  contractStates,
  interviewStates,
  invoiceStates,
  jobStates,
  milestoneStates,
  paymentStates,
  payoutStates,
  receiptStates,
  reportStates,
];

describe('every state table', () => {
  it.each(tables.map((table) => [table.entity, table] as const))(
    '%s: each state is reachable and the life ends',
    (_, table) => {
      expect(unreachableStates(table)).toEqual([]);
      expect(terminalStates(table).length).toBeGreaterThan(0);
    },
  );

  it.each(tables.map((table) => [table.entity, table] as const))(
    '%s: events are of the entity, in the past tense form kind.verb',
    (_, table) => {
      for (const state of statesOf(table)) {
        for (const edge of Object.values(table.edges[state] ?? {})) {
          expect(edge?.event).toMatch(new RegExp(`^${table.entity}\\.[a-z_]+$`));
        }
      }
    },
  );
});

describe('step', () => {
  it('refuses a command that the state does not know, and says which', () => {
    expect(step(jobStates, 'filled', 'fill')).toEqual({
      ok: false,
      refusal: { code: 'wrong_state', facts: { entity: 'job', state: 'filled', command: 'fill' } },
    });
    expect(allows(jobStates, 'open', 'fill')).toBe(true);
  });

  it('finds an unreachable state', () => {
    const broken = stateTable<'a' | 'b', 'go'>({
      entity: 'x',
      initial: 'a',
      edges: { a: {}, b: { go: { to: 'a', event: 'x.gone' } } },
    });
    expect(unreachableStates(broken)).toEqual(['b']);
  });
});
