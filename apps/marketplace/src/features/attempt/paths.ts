/** Addresses of one attempt. */
export function attemptPath(attemptId: string): string {
  return `/attempts/${attemptId}`;
}

export function questionPath(attemptId: string, position: number): string {
  return `${attemptPath(attemptId)}?question=${position}`;
}

/** Where a person looks over what is answered before handing in. */
export function handInPath(attemptId: string): string {
  return `${attemptPath(attemptId)}/hand-in`;
}

export function resultPath(attemptId: string): string {
  return `${attemptPath(attemptId)}/result`;
}
