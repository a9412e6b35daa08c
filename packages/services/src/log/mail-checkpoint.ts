import { mail } from '@assay/db/schema/identity';
import { checkpoint } from '@assay/db/schema/log-seal';
import type { AccountId } from '@assay/domain/kernel/id';
import type { Locale } from '@assay/domain/locale/locales';
import { parseCheckpoint, type Checkpoint } from '@assay/transparency/checkpoint';
import { and, desc, eq, gt, sql } from 'drizzle-orm';
import { activeOperators } from '../account/active-operators';
import { readSettings } from '../installation/settings';
import { lockUntilCommit } from '../kernel/advisory-lock';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction, type Unit } from '../kernel/transaction';
import { mailWords } from '../mail/words';
import { writeMail } from '../mail/write';
import { noteText } from './checkpoint-line';

type Recipient = { readonly accountId: AccountId | null; readonly to: string; readonly locale: Locale | null };

/**
 * Writes the newest checkpoint to every operator and to the addresses of choice, so that it lies where nobody who holds the
 * database reaches it: at most once a day to each, and only what is newer than the last one. Answers how many were written.
 */
export async function mailCheckpoint(ctx: ServiceContext, addresses: readonly string[]): Promise<number> {
  requireSystem(ctx);
  return inTransaction(ctx, async (unit) => {
    const [newest] = await unit.tx
      .select({ note: checkpoint.note, sealedAt: checkpoint.sealedAt })
      .from(checkpoint)
      .orderBy(desc(checkpoint.treeSize))
      .limit(1);
    if (!newest) return 0;
    // Two workers at once would each find nothing written yet.
    await lockUntilCommit(unit, 'log.mail');
    const { publicUrl } = await readSettings(unit.tx);
    const head = parseCheckpoint(noteText(newest.note));
    let written = 0;
    for (const recipient of await readRecipients(unit, addresses)) {
      if (await hasNewEnough(unit, recipient, newest.sealedAt)) continue;
      await writeTo(unit, recipient, { head, note: newest.note, publicUrl });
      written += 1;
    }
    return written;
  });
}

/** Operators who may act, and those addresses of choice that are none of theirs. */
async function readRecipients({ tx }: Unit, addresses: readonly string[]): Promise<readonly Recipient[]> {
  const operators = await activeOperators(tx);
  const known = new Set(operators.map(({ to }) => to));
  const others = [...new Set(addresses)].filter((address) => !known.has(address));
  return [...operators, ...others.map((to) => ({ accountId: null, to, locale: null }))];
}

async function hasNewEnough({ tx }: Unit, { to }: Recipient, sealedAt: Date): Promise<boolean> {
  const [last] = await tx
    .select({ id: mail.id })
    .from(mail)
    .where(
      and(
        eq(mail.kind, 'checkpoint'),
        eq(mail.recipient, to),
        gt(mail.writtenAt, sql`least(assay.now() - interval '1 day', ${sealedAt.toISOString()}::timestamptz)`),
      ),
    )
    .limit(1);
  return last !== undefined;
}

type Told = { readonly head: Checkpoint; readonly note: string; readonly publicUrl: string };

async function writeTo(unit: Unit, { accountId, to, locale }: Recipient, { head, note, publicUrl }: Told) {
  const text = mailWords(locale).checkpoint({ origin: head.origin, size: head.size, note, publicUrl });
  await writeMail(unit, { kind: 'checkpoint', accountId, to, ...text });
}
