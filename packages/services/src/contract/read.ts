import { contract, file, milestone, submission } from '@assay/db/schema/market-contracts';
import { thread } from '@assay/db/schema/market-jobs';
import { quoteFees } from '@assay/domain/fees/quote-fees';
import { brandId } from '@assay/domain/kernel/id';
import { marketRules } from '@assay/domain/market/rules';
import type { MoneyDto } from '@assay/protocol/dto/money';
import type { PersonDto } from '@assay/protocol/dto/person';
import { and, asc, eq, getTableColumns, or } from 'drizzle-orm';
import { z } from 'zod';
import { feePolicyOf } from '../fees/current-policy';
import { readSettings } from '../installation/settings';
import { requireReader, type ActingId } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { isAnyOf } from '../kernel/is-any-of';
import { parseInput } from '../kernel/parse';
import { orNotFound } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import type { ContractRow, MilestoneRow } from '../milestone/lock-milestone';
import { moneyDtoOf } from '../money/to-dto';
import { people, personOf } from '../people/person';

const readInput = z.object({ contractId: z.uuid() });

export type SubmissionDto = {
  readonly id: string;
  readonly note: string;
  readonly submittedAt: string;
  readonly changeRequest: string | null;
  readonly file: { readonly id: string; readonly name: string; readonly sizeBytes: number } | null;
};

export type MilestoneDto = {
  readonly id: string;
  readonly position: number;
  readonly state: MilestoneRow['state'];
  readonly title: string;
  readonly amount: MoneyDto;
  /** What the client pays and the freelancer receives for this milestone, after the fees of the contract. */
  readonly clientPays: MoneyDto;
  readonly freelancerReceives: MoneyDto;
  readonly dueAt: string;
  readonly autoApproveAt: string | null;
  readonly releasedAt: string | null;
  readonly releasedBy: 'client' | 'timer' | null;
  readonly changeRoundsLeft: number;
  readonly submissions: readonly SubmissionDto[];
};

export type ContractDto = {
  readonly id: string;
  readonly jobId: string;
  readonly title: string;
  readonly state: ContractRow['state'];
  readonly value: MoneyDto;
  readonly fees: { readonly freelancerPercent: string; readonly clientPercent: string };
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly viewerIs: 'client' | 'freelancer';
  readonly client: PersonDto;
  readonly freelancer: PersonDto;
  readonly threadId: string | null;
  /** False in a sandbox; the page says so wherever it speaks of paying. */
  readonly isRealMoney: boolean;
  readonly milestones: readonly MilestoneDto[];
};

/** A contract with its milestones and what was handed in, for its two parties. */
export async function readContract(ctx: ServiceContext, input: unknown): Promise<ContractDto> {
  const reader = requireReader(ctx);
  const { contractId } = parseInput(readInput, input);
  return inTransaction(ctx, async (unit) => {
    const row = await contractOfParty(unit, contractId, reader.id);
    const milestones = await unit.tx
      .select()
      .from(milestone)
      .where(eq(milestone.contractId, row.id))
      .orderBy(asc(milestone.position));
    const submissions = await submissionsOf(unit, milestones);
    const names = await people(unit.tx, [row.clientId, row.freelancerId]);
    return {
      id: row.id,
      jobId: row.jobId,
      title: row.title,
      state: row.state,
      value: moneyDtoOf(row),
      fees: { freelancerPercent: row.fees.freelancerPercent, clientPercent: row.fees.clientPercent },
      startedAt: row.startedAt.toISOString(),
      endedAt: row.endedAt?.toISOString() ?? null,
      viewerIs: row.clientId === reader.id ? 'client' : 'freelancer',
      client: personOf(names, row.clientId),
      freelancer: personOf(names, row.freelancerId),
      threadId: row.threadId,
      isRealMoney: (await readSettings(unit.tx)).paymentProvider !== 'sandbox',
      milestones: milestones.map((item) => milestoneDtoOf(item, row, submissions.get(item.id) ?? [])),
    };
  });
}

async function contractOfParty({ tx }: Unit, contractId: string, acting: ActingId) {
  const [row] = await tx
    .select({ ...getTableColumns(contract), threadId: thread.id })
    .from(contract)
    .leftJoin(thread, eq(thread.bidId, contract.bidId))
    .where(
      and(eq(contract.id, brandId(contractId)), or(eq(contract.clientId, acting), eq(contract.freelancerId, acting))),
    );
  return orNotFound(row);
}

async function submissionsOf({ tx }: Unit, milestones: readonly MilestoneRow[]): Promise<Map<string, SubmissionDto[]>> {
  const byMilestone = new Map<string, SubmissionDto[]>();
  if (milestones.length === 0) return byMilestone;
  const rows = await tx
    .select({ submission, file: { id: file.id, name: file.name, sizeBytes: file.sizeBytes } })
    .from(submission)
    .leftJoin(file, eq(file.id, submission.fileId))
    .where(
      isAnyOf(
        submission.milestoneId,
        milestones.map(({ id }) => id),
      ),
    )
    .orderBy(asc(submission.submittedAt), asc(submission.id));
  for (const { submission: row, file: attached } of rows) {
    const { id, note, submittedAt, changeRequest } = row;
    const dto = { id, note, submittedAt: submittedAt.toISOString(), changeRequest, file: attached };
    byMilestone.set(row.milestoneId, [...(byMilestone.get(row.milestoneId) ?? []), dto]);
  }
  return byMilestone;
}

function milestoneDtoOf(row: MilestoneRow, { fees }: ContractRow, submissions: readonly SubmissionDto[]): MilestoneDto {
  const quote = quoteFees(row, feePolicyOf(fees));
  return {
    id: row.id,
    position: row.position,
    state: row.state,
    title: row.title,
    amount: moneyDtoOf(row),
    clientPays: moneyDtoOf(quote.clientPays),
    freelancerReceives: moneyDtoOf(quote.freelancerReceives),
    dueAt: row.dueAt.toISOString(),
    autoApproveAt: row.autoApproveAt?.toISOString() ?? null,
    releasedAt: row.releasedAt?.toISOString() ?? null,
    releasedBy: row.releasedBy,
    changeRoundsLeft: Math.max(0, marketRules.changeRoundsMax - row.changeRounds),
    submissions,
  };
}
