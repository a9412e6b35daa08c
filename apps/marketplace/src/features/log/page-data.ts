import 'server-only';
import { readLogCheckpoint, readLogKeys } from '@assay/services/log/read-proof';
import type { OwnEntryPage } from '@assay/services/log/list-own';
import { readViewer, requestContext } from '../../lib/context';
import { pageData } from '../../lib/page-data';
import { refusalOf } from '../../lib/refusal-of';
import { param, type RawParams } from '../operator/params';

/** What one's entries are narrowed by; each part stands in the address. */
export type OwnFilter = Readonly<Record<'kind' | 'month', string | undefined>>;

export type OwnPage = OwnEntryPage & { readonly filter: OwnFilter; readonly cursor: string | undefined };

export async function loadOwnEntries(params: RawParams): Promise<OwnPage> {
  const filter: OwnFilter = { kind: param(params, 'kind'), month: param(params, 'month') };
  const cursor = param(params, 'cursor');
  const page = await pageData('/log/mine', (api) => api.account.entries({ ...filter, cursor }));
  return { ...page, filter, cursor };
}

export type LogPageData = {
  /** The signed head; null before the first seal. */
  readonly checkpoint: string | null;
  readonly keys: string;
  readonly isLoggedIn: boolean;
};

export async function loadLogPage(): Promise<LogPageData> {
  const ctx = await requestContext();
  return {
    checkpoint: await checkpointOrNull(),
    keys: await readLogKeys(ctx),
    isLoggedIn: (await readViewer()) !== null,
  };
}

async function checkpointOrNull(): Promise<string | null> {
  try {
    return await readLogCheckpoint(await requestContext());
  } catch (error) {
    if (refusalOf(error)?.code === 'not_found') return null;
    throw error;
  }
}
