import { antiJoin } from './families/anti-join';
import { conditionalAggregates } from './families/conditional-aggregates';
import { countKinds } from './families/count-kinds';
import { dateRange } from './families/date-range';
import { equivalentRewrite } from './families/equivalent-rewrite';
import { foreignKeyActions } from './families/foreign-key-actions';
import { groupingErrors } from './families/grouping-errors';
import { havingWhere } from './families/having-where';
import { joinFanOut } from './families/join-fan-out';
import { latestPerParent } from './families/latest-per-parent';
import { likePattern } from './families/like-pattern';
import { monthInterval } from './families/month-interval';
import { neighbourDifference } from './families/neighbour-difference';
import { notInNull } from './families/not-in-null';
import { nullArithmetic } from './families/null-arithmetic';
import { nullFilter } from './families/null-filter';
import { outerJoinFilter } from './families/outer-join-filter';
import { rankKinds } from './families/rank-kinds';
import { runningSum } from './families/running-sum';
import { savepoints } from './families/savepoints';
import { selfJoinPairs } from './families/self-join-pairs';
import { setOperations } from './families/set-operations';
import { shareInPercent } from './families/share-in-percent';
import { topRows } from './families/top-rows';
import { upsert } from './families/upsert';
import type { SqlFamily } from './variant';

/** The families of the SQL test, by objective in the order of the blueprint. */
export const sqlFamilies: readonly SqlFamily[] = [
  nullFilter,
  nullArithmetic,
  outerJoinFilter,
  joinFanOut,
  antiJoin,
  selfJoinPairs,
  countKinds,
  havingWhere,
  groupingErrors,
  shareInPercent,
  notInNull,
  latestPerParent,
  runningSum,
  rankKinds,
  neighbourDifference,
  setOperations,
  topRows,
  dateRange,
  likePattern,
  monthInterval,
  savepoints,
  upsert,
  foreignKeyActions,
  conditionalAggregates,
  equivalentRewrite,
];
