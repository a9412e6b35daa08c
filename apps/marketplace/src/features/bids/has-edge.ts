import { bidStates } from '@assay/domain/bid/states';

/** Whether a bid in this state may still take that step, from the table that decides it. */
export function hasEdge(state: string, command: string): boolean {
  const edges = Object.entries(bidStates.edges).find(([name]) => name === state)?.[1] ?? {};
  return command in edges;
}
