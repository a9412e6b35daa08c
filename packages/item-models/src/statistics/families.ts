import type { ProgramFamily } from '../program/variant';
import { alarmPrecision } from './families/alarm-precision';
import { backToAverage } from './families/back-to-average';
import { confusionCounts } from './families/confusion-counts';
import { earlyLooks } from './families/early-looks';
import { errorOrDeviation } from './families/error-or-deviation';
import { fittedLine } from './families/fitted-line';
import { forecastErrors } from './families/forecast-errors';
import { funnelSteps } from './families/funnel-steps';
import { groupSize } from './families/group-size';
import { intervalReading } from './families/interval-reading';
import { manyTests } from './families/many-tests';
import { marginAndSize } from './families/margin-and-size';
import { mixAdjusted } from './families/mix-adjusted';
import { outlierCorrected } from './families/outlier-corrected';
import { pValueReading } from './families/p-value-reading';
import { pointsOrPercent } from './families/points-or-percent';
import { pooledPercentile } from './families/pooled-percentile';
import { reversedWhole } from './families/reversed-whole';
import { seasonalForecast } from './families/seasonal-forecast';
import { shareInterval } from './families/share-interval';
import { shareTest } from './families/share-test';
import { surveyWeights } from './families/survey-weights';
import { testDuration } from './families/test-duration';
import { uniqueVisitors } from './families/unique-visitors';
import { weightedRating } from './families/weighted-rating';

/** The families of the statistics test. */
export const statisticsFamilies: readonly ProgramFamily[] = [
  alarmPrecision,
  backToAverage,
  confusionCounts,
  earlyLooks,
  errorOrDeviation,
  fittedLine,
  forecastErrors,
  funnelSteps,
  groupSize,
  intervalReading,
  manyTests,
  marginAndSize,
  mixAdjusted,
  outlierCorrected,
  pValueReading,
  pointsOrPercent,
  pooledPercentile,
  reversedWhole,
  seasonalForecast,
  shareInterval,
  shareTest,
  surveyWeights,
  testDuration,
  uniqueVisitors,
  weightedRating,
];
