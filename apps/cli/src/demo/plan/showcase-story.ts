import { shortlistBid } from '@assay/services/bid/shortlist';
import { listThreads } from '@assay/services/thread/list';
import { sendMessage } from '@assay/services/thread/send-message';
import type { AccountId } from '@assay/domain/kernel/id';
import type { Cast } from '../cast/cast';
import { demoFreelancer } from '../cast/freelancers';
import { asPerson, type Stage } from '../stage';
import type { Step } from '../step';
import { daysOn, known } from './hours';
import type { JobState } from './job-state';
import type { PlannedJob } from './planned-job';

const question =
  'Your remark about melamine and cast iron made our accountant laugh, because she has been saying it for years. The auditor signed with spreading by weight. Could you show the difference to spreading by value for one receipt, so that we can decide it once and for all?';
const answer =
  'Yes, and it costs you nothing: I take the largest receipt of last month, spread its freight both ways and give you the two unit prices per article side by side, with the effect on the closing. If the auditor stays with weight, the function stays with weight; the rule is one line. Shall I use the receipt from the Porto supplier?';

/** The job that client@demo.test decides on: two bids on the short list, and an answer of freelancer@demo.test that nobody has read. */
export function showcaseStory(cast: Cast, job: PlannedJob, state: JobState, now: Date): Step[] {
  const client = cast.accountOf(job.client);
  const own = demoFreelancer.slug;
  const second = job.bids.find(({ person, bid }) => person !== own && bid.stance === 'specialist')?.person ?? own;
  const step = (days: number, act: Step['act']): Step => ({ at: daysOn(now, -days), chain: job.key, act });
  const shortlist =
    (person: string): Step['act'] =>
    (stage, hour) =>
      shortlistBid(asPerson(stage, client(), hour), { bidId: known(state.bids.get(person), `the bid of ${person}`) });
  const say =
    (who: () => AccountId, body: string): Step['act'] =>
    async (stage: Stage, hour) => {
      const ctx = asPerson(stage, who(), hour);
      const threads = await listThreads(ctx);
      const thread = known(
        threads.find(({ jobTitle, other }) => jobTitle === job.title && isTheOther(cast, job, other.name)),
        'the conversation',
      );
      await sendMessage(ctx, { threadId: thread.id, body });
    };
  return [
    step(1.2, shortlist(own)),
    step(1.19, shortlist(second)),
    step(1.1, say(client, question)),
    step(0.2, say(cast.accountOf(own), answer)),
  ];
}

function isTheOther(cast: Cast, job: PlannedJob, name: string): boolean {
  return name === demoFreelancer.name || name === cast.nameOf(job.client);
}
