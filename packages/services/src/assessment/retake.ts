import { attempt } from '@assay/db/schema/assessment';
import { decideRetake, type Retake, type RetakeTerms } from '@assay/domain/attempt/retake';
import type { AccountId } from '@assay/domain/kernel/id';
import { findItemTest, type ItemTest } from '@assay/item-models/tests';
import type { RetakeDto } from '@assay/protocol/dto/attempt';
import { eq } from 'drizzle-orm';
import type { Unit } from '../kernel/transaction';
import type { AttemptRow } from './event-facts';

/** What the retake rule asks of a test. */
export function retakeTerms({ blueprint }: ItemTest): RetakeTerms {
  const { slug: test, version: testVersion, openBook: isOpenBook, validMonths } = blueprint;
  return { test, testVersion, isOpenBook, validMonths };
}

/** Every attempt of a person, from which it follows what they may begin. */
export async function attemptsOf({ tx }: Pick<Unit, 'tx'>, accountId: AccountId): Promise<AttemptRow[]> {
  return tx.select().from(attempt).where(eq(attempt.accountId, accountId));
}

/** Whether a test may be taken again, for the page; a test that is offered no more may not. */
export function retakeOf(sittings: readonly AttemptRow[], slug: string, now: Date): RetakeDto | null {
  const itemTest = findItemTest(slug);
  return itemTest ? toDto(decideRetake(sittings, retakeTerms(itemTest), now)) : null;
}

function toDto(retake: Retake): RetakeDto {
  return 'at' in retake ? { kind: retake.kind, at: retake.at.toISOString() } : retake;
}
