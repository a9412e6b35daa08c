import { describe } from 'vitest';
import { raceInMarket } from './market-races';
import { raceInQuiz } from './quiz-races';

describe('sixty-four at once', () => {
  raceInMarket(64);
  raceInQuiz(64);
});
