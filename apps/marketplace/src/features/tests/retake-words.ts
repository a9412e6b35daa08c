/** When a test may be taken again, as its rules say it. */
export function retakeWords(waitDays: number, isDemo: boolean): string {
  if (waitDays === 0) return isDemo ? 'At once, since this is a demo; a real market makes you wait' : 'At once';
  return `${waitDays} ${waitDays === 1 ? 'day' : 'days'} after an attempt that did not pass`;
}
