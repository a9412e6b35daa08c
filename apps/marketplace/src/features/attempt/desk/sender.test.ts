import { expect, it } from 'vitest';
import { createSender, type Message, type Outcome, type SendState } from './sender';

const answer = (optionId: string): Message => ({ path: 'answer', body: { optionId } });
const flag = (isFlagged: boolean): Message => ({ path: 'flag', body: { isFlagged } });

/** A line to the service that answers as told, in turn, and then with success. */
function line(...outcomes: Outcome[]) {
  const sent: Message[] = [];
  const states: SendState[] = [];
  const pauses: number[] = [];
  const sender = createSender({
    post: async (message) => {
      sent.push(message);
      return outcomes.shift() ?? { kind: 'done' };
    },
    report: (state) => states.push(state),
    pause: async (pauseMs) => void pauses.push(pauseMs),
  });
  return { sender, sent, states, pauses };
}

it('says that an answer is kept only when the service has it', async () => {
  const { sender, states } = line();
  sender.send(answer('a'));
  expect(states).toEqual([{ kind: 'sending' }]);
  expect(await sender.settled()).toBe(true);
  expect(states.at(-1)).toEqual({ kind: 'saved' });
});

it('keeps an answer through a lost connection, waiting longer each time', async () => {
  const lost: Outcome = { kind: 'unreachable' };
  const { sender, sent, pauses } = line(lost, lost, lost, lost, lost, lost);
  sender.send(answer('a'));
  expect(await sender.settled()).toBe(true);
  expect(sent.length).toBe(7);
  expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
});

it('sends the last choice and the flag when several were made while one was under way', async () => {
  const { sender, sent } = line();
  sender.send(answer('a'));
  sender.send(answer('b'));
  sender.send(flag(true));
  sender.send(answer('c'));
  await sender.settled();
  expect(sent).toEqual([answer('a'), flag(true), answer('c')]);
});

it('stops at a refusal and says it, and takes the next choice again', async () => {
  const { sender, states } = line({ kind: 'refused', code: 'answer_too_late', message: 'Time was up.' });
  sender.send(answer('a'));
  expect(await sender.settled()).toBe(false);
  expect(states.at(-1)).toMatchObject({ kind: 'refused', code: 'answer_too_late' });
  sender.send(answer('b'));
  expect(await sender.settled()).toBe(true);
});
