import type { ThreadDto } from '@assay/protocol/dto/thread';
import { expect, test } from 'vitest';
import { createTranslator } from 'next-intl';
import { en } from '../../i18n/en';
import { conversationOf } from './conversation';

const person = { id: 'p', name: 'Noor', slug: null, country: 'NL', timeZone: 'UTC' };
const thread: ThreadDto = {
  id: 't',
  bidId: 'b',
  bidState: 'offered',
  offerExpiresAt: null,
  jobId: 'j',
  jobTitle: 'A job',
  contractId: null,
  viewerIs: 'client',
  client: person,
  freelancer: person,
  messages: [{ id: 'm', authorId: 'p', body: 'Hello', sentAt: '2026-11-03T00:00:00.000Z', isNew: false }],
  interviews: [
    {
      id: 'i',
      state: 'held',
      proposedAt: '2026-11-02T00:00:00.000Z',
      proposedTimes: [],
      agreedTime: null,
      heldAt: null,
    },
  ],
  steps: [
    { step: 'shortlisted', at: '2026-11-01T00:00:00.000Z' },
    { step: 'offered', at: '2026-11-04T00:00:00.000Z' },
  ],
  mark: '1',
};

test('steps, talks and messages stand in the order in which they happened', () => {
  expect(conversationOf(thread).map(({ kind }) => kind)).toEqual(['step', 'interview', 'message', 'step']);
});

test('a step is said from the side of the reader', () => {
  const t = createTranslator({ locale: 'en', messages: en, namespace: 'messages.step' });
  const words = (viewerIs: ThreadDto['viewerIs']) =>
    conversationOf(thread).flatMap((entry) => (entry.kind === 'step' ? [t(`${entry.step}.${viewerIs}`)] : []));
  expect(words('client')[1]).toBe('You offered the contract');
  expect(words('freelancer')[1]).toBe('You were offered the contract');
});
