import { agreeInterview } from '@assay/services/interview/agree';
import { holdInterview } from '@assay/services/interview/hold';
import { proposeInterview } from '@assay/services/interview/propose';
import { listThreads } from '@assay/services/thread/list';
import { readThread } from '@assay/services/thread/read';
import { sendMessage } from '@assay/services/thread/send-message';
import type { BidId, InterviewId, ThreadId } from '@assay/domain/kernel/id';
import { brandId } from '@assay/domain/kernel/id';
import type { Cast } from '../cast/cast';
import { asPerson, type Stage } from '../stage';
import type { Step } from '../step';
import type { Random } from '../random';
import { daysOn, known } from './hours';
import type { PlannedJob } from './planned-job';

type Talk = {
  readonly job: PlannedJob;
  readonly person: string;
  readonly bidOf: (person: string) => { readonly bidId: BidId };
  readonly from: Date;
};

/** What a client asks a short-listed bidder, and what comes back. */
const exchanges = [
  {
    asked:
      'Thank you for the bid; it is on our short list. Would you have half an hour to go through the brief together?',
    answered:
      'Gladly. I have read it twice and noted four things to ask, none of them frightening. Please propose a time.',
  },
  {
    asked: 'We liked that you began with what is wrong today. Before we decide: who would do the work, you alone?',
    answered:
      'I alone, from the first file to the last. If I fall ill you hear it the same day, and the money stays protected until you approve.',
  },
  {
    asked: 'Your price is not the lowest, so help us to explain it inside: what is in it that is not in the others?',
    answered:
      'A second pass over my own work with a fresh eye, and a short list of what I decided and why. Both take time and both save you some.',
  },
  {
    asked: 'One thing in the brief is flexible: the order of the parts. Which would you begin with?',
    answered:
      'With the part that could prove me wrong. If the hardest piece goes well, the rest of the plan is safe; if not, you know it early.',
  },
  {
    asked: 'Could you start in the coming week? And how do you prefer to get questions answered?',
    answered:
      'Yes, on the day after the agreement. I collect questions and send them once a day, numbered, so that nobody is interrupted.',
  },
  {
    asked: 'We have been disappointed once by silence in the middle of a job. How do you keep us posted?',
    answered:
      'A note twice a week: done, next, waiting for you. If I am late I say so before the date and not after it.',
  },
] as const;

/** A conversation about a short-listed bid and, mostly, a call. */
export function talk(random: Random, cast: Cast, { job, person, bidOf, from }: Talk): Step[] {
  const client = cast.accountOf(job.client);
  const freelancer = cast.accountOf(person);
  const { asked, answered } = random.pick(exchanges);
  let interviewId: InterviewId | undefined;
  const time = daysOn(from, 1).toISOString();
  const step = (days: number, act: Step['act']): Step => ({ at: daysOn(from, days), chain: job.key, act });
  const say =
    (who: () => Parameters<typeof asPerson>[1], body: string): Step['act'] =>
    async (stage, hour) => {
      const threadId = await threadOf(stage, hour, who, job.title, cast.nameOf(person), cast.nameOf(job.client));
      await sendMessage(asPerson(stage, who(), hour), { threadId, body });
    };
  const read =
    (who: () => Parameters<typeof asPerson>[1]): Step['act'] =>
    async (stage, hour) => {
      const threadId = await threadOf(stage, hour, who, job.title, cast.nameOf(person), cast.nameOf(job.client));
      await readThread(asPerson(stage, who(), hour), { threadId });
    };
  const messages = [step(0.02, say(client, asked)), step(0.3, say(freelancer, answered)), step(0.35, read(client))];
  if (!random.chance(0.75)) return messages;
  return [
    ...messages,
    step(0.4, async (stage, hour) => {
      const proposed = await proposeInterview(asPerson(stage, client(), hour), { ...bidOf(person), times: [time] });
      interviewId = proposed.interviewId;
    }),
    step(0.5, (stage, hour) =>
      agreeInterview(asPerson(stage, freelancer(), hour), { interviewId: known(interviewId, 'the interview'), time }),
    ),
    step(1.1, (stage, hour) =>
      holdInterview(asPerson(stage, client(), hour), { interviewId: known(interviewId, 'the interview') }),
    ),
  ];
}

/** The thread of this job with this person, found as its parties find it. */
async function threadOf(
  stage: Stage,
  hour: Date,
  who: () => Parameters<typeof asPerson>[1],
  ...[title, freelancer, client]: string[]
): Promise<ThreadId> {
  const threads = await listThreads(asPerson(stage, who(), hour));
  const found = threads.find(
    ({ jobTitle, other }) => jobTitle === title && (other.name === freelancer || other.name === client),
  );
  return brandId(known(found, `the conversation about “${title}”`).id);
}
