'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState, useTransition } from 'react';
import { resultPath } from '../paths';
import { askFromBrowser, pauseOrOnline } from './line';
import { createSender, type SendState } from './sender';

export type Desk = {
  readonly state: SendState;
  readonly isMoving: boolean;
  readonly chosen: string | null;
  readonly isFlagged: boolean;
  readonly choose: (optionId: string) => void;
  readonly toggleFlag: () => void;
  /** Leads to another page of the attempt once everything is kept and the site answers. */
  readonly go: (path: string) => void;
};

export type DeskStart = {
  readonly attemptId: string;
  readonly itemId: string;
  readonly token: string;
  readonly chosen: string | null;
  readonly isFlagged: boolean;
};

/** Keeps what a person does with one question, at once, and holds on to it while the connection is lost. */
export function useDesk({ attemptId, itemId, token, ...start }: DeskStart): Desk {
  const router = useRouter();
  const [isMoving, startMoving] = useTransition();
  const [state, report] = useState<SendState>({ kind: 'idle' });
  const [chosen, setChosen] = useState(start.chosen);
  const [isFlagged, setFlagged] = useState(start.isFlagged);
  const [sender] = useState(() =>
    createSender({ post: ({ path, body }) => askFromBrowser(token, path, body), report, pause: pauseOrOnline }),
  );
  const isEnded = state.kind === 'refused' && (state.code === 'answer_too_late' || state.code === 'attempt_closed');
  useEffect(() => {
    if (isEnded) router.replace(resultPath(attemptId));
  }, [isEnded, router, attemptId]);
  useLeaveWarning(state);

  return {
    state,
    isMoving,
    chosen,
    isFlagged,
    choose: (optionId) => {
      setChosen(optionId);
      sender.send({ path: 'answer', body: { itemId, optionId } });
    },
    toggleFlag: () => {
      setFlagged(!isFlagged);
      sender.send({ path: 'flag', body: { itemId, isFlagged: !isFlagged } });
    },
    go: (path) =>
      startMoving(async () => {
        if (!(await sender.settled())) return;
        await untilReachable(token, report);
        startMoving(() => router.push(path));
      }),
  };
}

/** A page asked for without a connection would be lost for the browser's own message; here it waits for its turn. */
async function untilReachable(token: string, report: (state: SendState) => void): Promise<void> {
  for (let pauseMs = 1_000; ; pauseMs = Math.min(pauseMs * 2, 15_000)) {
    const { kind } = await askFromBrowser(token, 'progress');
    if (kind !== 'unreachable') return;
    report({ kind: 'waiting', pauseMs });
    await pauseOrOnline(pauseMs);
  }
}

/** Whoever closes the page before an answer is kept is asked once. */
function useLeaveWarning({ kind }: SendState): void {
  useEffect(() => {
    if (kind !== 'sending' && kind !== 'waiting') return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [kind]);
}
