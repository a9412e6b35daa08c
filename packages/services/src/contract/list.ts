import { contract, milestone } from '@assay/db/schema/market-contracts';
import type { MoneyDto } from '@assay/protocol/dto/money';
import type { PersonDto } from '@assay/protocol/dto/person';
import { asc, desc, eq, or } from 'drizzle-orm';
import { requireReader, type ActingId } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { isAnyOf } from '../kernel/is-any-of';
import { inTransaction, type Unit } from '../kernel/transaction';
import type { ContractRow, MilestoneRow } from '../milestone/lock-milestone';
import { moneyDtoOf } from '../money/to-dto';
import { people, personOf } from '../people/person';

export type ContractSummary = {
  readonly id: string;
  readonly title: string;
  readonly state: ContractRow['state'];
  readonly viewerIs: 'client' | 'freelancer';
  readonly other: PersonDto;
  readonly value: MoneyDto;
  readonly startedAt: string;
  readonly released: number;
  readonly milestones: number;
  /** The first milestone that is not finished. */
  readonly current: {
    readonly id: string;
    readonly title: string;
    readonly state: MilestoneRow['state'];
    readonly dueAt: string;
    readonly autoApproveAt: string | null;
  } | null;
};

const LISTED = 200;
const finished = new Set<MilestoneRow['state']>(['released', 'refunded', 'cancelled']);

/** One's contracts on either side, the newest first, each with the milestone that matters now. */
export async function listContracts(ctx: ServiceContext): Promise<ContractSummary[]> {
  const reader = requireReader(ctx);
  return inTransaction(ctx, (unit) => contractsOf(unit, reader.id));
}

export async function contractsOf({ tx }: Pick<Unit, 'tx'>, acting: ActingId): Promise<ContractSummary[]> {
  const rows = await tx
    .select()
    .from(contract)
    .where(or(eq(contract.clientId, acting), eq(contract.freelancerId, acting)))
    .orderBy(desc(contract.startedAt), desc(contract.id))
    .limit(LISTED);
  if (rows.length === 0) return [];
  const milestones = await tx
    .select()
    .from(milestone)
    .where(
      isAnyOf(
        milestone.contractId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(milestone.position));
  const names = await people(
    tx,
    rows.flatMap(({ clientId, freelancerId }) => [clientId, freelancerId]),
  );
  return rows.map((row) => {
    const own = milestones.filter(({ contractId }) => contractId === row.id);
    const isClient = row.clientId === acting;
    return {
      id: row.id,
      title: row.title,
      state: row.state,
      viewerIs: isClient ? 'client' : 'freelancer',
      other: personOf(names, isClient ? row.freelancerId : row.clientId),
      value: moneyDtoOf(row),
      startedAt: row.startedAt.toISOString(),
      released: own.filter(({ state }) => state === 'released').length,
      milestones: own.length,
      current: currentOf(own),
    };
  });
}

function currentOf(milestones: readonly MilestoneRow[]): ContractSummary['current'] {
  const current = milestones.find(({ state }) => !finished.has(state));
  if (!current) return null;
  const { id, title, state, dueAt, autoApproveAt } = current;
  return { id, title, state, dueAt: dueAt.toISOString(), autoApproveAt: autoApproveAt?.toISOString() ?? null };
}
