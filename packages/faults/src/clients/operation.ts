import type { ServiceContext } from '@assay/services/kernel/context';
import type { Draw } from '@assay/testkit/draw';
import type postgres from 'postgres';
import { z } from 'zod';
import type { Call } from './history';

/** What somebody wants of the product, as it is written down before it is asked for. */
export type Wish = {
  readonly verb: string;
  /** The account that asks; null for somebody without one. */
  readonly by: string | null;
  readonly input: Readonly<Record<string, unknown>>;
};

/** A row to do something with: clients with the same salt choose the same one, and so race for it. */
export type Choice = { readonly sql: postgres.Sql; readonly salt: string; readonly draw: Draw };

/** A row by what only it has. */
export type RowNamed = { readonly table: string; readonly column: string; readonly value: string };

/** The row whose id the answer has under this name. */
export function answeredRow(table: string, name: string): NonNullable<Operation['row']> {
  return ({ said }) => {
    const answer = z.record(z.string(), z.unknown()).safeParse(said);
    return { table, column: 'id', value: String(answer.data?.[name]) };
  };
}

export type Operation = {
  readonly verb: string;
  /** How often it is drawn, compared with the others. */
  readonly weight: number;
  /** Whose connection it takes. */
  readonly role: 'marketplace' | 'skillTests';
  /** The event that its transaction records, and no other operation's. */
  readonly event: string | undefined;
  /** A refusal that has a consequence of its own, and the events that it may record; any other refusal records nothing. */
  readonly refusedWith?: { readonly said: string; readonly events: readonly string[] };
  /**
   * What becomes of asking again with the same words after it was done. What would be done once more is not asked for
   * again, since nobody could tell the second from a new one.
   */
  readonly again: 'answered the same' | 'refused' | 'done once more';
  /** The row that was made, by the answer or by the words: an ok without it is a lie. */
  readonly row?: (call: Pick<Call, 'input' | 'said'>) => RowNamed;
  readonly wish: (choice: Choice) => Promise<Omit<Wish, 'verb'> | undefined>;
  readonly call: (ctx: ServiceContext, input: unknown) => Promise<unknown>;
};
