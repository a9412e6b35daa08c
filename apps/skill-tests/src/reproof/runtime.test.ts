import { findItemTest } from '@assay/item-models/tests';
import { expect, it } from 'vitest';
import { withdrawnAs } from '../testing/withdrawn';
import { runtimeOf } from './runtime';

// What is executed names its runtime with each proof, where the proofs are tried.
it('keys from rules name what computed them as the log takes it', async () => {
  const quiz = findItemTest('marketplace-readiness');
  const [family] = quiz?.families ?? [];
  if (!quiz || !family) throw new Error('there is no quiz');
  const name = { family: family.id, version: family.version, index: 0 };
  const { written, taken } = withdrawnAs(quiz.blueprint.slug, name, await runtimeOf(quiz, {}));
  expect(taken).toEqual(written);
});
