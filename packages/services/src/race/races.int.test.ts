import { describe } from 'vitest';
import { raceInMarket } from './market-races';
import { raceInQuiz } from './quiz-races';

describe('twelve at once', () => {
  raceInMarket(12);
  raceInQuiz(12);
});
