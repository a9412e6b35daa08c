import type { BidStep, InterviewDto, MessageDto, ThreadDto } from '@assay/protocol/dto/thread';

/** What stands in a conversation, in the order in which it happened. */
export type Entry = { readonly key: string; readonly at: Date } & (
  | { readonly kind: 'message'; readonly message: MessageDto }
  | { readonly kind: 'step'; readonly words: string }
  | { readonly kind: 'interview'; readonly interview: InterviewDto }
);

type Side = ThreadDto['viewerIs'];

const stepWords: Readonly<Record<BidStep, Readonly<Record<Side, string>>>> = {
  sent: { freelancer: 'You sent your bid', client: 'The bid arrived' },
  shortlisted: { freelancer: 'Your bid was short-listed', client: 'You short-listed the bid' },
  offered: { freelancer: 'You were offered the contract', client: 'You offered the contract' },
  hired: { freelancer: 'You accepted the contract', client: 'The contract was accepted' },
  declined: { freelancer: 'Your bid was declined', client: 'The bid was declined' },
  withdrawn: { freelancer: 'You withdrew', client: 'The freelancer withdrew' },
  job_closed: { freelancer: 'The job closed', client: 'The job closed' },
};

/** Messages, talks and the steps of the bid as one line of time; at the same instant a step comes before what it led to. */
export function conversationOf({ messages, interviews, steps, viewerIs }: ThreadDto): Entry[] {
  const entries: Entry[] = [
    ...steps.map(({ step, at }) => ({
      kind: 'step' as const,
      key: step,
      at: new Date(at),
      words: stepWords[step][viewerIs],
    })),
    ...interviews.map((interview) => ({
      kind: 'interview' as const,
      key: interview.id,
      at: new Date(interview.proposedAt),
      interview,
    })),
    ...messages.map((message) => ({
      kind: 'message' as const,
      key: message.id,
      at: new Date(message.sentAt),
      message,
    })),
  ];
  return entries.toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
