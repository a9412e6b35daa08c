import 'server-only';
import type { EntryPage } from '@assay/services/operator/list-entries';
import type { EntryDto } from '@assay/services/operator/read-entry';
import { pageData } from '../../lib/page-data';
import { param, type RawParams } from '../operator/params';

/** What the log is narrowed by; each part stands in the address. */
export type LogFilter = Readonly<Record<'kind' | 'class' | 'person' | 'from' | 'to', string | undefined>>;

export type LogPage = EntryPage & { readonly filter: LogFilter; readonly cursor: string | undefined };

export async function loadLog(params: RawParams): Promise<LogPage> {
  const filter: LogFilter = {
    kind: param(params, 'kind'),
    class: param(params, 'class'),
    person: param(params, 'person'),
    from: param(params, 'from'),
    to: param(params, 'to'),
  };
  const cursor = param(params, 'cursor');
  const page = await pageData('/operator/log', (api) => api.operator.entries({ ...filter, cursor }));
  return { ...page, filter, cursor };
}

export async function loadEntry(position: string): Promise<EntryDto> {
  return pageData(`/operator/log/${position}`, (api) => api.operator.entry({ position }));
}
