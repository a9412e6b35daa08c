import { bootstrapDraws, fewestForSigns } from '@assay/impact/estimate/wild-bootstrap';
import { mechanismIds, redrawnIds } from './estimates';

/** How figures are inferred, each id in one way. */
export const errorDefinitions: Readonly<
  Record<string, { readonly says: string; readonly isOf: (id: string) => boolean }>
> = {
  'errors.clustered': {
    isOf: (id) => !isBootstrapped(id) && !isReduced(id) && !redrawnIds.test(id),
    says:
      'Clustered by worker, times G/(G − 1) · (n − 1)/(n − K) of G workers, n rows and K slopes and effects, without effects that ' +
      'are nested in workers. 95 % intervals and p-values of least squares by Student’s t with G − 1 degrees of freedom, of ' +
      'Poisson by the normal distribution.',
  },
  'errors.cr2': {
    isOf: (id) => isReduced(id) && !isBootstrapped(id),
    says:
      'Clustered by worker with bias-reduced linearisation (CR2), read by Student’s t with Satterthwaite’s degrees of freedom. Beside ' +
      'main effects by least squares as .cr2; the only ones of all other least squares with effects of the event or the worker alone.',
  },
  'errors.bootstrap': {
    isOf: isBootstrapped,
    says:
      'Beside figures of earnings as .bootstrap: 95 % interval and p-value by a wild cluster bootstrap of scores with the null imposed, ' +
      `${bootstrapDraws.draws} draws, a weight for each worker: random signs, and of fewer than ${fewestForSigns} workers Webb’s six points. The ` +
      'standard error is that of the figure beside it.',
  },
  'errors.redrawn': {
    isOf: (id) => redrawnIds.test(id),
    says:
      'The error is the standard deviation of the draws, the interval holds the middle 95 % of them, and the p-value is the share of ' +
      'the draws and the badges’ own dates that lie as far from their mean as these do (a permutation test).',
  },
};

function isBootstrapped(id: string): boolean {
  return id.endsWith('.bootstrap');
}

/** Least squares with an ending, and the mechanism, which has none. */
function isReduced(id: string): boolean {
  const isVariant = /^ols\.[a-z_]+\.(?:event|event\+year|worker)\../u.test(id);
  return isVariant || mechanismIds.test(id);
}
