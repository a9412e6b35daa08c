import { createOperator } from '@assay/services/account/create-operator';
import type { Market } from '@assay/services/testing/open-market';
import { bidForm, jobForm } from '@assay/services/testing/fixture';
import { type HiddenFields, type HttpPerson, logInOverHttp } from './http-person';

/** Five people's wishes of one round, each of which can be asked for again just as it was. */
export type Acts = {
  readonly titles: readonly [string, string];
  readonly jobIds: readonly [string, string];
  readonly milestoneId: string;
  /** Answers where the job is that the form led to. */
  readonly posts: readonly (() => Promise<string | null>)[];
  /** Answer the status. */
  readonly bids: readonly (() => Promise<number>)[];
  readonly confirm: () => Promise<number>;
};

export type Cast = Readonly<Record<'client' | 'other' | 'freelancer' | 'operator', HttpPerson>>;

/** People who may act at once: accounts as the host makes them, logged in over HTTP. */
export async function castOf({ anonymous }: Pick<Market, 'anonymous'>, origin: string): Promise<Cast> {
  const password = 'four unrelated garden words';
  const person = async (name: string): Promise<HttpPerson> => {
    const email = `${name.toLowerCase()}@example.org`;
    const ctx = { ...anonymous(), actor: { type: 'system', job: 'operator create' } } as const;
    await createOperator(ctx, { email, name, password, country: 'DE' });
    return logInOverHttp(origin, email, password);
  };
  return {
    client: await person('Clara'),
    other: await person('Otto'),
    freelancer: await person('Farid'),
    operator: await person('Olga'),
  };
}

export type Deal = { readonly milestones: readonly string[] };

/** A contract of so many milestones, for each of which an operator waits for a transfer. */
export async function agreeDeal({ client, freelancer, operator }: Cast, milestones: number): Promise<Deal> {
  const plan = Array.from({ length: milestones }, (_, index) => ({ title: `Part ${index}`, amount: '100', days: 5 }));
  const price = { amount: String(100 * milestones), milestones: plan };
  await ask(operator, 'operator.changeBankDetails', { bankDetails: 'DE89 3704 0044 0532 0130 00' });
  const jobId = await post(client, price);
  const { bidId } = await ask(freelancer, 'bid.send', bidForm(jobId, price));
  await ask(client, 'bid.offer', { bidId });
  const { contractId } = await ask(freelancer, 'bid.accept', { bidId });
  const contract = await client.read(`contract.read?input=${encodeURIComponent(JSON.stringify({ contractId }))}`);
  return { milestones: idsOf(contract.data['milestones']) };
}

/** Two jobs to be posted, two bids to be made, and a transfer that has arrived: everything up to the last click. */
export async function prepareActs(cast: Cast, { milestones }: Deal, round: number): Promise<Acts> {
  const { client, other, freelancer, operator } = cast;
  const titles = [`A job by form, round ${round}`, `Another job by form, round ${round}`] as const;
  const jobIds = [await post(client, {}), await post(other, {})] as const;
  const milestoneId = milestones[round] ?? '';
  const { paymentId, amount } = await ask(client, 'payment.start', { milestoneId });
  const arrived = { paymentId, amount: typed(amount) };
  const bid = (by: HttpPerson, jobId: string) => async () => (await by.call('bid.send', bidForm(jobId))).status;
  return {
    titles,
    jobIds,
    milestoneId,
    posts: [await postByForm(client, titles[0]), await postByForm(other, titles[1])],
    bids: [bid(freelancer, jobIds[0]), bid(client, jobIds[1])],
    confirm: async () => (await operator.call('operator.confirmTransfer', arrived)).status,
  };
}

async function postByForm(person: HttpPerson, title: string): Promise<() => Promise<string | null>> {
  const day = new Date(Date.now() + 10 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const typedIn: HiddenFields = [
    ['title', title],
    ['brief', String(jobForm()['brief'])],
    ['field', 'software'],
    ['skills', 'sql'],
    ['amount', '300'],
    ['currency', 'EUR'],
    ['milestones.0.title', 'All of it'],
    ['milestones.0.days', '5'],
    ['decisionDueAt', day],
    ['act', 'publish'],
  ];
  const form = [...(await person.openForm('/jobs/new', 'New job')), ...typedIn];
  return () => person.sendForm('/jobs/new', form);
}

async function post(person: HttpPerson, changes: Record<string, unknown>): Promise<string> {
  return String((await ask(person, 'job.post', jobForm(changes)))['jobId']);
}

async function ask(person: HttpPerson, procedure: string, input: object): Promise<Readonly<Record<string, unknown>>> {
  const { status, data } = await person.call(procedure, input);
  if (status !== 200) throw new Error(`${procedure} answered ${status}: ${JSON.stringify(data)}`);
  return data;
}

function idsOf(rows: unknown): string[] {
  return Array.isArray(rows) ? rows.map((row: { readonly id: unknown }) => String(row.id)) : [];
}

/** An amount as an operator types it from the statement. */
function typed(amount: unknown): string {
  const minor = typeof amount === 'object' && amount !== null && 'amountMinor' in amount ? amount.amountMinor : 0;
  return (Number(minor) / 100).toFixed(2);
}
