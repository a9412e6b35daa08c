import { setTimeout as sleep } from 'node:timers/promises';
import type { Stage } from '../stage/stage';
import type { Fault } from './fault';

const needsRedis = ({ redis }: Stage) => (redis ? undefined : 'the queue of this installation lies in PostgreSQL');

function redisGone(name: string, holding: 'its data' | 'nothing'): Fault {
  return {
    name,
    place: 'queue',
    weight: 3,
    missing: needsRedis,
    strike: async ({ redis }, draw) => {
      const awayMs = draw.integer(0, 1_500);
      await redis?.crash();
      await sleep(awayMs);
      await redis?.comeBack(holding);
      return `away for ${awayMs} ms, back with ${holding}`;
    },
  };
}

export const redisKilled = redisGone('redis.kill', 'its data');
export const redisWiped = redisGone('redis.wipe', 'nothing');
