import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { brandId, type AccountId } from '@assay/domain/kernel/id';
import { z } from 'zod';
import { logIn, openCaller, type Caller } from './caller';

export type Newcomer = { readonly caller: Caller; readonly accountId: AccountId };

const WAIT_MS = 500;
const MOST_ASKED = 60;

const rules = z.object({ termsVersion: z.string() });
const own = z.object({ accountId: z.string() });
const keptMails = z.object({ items: z.array(z.object({ id: z.string(), recipient: z.string() })) });
const opened = z.object({ body: z.string() });

/** Signs up, confirms the address by the kept mail that an operator opens, and logs in. */
export async function joinAs(operator: Caller): Promise<Newcomer> {
  const caller = openCaller(operator.url);
  const email = `newcomer-${randomBytes(6).toString('hex')}@example.test`;
  const password = 'four unrelated garden words';
  const { termsVersion } = rules.parse(await caller.read('rules.read'));
  const place = { country: 'PT', timeZone: 'Europe/Lisbon' };
  await caller.call('account.signUp', { name: 'Nora Newcomer', email, password, ...place, termsVersion });
  await caller.call('account.verifyEmail', { token: await mailedToken(operator, email) });
  await logIn(caller, { email, password });
  const { accountId } = own.parse(await caller.read('account.own'));
  return { caller, accountId: brandId<'account'>(accountId) };
}

/** The mail may still be on its way. */
async function mailedToken(operator: Caller, email: string): Promise<string | null> {
  for (let asked = 0; asked < MOST_ASKED; asked += 1) {
    const { items } = keptMails.parse(await operator.read('operator.keptMails', { limit: 100 }));
    const mail = items.find(({ recipient }) => recipient === email);
    if (!mail) {
      await sleep(WAIT_MS);
      continue;
    }
    const { body } = opened.parse(await operator.call('operator.openMail', { mailId: mail.id }));
    const link = /https?:\/\/\S+\/confirm\?\S+/.exec(body)?.[0] ?? '';
    return new URL(link).searchParams.get('token');
  }
  throw new Error(`nothing was mailed to ${email}`);
}
