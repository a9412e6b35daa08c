import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault';

function redisGone(name: string, holding: 'its data' | 'nothing'): Fault {
  return {
    name,
    place: 'queue',
    weight: 3,
    queue: 'redis',
    strike: async ({ redis }, draw, struck) => {
      const awayMs = draw.integer(0, 1_500);
      await redis?.crash();
      struck();
      await sleep(awayMs);
      await redis?.comeBack(holding);
      return `away for ${awayMs} ms, back with ${holding}`;
    },
  };
}

export const redisKilled = redisGone('redis.kill', 'its data');
export const redisWiped = redisGone('redis.wipe', 'nothing');
