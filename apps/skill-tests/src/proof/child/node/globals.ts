import { format } from 'node:util';
import type { Run } from './run';

type Callback = (...args: unknown[]) => unknown;

/** What a program finds besides the language itself: console, timers, and what browsers and Node share. */
export function globalsOf(run: Run, require: (name: string) => object): Record<string, unknown> {
  const print = (...args: unknown[]) => run.say(format(...args));
  return {
    console: { log: print, info: print, warn: print, error: print, debug: print },
    require,
    process: { nextTick: (callback: Callback, ...args: unknown[]) => process.nextTick(callback, ...args) },
    queueMicrotask,
    structuredClone,
    AbortController,
    Buffer,
    Event,
    EventTarget,
    Headers,
    Request,
    Response,
    TextDecoder,
    TextEncoder,
    URL,
    URLSearchParams,
    ...timersOf(run),
  };
}

/** Node's own timers, known to the run for as long as they may fire. */
function timersOf(run: Run): Record<string, unknown> {
  const ends = new Map<unknown, () => void>();
  const clear = (timer: unknown) => {
    ends.get(timer)?.();
    ends.delete(timer);
  };
  const keep = <Timer>(timer: Timer, stop: (timer: Timer) => void): Timer => {
    const done = run.wait(() => stop(timer));
    ends.set(timer, () => {
      stop(timer);
      done();
    });
    return timer;
  };
  return {
    setTimeout: (callback: Callback, delay?: number, ...args: unknown[]) => {
      const timer = setTimeout(() => {
        clear(timer);
        callback(...args);
      }, delay);
      return keep(timer, clearTimeout);
    },
    setImmediate: (callback: Callback, ...args: unknown[]) => {
      const timer = setImmediate(() => {
        clear(timer);
        callback(...args);
      });
      return keep(timer, clearImmediate);
    },
    setInterval: (callback: Callback, delay?: number, ...args: unknown[]) =>
      keep(
        setInterval(() => callback(...args), delay),
        clearInterval,
      ),
    clearTimeout: clear,
    clearImmediate: clear,
    clearInterval: clear,
  };
}
