import 'server-only';
import type { OperatorWaiting } from '@assay/services/operator/count-waiting';
import { installation } from '../../lib/context';
import { pageData } from '../../lib/page-data';

export type OperatorFrame = { readonly waiting: OperatorWaiting; readonly simulated: boolean };

/** What stands around every page of the operator; for others these pages do not exist. */
export async function loadOperatorFrame(): Promise<OperatorFrame> {
  const waiting = await pageData('/operator', (api) => api.operator.waiting());
  return { waiting, simulated: (await installation()).origin === 'simulated' };
}
