import { badge } from '@assay/db/schema/credential';
import { badgeStates, isVisible } from '@assay/domain/badge/states';
import { brandId } from '@assay/domain/kernel/id';
import { step } from '@assay/domain/kernel/state-table';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Acting } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordEvent } from '../kernel/record-event';
import { orNotFound, orRefuse, refused } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import type { BadgeRow } from './readable-badge';

const badgeInput = z.object({ badgeId: z.uuid() });

type Choice = 'show' | 'hide';

const targets = { show: 'shown', hide: 'hidden' } as const;

/** The holder's choice on who may see a badge; choosing what is already so changes nothing. */
export async function chooseVisibility(
  ctx: ServiceContext,
  holder: Acting,
  choice: Choice,
  input: unknown,
): Promise<void> {
  const { badgeId } = parseInput(badgeInput, input);
  await inTransaction(ctx, async (unit) => {
    const mine = and(eq(badge.id, brandId<'badge'>(badgeId)), eq(badge.accountId, holder.id));
    const [found] = await unit.tx.select().from(badge).where(mine).for('update');
    const row = orNotFound(found);
    if (row.state === 'revoked') throw refused('badge_revoked');
    if (row.state !== targets[choice]) await setVisibility(unit, row, choice);
  });
}

/** Takes a locked badge along the edge that its holder chose. */
export async function setVisibility(unit: Unit, row: BadgeRow, choice: Choice): Promise<void> {
  const { to } = orRefuse(step(badgeStates, row.state, choice));
  await recordEvent(unit, choice === 'show' ? 'badge.shown' : 'badge.hidden', {
    changes: [changed('credential.badge', row)],
    payload: {
      badgeId: row.id,
      attemptId: row.attemptId,
      accountId: row.accountId,
      achievement: row.achievement,
      achievementVersion: row.achievementVersion,
    },
  });
  const shown = isVisible(to) ? { shownAt: unit.now, firstShownAt: row.firstShownAt ?? unit.now } : { shownAt: null };
  await unit.tx
    .update(badge)
    .set({ state: to, version: row.version + 1, ...shown })
    .where(eq(badge.id, row.id));
}
