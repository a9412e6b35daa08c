import type { Events } from './events';
import { logValueOf, type Histories } from './histories';
import { firstFrom } from './timeline';
import { fortnights, windowAt, type Windows } from './windows';

/** A row for each project in a window of an event; a project in the windows of two events counts in each. */
export type ProjectPanel = {
  readonly event: Int32Array;
  readonly worker: Int32Array;
  /** The row in `projects`. */
  readonly project: Int32Array;
  readonly post: Float64Array;
  readonly badges: Float64Array;
  /** Natural logarithm of the value agreed at the start. */
  readonly logValue: Float64Array;
};

/** Lists the projects that workers started in the windows around events. */
export function projectPanel(histories: Histories, events: Events, windows: Windows = fortnights): ProjectPanel {
  const { projects } = histories;
  const event: number[] = [];
  const project: number[] = [];
  const post: number[] = [];
  for (let at = 0; at < events.at.length; at++) {
    for (const isPost of [false, true]) {
      const [from, to] = windowAt(windows, isPost, events.at[at] ?? 0);
      const end = firstFrom(projects, events.worker[at] ?? 0, to);
      for (let place = firstFrom(projects, events.worker[at] ?? 0, from); place < end; place++) {
        event.push(at);
        project.push(projects.rows[place] ?? 0);
        post.push(isPost ? 1 : 0);
      }
    }
  }
  return {
    event: Int32Array.from(event),
    worker: Int32Array.from(event, (at) => events.worker[at] ?? 0),
    project: Int32Array.from(project),
    post: Float64Array.from(post),
    badges: Float64Array.from(event, (at, row) => (events.badgesBefore[at] ?? 0) + (post[row] ?? 0)),
    logValue: Float64Array.from(project, (row) => logValueOf(histories, row)),
  };
}
