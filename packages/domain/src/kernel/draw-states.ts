import { type Edge, type StateTable, statesOf } from './state-table';

/**
 * A state table as a Mermaid state diagram: one arrow per edge, with the event that records it, from the initial state to
 * the states in which a life ends.
 * Source: Mermaid documentation, State diagrams (stateDiagram-v2).
 */
export function drawStates(table: StateTable<string, string>): string {
  const arrows = statesOf(table).flatMap((state) => {
    const edges = Object.values<Edge<string> | undefined>(table.edges[state] ?? {});
    const drawn = edges.flatMap((edge) => (edge ? [`${state} --> ${edge.to}: ${verbOf(edge.event)}`] : []));
    return edges.length === 0 ? [`${state} --> [*]`] : drawn;
  });
  return ['stateDiagram-v2', ...[`[*] --> ${table.initial}`, ...new Set(arrows)].map((arrow) => `  ${arrow}`)].join(
    '\n',
  );
}

/** Every event of a table is of its entity, which stands above the diagram. */
function verbOf(event: string): string {
  return event.slice(event.indexOf('.') + 1).replaceAll('_', ' ');
}
