import { join } from 'node:path';
import { openSecrets } from '@assay/local/secrets';
import type { Running } from '../running';
import { takeTest } from './attempt';
import { logIn, openCaller } from './caller';
import { makeDeal } from './deal';
import { joinAs } from './newcomer';

/** Written and code, short and long. */
const tests = ['marketplace-readiness', 'sql', 'javascript', 'statistics'] as const;

/** A newcomer for each so many deals: an address may sign up forty people an hour. */
const DEALS_A_NEWCOMER = 5;

export type Load = { readonly deals: number; readonly attempts: number };

/**
 * Works the marketplace, the test service and the worker over HTTP: deals from posting to payment, whose events, news and
 * invoices the worker sees to, and whole attempts by people who have just joined.
 *
 * @param folder of the clone, where the installation keeps its secrets
 */
export async function loadInstallation({ url, folder }: Running, deals: number): Promise<Load> {
  const { demoPassword, testTokenSecret } = await openSecrets(join(folder, '.data'));
  const demoPerson = async (role: 'client' | 'freelancer' | 'operator') => {
    const caller = openCaller(url);
    await logIn(caller, { email: `${role}@demo.test`, password: demoPassword });
    return caller;
  };
  const [client, freelancer, operator] = [
    await demoPerson('client'),
    await demoPerson('freelancer'),
    await demoPerson('operator'),
  ];
  for (let deal = 0; deal < deals; deal += 1) await makeDeal(client, freelancer);
  const newcomers = Math.ceil(deals / DEALS_A_NEWCOMER);
  for (let joined = 0; joined < newcomers; joined += 1) {
    const newcomer = await joinAs(operator);
    for (const test of tests) await takeTest(newcomer, test, testTokenSecret);
  }
  return { deals, attempts: newcomers * tests.length };
}
