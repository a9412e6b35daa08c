import type { QueueKind } from '../stage/stage';

type Drawn = {
  readonly seed: string;
  readonly queue: QueueKind;
  readonly clients: number | undefined;
  readonly only: readonly string[];
  readonly 'in-turn': boolean;
  readonly 'small-disk': boolean;
};

/** The options of `npm run faults` that draw this very cycle again. */
export function replayOf({ seed, queue, clients, only, 'in-turn': isInTurn, 'small-disk': isSmall }: Drawn): string {
  return [
    ...['--seed', seed, '--queue', queue, '--cycles', '1'],
    ...(clients === undefined ? [] : ['--clients', String(clients)]),
    ...(only.length === 0 ? [] : ['--only', only.join(',')]),
    ...(isInTurn ? ['--in-turn'] : []),
    ...(isSmall ? ['--small-disk'] : []),
  ].join(' ');
}
