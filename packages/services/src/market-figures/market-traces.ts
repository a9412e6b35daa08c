import { dayOf } from '@assay/domain/market-figures/days';
import type { Unit } from '@assay/domain/market-figures/tally';
import {
  chained,
  type ContractTrace,
  earlier,
  type JobTrace,
  untoldContract,
  untoldJob,
  withMove,
} from '@assay/domain/market-figures/traces';
import { type Takers, tell, type ToldEntry } from './told-kinds';

/** A person from whose contracts of some time on the order is to be looked at again. */
export type Side = 'client' | 'freelancer';

/** The traces of jobs and contracts as entries of the log are told to them, in whatever order. */
export class MarketTraces {
  private readonly jobs: Map<string, JobTrace>;
  private readonly contracts: Map<string, ContractTrace>;
  /** By side and person, the earliest start among the contracts that were told of. */
  private readonly begun = { client: new Map<string, Date>(), freelancer: new Map<string, Date>() };

  /**
   * @param countries of those who posted jobs, by event
   */
  constructor(
    jobs: readonly JobTrace[],
    contracts: readonly ContractTrace[],
    private readonly countries: ReadonlyMap<string, string | null>,
  ) {
    this.jobs = new Map(jobs.map((job) => [job.jobId, job]));
    this.contracts = new Map(contracts.map((contract) => [contract.contractId, contract]));
  }

  take(entries: readonly ToldEntry[]): void {
    for (const entry of entries) tell(this.takers, entry);
    this.chain('client');
    this.chain('freelancer');
  }

  allJobs(): readonly JobTrace[] {
    return [...this.jobs.values()];
  }

  allContracts(): readonly ContractTrace[] {
    return [...this.contracts.values()];
  }

  /** Each job with its contract, and contracts whose job is not known. */
  units(): readonly Unit[] {
    const contractOf = new Map(this.allContracts().map((contract) => [contract.jobId, contract]));
    const ofJobs = this.allJobs().map((job) => ({ job, contract: contractOf.get(job.jobId) ?? null }));
    const alone = this.allContracts().filter(({ jobId }) => jobId === null || !this.jobs.has(jobId));
    return [...ofJobs, ...alone.map((contract) => ({ job: null, contract }))];
  }

  private readonly takers: Takers = {
    'job.posted': ({ jobId, clientId, field }, { eventId, occurredAt }) =>
      this.job(jobId, () => ({
        clientId,
        field,
        country: this.countries.get(eventId) ?? null,
        postedAt: occurredAt,
      })),
    'job.filled': ({ jobId }, entry) => this.close(jobId, entry),
    'job.cancelled': ({ jobId }, entry) => this.close(jobId, entry),
    'job.expired': ({ jobId }, entry) => this.close(jobId, entry),
    'job.removed': ({ jobId }, entry) => {
      this.close(jobId, entry);
      this.job(jobId, () => ({ removedAt: entry.occurredAt }));
    },
    'bid.sent': ({ jobId }, { occurredAt }) =>
      this.job(jobId, ({ bids, firstBidAt }) => ({ bids: bids + 1, firstBidAt: earlier(firstBidAt, occurredAt) })),
    'bid.shortlisted': ({ jobId }, entry) => this.shortlist(jobId, entry),
    'bid.interviewed': ({ jobId }, entry) => this.shortlist(jobId, entry),
    'bid.offered': ({ jobId }, entry) => this.shortlist(jobId, entry),
    'bid.hired': ({ jobId }, entry) => this.shortlist(jobId, entry),
    'contract.started': ({ contractId, jobId, clientId, freelancerId, field, value }, { occurredAt: startedAt }) => {
      const told = { jobId, clientId, freelancerId, field, startedAt, value: value.referenceMinor };
      this.contract(contractId, (contract) => ({ ...contract, ...told }));
      this.begin('client', clientId, startedAt);
      this.begin('freelancer', freelancerId, startedAt);
    },
    'milestone.released': ({ contractId, amount }, { occurredAt }) =>
      this.contract(contractId, (contract) =>
        withMove(contract, dayOf(occurredAt), { released: amount.referenceMinor }),
      ),
    'fee.charged': ({ contractId, amount }, { occurredAt }) =>
      this.contract(contractId, (contract) => withMove(contract, dayOf(occurredAt), { fees: amount.referenceMinor })),
    'account.erased': ({ accountId }) => {
      for (const { jobId, clientId } of this.allJobs())
        if (clientId === accountId) this.job(jobId, () => ({ country: null }));
    },
  };

  private close(jobId: string, { occurredAt }: ToldEntry): void {
    this.job(jobId, ({ closedAt }) => ({ closedAt: earlier(closedAt, occurredAt) }));
  }

  private shortlist(jobId: string, { occurredAt }: ToldEntry): void {
    this.job(jobId, ({ firstShortlistedAt }) => ({ firstShortlistedAt: earlier(firstShortlistedAt, occurredAt) }));
  }

  private job(jobId: string, told: (job: JobTrace) => Partial<JobTrace>): void {
    const known = this.jobs.get(jobId) ?? untoldJob(jobId);
    this.jobs.set(jobId, { ...known, ...told(known) });
  }

  private contract(contractId: string, told: (contract: ContractTrace) => ContractTrace): void {
    this.contracts.set(contractId, told(this.contracts.get(contractId) ?? untoldContract(contractId)));
  }

  private begin(side: Side, accountId: string, at: Date): void {
    this.begun[side].set(accountId, earlier(this.begun[side].get(accountId) ?? null, at));
  }

  private chain(side: Side): void {
    const of = new Map([...this.begun[side].keys()].map((accountId): [string, ContractTrace[]] => [accountId, []]));
    for (const contract of this.allContracts()) of.get(contract[`${side}Id`] ?? '')?.push(contract);
    for (const [accountId, since] of this.begun[side])
      for (const contract of chained(of.get(accountId) ?? [], `${side}BeforeAt`, since))
        this.contracts.set(contract.contractId, contract);
  }
}
