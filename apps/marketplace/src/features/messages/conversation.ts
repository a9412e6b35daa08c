import type { BidStep, InterviewDto, MessageDto, ThreadDto } from '@assay/protocol/dto/thread';

/** What stands in a conversation, in the order in which it happened. */
export type Entry = { readonly key: string; readonly at: Date } & (
  | { readonly kind: 'message'; readonly message: MessageDto }
  | { readonly kind: 'step'; readonly step: BidStep }
  | { readonly kind: 'interview'; readonly interview: InterviewDto }
);

/** Messages, talks and the steps of the bid as one line of time; at the same instant a step comes before what it led to. */
export function conversationOf({ messages, interviews, steps }: ThreadDto): Entry[] {
  const entries: Entry[] = [
    ...steps.map(({ step, at }) => ({
      kind: 'step' as const,
      key: step,
      at: new Date(at),
      step,
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
