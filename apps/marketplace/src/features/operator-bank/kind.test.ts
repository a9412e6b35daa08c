import { expect, it } from 'vitest';
import { kindShown } from './kind';

const people = (count: number) => ({ people: count });

it('shows people first, a program where nobody else was or where it is asked for', () => {
  expect(kindShown({ real: people(1), simulated: people(50) }, undefined)).toBe('real');
  expect(kindShown({ real: people(0), simulated: people(50) }, undefined)).toBe('simulated');
  expect(kindShown({ real: null, simulated: people(0) }, undefined)).toBe('real');
  expect(kindShown({ real: people(9), simulated: people(50) }, 'simulated')).toBe('simulated');
  expect(kindShown({ real: null, simulated: people(50) }, 'real')).toBe('real');
  expect(kindShown({ real: people(9), simulated: null }, 'nonsense')).toBe('real');
});
