import type { Group } from './types';

/** The process that makes room in the log ahead of time and clears the outbox; it may do neither by statements of its own. */
const workingGroup: Group = 'assay_worker';

/** Who may call the functions that act as the owner on the log. */
export const logFunctionStatements: readonly string[] = [
  `revoke all on function log.make_partitions(timestamptz, timestamptz), log.make_partitions_ahead(), log.prune_outbox(integer) from public`,
  `grant execute on function log.make_partitions_ahead(), log.prune_outbox(integer) to ${workingGroup}`,
];
