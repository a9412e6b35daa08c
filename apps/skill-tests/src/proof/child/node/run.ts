import { inspect } from 'node:util';
import type { Printed } from '@assay/item-models/program/ready';

/** One run of a program: what it printed so far, what it still waits for, and what ended it. */
export type Run = {
  readonly say: (line: string) => void;
  /** Something to wait for; answers how to take it off again. */
  readonly wait: (cancel: () => void) => () => void;
  readonly isWaiting: () => boolean;
  /** A fault that nothing caught ends the program as it would end Node: nothing runs after it. */
  readonly end: (fault: unknown) => void;
  readonly printed: () => Printed;
};

const mostLines = 200;

export function openRun(): Run {
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  let fault: string | null = null;
  return {
    say: (line) => {
      if (fault === null && lines.length < mostLines) lines.push(line);
    },
    wait: (cancel) => {
      waiting.add(cancel);
      return () => waiting.delete(cancel);
    },
    isWaiting: () => waiting.size > 0,
    end: (error) => {
      fault ??= `Uncaught ${nameOf(error)}`;
      for (const cancel of waiting) cancel();
      waiting.clear();
    },
    printed: () => ({ text: lines.join('\n'), fault }),
  };
}

/** Errors of another realm are no instances of ours; messages differ between versions and are left out. */
function nameOf(error: unknown): string {
  const isError = typeof error === 'object' && error !== null && 'name' in error && 'message' in error;
  return isError ? String(error.name) : inspect(error);
}
