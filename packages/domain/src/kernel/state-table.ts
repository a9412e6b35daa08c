import { accept, refuse, type Decision } from './refusal';

export type Edge<State extends string> = { readonly to: State; readonly event: string };

/**
 * A state machine as data. Each edge names the event that records it, so that the table alone tells what
 * may happen, what it is called in the log, and how the diagram in the docs is drawn.
 */
export type StateTable<State extends string, Command extends string> = {
  readonly entity: string;
  readonly initial: State;
  readonly edges: { readonly [S in State]: { readonly [C in Command]?: Edge<State> } };
};

/** Declares a state table; the type parameters are read off the literal. */
export function stateTable<const State extends string, const Command extends string>(
  table: StateTable<State, Command>,
): StateTable<State, Command> {
  return table;
}

/** The edge that `command` takes from `state`, or the refusal `wrong_state` naming both. */
export function step<State extends string, Command extends string>(
  table: StateTable<State, Command>,
  state: State,
  command: Command,
): Decision<Edge<State>> {
  const edge: Edge<State> | undefined = table.edges[state][command];
  return edge ? accept(edge) : refuse('wrong_state', { entity: table.entity, state, command });
}

export function allows<State extends string, Command extends string>(
  table: StateTable<State, Command>,
  state: State,
  command: Command,
): boolean {
  return table.edges[state][command] !== undefined;
}

/** States without an outgoing edge. */
export function terminalStates<State extends string>(table: StateTable<State, string>): State[] {
  return statesOf(table).filter((state) => Object.keys(table.edges[state]).length === 0);
}

/** States that no path from the initial one reaches; a sound table has none. */
export function unreachableStates<State extends string>(table: StateTable<State, string>): State[] {
  const seen = new Set<State>([table.initial]);
  const queue: State[] = [table.initial];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const edge of Object.values<Edge<State> | undefined>(table.edges[state])) {
      if (edge && !seen.has(edge.to)) {
        seen.add(edge.to);
        queue.push(edge.to);
      }
    }
  }
  return statesOf(table).filter((state) => !seen.has(state));
}

/** The keys of `edges` are exactly the states, by the table's type. */
export function statesOf<State extends string>(table: StateTable<State, string>): State[] {
  return Object.keys(table.edges) as State[];
}
