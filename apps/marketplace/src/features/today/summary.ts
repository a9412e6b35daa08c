import type { TodayPage } from '@assay/protocol/dto/today';
import { relativeTime } from '@assay/ui/format-time';
import { counted } from '../jobs/counted';
import { clientTasks, freelancerTasks } from './tasks';

/** One sentence over the page: how much waits, and until when the first of it can. */
export function todaySummary({ asFreelancer, asClient }: TodayPage, now: Date, testRuns: boolean): string {
  const tasks = [...(asFreelancer ? freelancerTasks(asFreelancer) : []), ...(asClient ? clientTasks(asClient) : [])];
  if (tasks.length === 0) return testRuns ? 'Your test runs; nothing else waits for you.' : 'Nothing waits for you.';
  const deadlines = tasks.flatMap(({ until }) => (until ? [until.at.getTime()] : []));
  const waits = `${counted(tasks.length, 'thing waits', 'things wait')} for you`;
  if (deadlines.length === 0) return `${waits}; none has a date.`;
  return `${waits}; the first date is ${relativeTime(new Date(Math.min(...deadlines)), now)}.`;
}
