import type { ThreadDto } from '@assay/protocol/dto/thread';
import type { ThreadSummary } from '@assay/services/thread/list';
import { readViewer } from '../../lib/context';
import { pageData } from '../../lib/page-data';

type Clock = { readonly now: Date; readonly timeZone: string };

export type MessagesPage = Clock & { readonly threads: readonly ThreadSummary[] };

export async function loadMessages(): Promise<MessagesPage> {
  const threads = await pageData('/messages', (api) => api.thread.list());
  return { ...(await clock()), threads };
}

export type ThreadPage = Clock & { readonly thread: ThreadDto };

export async function loadThread(threadId: string): Promise<ThreadPage> {
  const thread = await pageData(`/messages/${threadId}`, (api) => api.thread.read({ threadId }));
  return { ...(await clock()), thread };
}

async function clock(): Promise<Clock> {
  return { now: new Date(), timeZone: (await readViewer())?.timeZone ?? 'UTC' };
}
