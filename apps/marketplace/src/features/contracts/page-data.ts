import type { ContractReviews } from '@assay/protocol/dto/review';
import type { ContractSummary } from '@assay/services/contract/list';
import type { ContractDto } from '@assay/services/contract/read';
import type { StartedPayment } from '@assay/services/payment/start';
import { pageData } from '../../lib/page-data';
import { readViewer } from '../../lib/context';

type Clock = { readonly now: Date; readonly timeZone: string };

export type ContractsPage = Clock & { readonly contracts: readonly ContractSummary[] };

export async function loadContracts(): Promise<ContractsPage> {
  const contracts = await pageData('/contracts', (api) => api.contract.list());
  return { ...(await clock()), contracts };
}

export type ContractPage = Clock & {
  readonly contract: ContractDto;
  readonly reviews: ContractReviews;
  /** Transfers that were announced and have not arrived, by milestone. */
  readonly awaited: ReadonlyMap<string, StartedPayment>;
};

export async function loadContract(contractId: string): Promise<ContractPage> {
  const read = await pageData(`/contracts/${contractId}`, async (api) => {
    const contract = await api.contract.read({ contractId });
    const awaited = new Map<string, StartedPayment>();
    for (const { id: milestoneId, state } of contract.milestones) {
      const payment = state === 'funding' ? await api.payment.read({ milestoneId }) : null;
      if (payment) awaited.set(milestoneId, payment);
    }
    return { contract, awaited, reviews: await api.contract.reviews({ contractId }) };
  });
  return { ...(await clock()), ...read };
}

async function clock(): Promise<Clock> {
  return { now: new Date(), timeZone: (await readViewer())?.timeZone ?? 'UTC' };
}
