import { parseArgs } from 'node:util';
import { UsageError } from '../env';

export type StartOptions = {
  /** Undefined: a demo in the embedded database, a real market in an outside one. */
  readonly isDemo: boolean | undefined;
  readonly isFresh: boolean;
};

export function parseStartOptions(args: readonly string[]): StartOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { demo: { type: 'boolean' }, fresh: { type: 'boolean' } },
      allowNegative: true,
    });
    return { isDemo: values.demo, isFresh: values.fresh ?? false };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${reason}\nUsage: npm start [-- [--demo | --no-demo] [--fresh]]`, { cause: error });
  }
}
