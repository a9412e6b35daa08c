/** Something to keep at the test service; of several on one path only the last counts. */
export type Message = { readonly path: 'answer' | 'flag'; readonly body: Readonly<Record<string, unknown>> };

export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'unreachable' };

export type SendState =
  | { readonly kind: 'idle' | 'sending' | 'saved' }
  | { readonly kind: 'waiting'; readonly pauseMs: number }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string };

export type Sender = {
  readonly send: (message: Message) => void;
  /** Resolves to whether everything is kept, once nothing is under way any more. */
  readonly settled: () => Promise<boolean>;
};

export type SenderParts = {
  readonly post: (message: Message) => Promise<Outcome>;
  readonly report: (state: SendState) => void;
  readonly pause: (pauseMs: number) => Promise<void>;
};

const firstPauseMs = 1_000;
const longestPauseMs = 15_000;

/**
 * Sends messages one after another and, while the connection is lost, tries again with growing pauses for as long as it
 * takes. A choice that was changed meanwhile replaces the one that waits.
 */
export function createSender({ post, report, pause }: SenderParts): Sender {
  let queue: readonly Message[] = [];
  let running: Promise<boolean> | null = null;

  const drain = async (): Promise<boolean> => {
    let pauseMs = firstPauseMs;
    for (let [message] = queue; message !== undefined; [message] = queue) {
      const sent = message;
      report({ kind: 'sending' });
      const outcome = await post(sent);
      if (outcome.kind === 'unreachable') {
        report({ kind: 'waiting', pauseMs });
        await pause(pauseMs);
        pauseMs = Math.min(pauseMs * 2, longestPauseMs);
        continue;
      }
      queue = queue.filter((each) => each !== sent);
      pauseMs = firstPauseMs;
      if (outcome.kind === 'refused') {
        report(outcome);
        return false;
      }
    }
    report({ kind: 'saved' });
    return true;
  };

  return {
    send: (message) => {
      queue = [...queue.filter(({ path }) => path !== message.path), message];
      running ??= drain().finally(() => {
        running = null;
      });
    },
    settled: () => running ?? Promise.resolve(true),
  };
}
