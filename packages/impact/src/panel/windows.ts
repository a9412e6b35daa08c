const day = 86_400_000;
/** The length of a window, in milliseconds. */
export const fortnight = 14 * day;

/** Two half-open windows around an event at T, in days: pre [T + preFrom, T + preTo), post [T + postFrom, T + postTo). */
export type Windows = {
  readonly preFrom: number;
  readonly preTo: number;
  readonly postFrom: number;
  readonly postTo: number;
};

/** Fourteen days on either side. */
export const fortnights: Windows = { preFrom: -14, preTo: 0, postFrom: 0, postTo: 14 };

/**
 * Leaves out the week before the event, in which workers who have little to do take tests, and the same length after it:
 * [T − 14 d, T − 7 d) against [T + 7 d, T + 14 d), each of seven days.
 */
export const donut: Windows = { preFrom: -14, preTo: -7, postFrom: 7, postTo: 14 };

/** The last two weeks before the event, one held against the other: [T − 14 d, T − 7 d) and [T − 7 d, T). */
export const lastWeeks: Windows = { preFrom: -14, preTo: -7, postFrom: -7, postTo: 0 };

/** From and to of a window, in milliseconds, around an instant. */
export function windowAt(windows: Windows, isPost: boolean, instant: number): readonly [from: number, to: number] {
  const [from, to] = isPost ? [windows.postFrom, windows.postTo] : [windows.preFrom, windows.preTo];
  return [instant + from * day, instant + to * day];
}
