/** The id of what is estimated: the bootstrap and the reduction of bias change an interval, and nothing else. */
export function estimandIdOf(id: string): string {
  return id.replace(/\.(?:bootstrap|cr2)$/u, '');
}
