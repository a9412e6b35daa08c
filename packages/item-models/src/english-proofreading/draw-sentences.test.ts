import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { randomFrom } from '../random';
import { englishProofreadingFamilies } from './families';

const seeds = Array.from({ length: 120 }, (_, at) => at);
const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const listOf = (name: string, program: string) =>
  JSON.parse(new RegExp(`const ${name} = (\\[[\\s\\S]*?\\]);`).exec(program)?.[1] ?? '[]') as string[];

it('does not give the faulty sentence away by its length', () => {
  const ranks = [0, 0, 0, 0, 0];
  for (const family of englishProofreadingFamilies) {
    for (const seed of seeds) {
      const variant = family.build(randomFrom(digest(`${family.id} ${seed}`)));
      const program = variant.asks === 'prose' ? variant.key : '';
      const [verified, shown] = [listOf('verified', program), listOf('shown', program)];
      expect(shown).toHaveLength(5);
      const faulty = shown.find((sentence, at) => sentence !== verified[at]) ?? '';
      const rank = shown.filter((sentence) => sentence.length < faulty.length).length;
      ranks[rank] = (ranks[rank] ?? 0) + 1;
    }
  }
  const total = seeds.length * englishProofreadingFamilies.length;
  for (const count of ranks) {
    expect(count / total).toBeGreaterThan(0.15);
    expect(count / total).toBeLessThan(0.25);
  }
});
