import type { ProgramFamily } from '../program/variant';
import { acceptedTypes } from './families/accepted-types';
import { accessAnswers } from './families/access-answers';
import { byteRanges } from './families/byte-ranges';
import { cacheLifetime } from './families/cache-lifetime';
import { conditionalStatus } from './families/conditional-status';
import { contentCodings } from './families/content-codings';
import { cookieReplaced } from './families/cookie-replaced';
import { cookieSameSite } from './families/cookie-same-site';
import { cookieScope } from './families/cookie-scope';
import { corsDecision } from './families/cors-decision';
import { exposedHeaders } from './families/exposed-headers';
import { lostUpdate } from './families/lost-update';
import { mergePatches } from './families/merge-patches';
import { pageDrift } from './families/page-drift';
import { preflightNeeded } from './families/preflight-needed';
import { queryValues } from './families/query-values';
import { redirectChain } from './families/redirect-chain';
import { redirectedCredentials } from './families/redirected-credentials';
import { relativeLinks } from './families/relative-links';
import { resumedDownload } from './families/resumed-download';
import { retriedRequests } from './families/retried-requests';
import { retryAfter } from './families/retry-after';
import { revalidationLog } from './families/revalidation-log';
import { sharedCacheReuse } from './families/shared-cache-reuse';
import { staleWhileRevalidate } from './families/stale-while-revalidate';
import { statusChoice } from './families/status-choice';
import { varyVariants } from './families/vary-variants';

/** The families of the test of HTTP and REST, by objective in the order of the blueprint. */
export const httpFamilies: readonly ProgramFamily[] = [
  cacheLifetime,
  sharedCacheReuse,
  varyVariants,
  revalidationLog,
  staleWhileRevalidate,
  conditionalStatus,
  lostUpdate,
  byteRanges,
  resumedDownload,
  preflightNeeded,
  corsDecision,
  exposedHeaders,
  cookieScope,
  cookieSameSite,
  cookieReplaced,
  relativeLinks,
  queryValues,
  acceptedTypes,
  contentCodings,
  redirectChain,
  redirectedCredentials,
  retriedRequests,
  mergePatches,
  retryAfter,
  statusChoice,
  accessAnswers,
  pageDrift,
];
