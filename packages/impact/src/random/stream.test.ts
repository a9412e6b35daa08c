import { describe, expect, it } from 'vitest';
import { streamOf, type Stream, type StreamName } from './stream';

const take = (stream: Stream, count: number) => Array.from({ length: count }, stream.unit);

describe('streamOf', () => {
  it('gives each name its own draws, whatever was drawn from others and in whatever order', () => {
    const names: StreamName[] = [
      { entity: 1, purpose: 1 },
      { entity: 2, purpose: 1 },
      { entity: 1, purpose: 2 },
      { entity: 1, purpose: 1, part: 1 },
    ];
    const alone = names.map((name) => take(streamOf(7, name), 6));
    const streams = names.map((name) => streamOf(7, name));
    const interleaved = names.map((): number[] => []);
    for (let turn = 0; turn < 6; turn += 1) {
      for (let at = streams.length - 1; at >= 0; at -= 1)
        interleaved[at]?.push(...streams.slice(at, at + 1).map((s) => s.unit()));
    }
    expect(interleaved).toEqual(alone);
    expect(new Set(alone.flat()).size).toBe(24);
  });

  it('gives another seed other draws, also where seeds differ above 32 bits only', () => {
    const name = { entity: 0, purpose: 0 };
    expect(take(streamOf(1, name), 3)).not.toEqual(take(streamOf(2, name), 3));
    expect(take(streamOf(1, name), 3)).not.toEqual(take(streamOf(1 + 2 ** 32, name), 3));
  });

  it('does not correlate the streams of neighbours', () => {
    let sum = 0;
    const pairs = 20_000;
    for (let entity = 0; entity < pairs; entity += 1) {
      const here = streamOf(3, { entity, purpose: 4 }).unit() - 0.5;
      const next = streamOf(3, { entity: entity + 1, purpose: 4 }).unit() - 0.5;
      sum += here * next * 12;
    }
    expect(Math.abs(sum / pairs)).toBeLessThan(5 / Math.sqrt(pairs));
  });

  it('refuses a seed that is no whole number', () => {
    expect(() => streamOf(0.5, { entity: 0, purpose: 0 })).toThrow(RangeError);
    expect(() => streamOf(-1, { entity: 0, purpose: 0 })).toThrow(RangeError);
  });
});
