import { hearMissingPage } from './missing-page';
import { nameSenderByConnection } from './name-sender';
import { refuseForeign } from './refuse-foreign';
import { refuseOversized } from './refuse-oversized';
import { onRequestStart } from './request-start';
import { sayVariance } from './say-variance';
import { secureAnswers } from './secure-answers';

type FrontDoor = {
  readonly publicUrl: string;
  /** A proxy of ours writes `X-Forwarded-…`, so that it can be believed. */
  readonly trustProxy: boolean;
  readonly isDevelopment: boolean;
};

/** Everything that holds for every request, before Next sees it; returns how to close it again. */
export function openFrontDoor({ publicUrl, trustProxy, isDevelopment }: FrontDoor): () => void {
  const steps = [
    ...(trustProxy ? [] : [nameSenderByConnection]),
    secureAnswers({ publicUrl, isDevelopment }),
    sayVariance,
    hearMissingPage,
    refuseForeign(publicUrl),
    refuseOversized,
  ];
  return onRequestStart((request, response) => {
    for (const step of steps) step(request, response);
  });
}
