import type { Stream } from './stream';

/** Standard normal. Source: Box & Muller, A Note on the Generation of Random Normal Deviates, 1958 (cosine half). */
export function normal(stream: Stream): number {
  const radius = Math.sqrt(-2 * Math.log(stream.unit()));
  return radius * Math.cos(2 * Math.PI * stream.unit());
}

/** Exponential with mean 1, by inversion. */
export function exponential(stream: Stream): number {
  return -Math.log(stream.unit());
}

/**
 * Gamma with the given shape and scale 1. Shapes below 1 are drawn one higher and scaled back by u^(1/shape).
 *
 * Source: Marsaglia & Tsang, A Simple Method for Generating Gamma Variables, ACM TOMS 26(3), 2000.
 * @throws RangeError unless the shape is above 0
 */
export function gamma(stream: Stream, shape: number): number {
  if (!(shape > 0)) throw new RangeError('The shape of a gamma distribution is above 0.');
  if (shape < 1) return gamma(stream, shape + 1) * stream.unit() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(stream);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(stream.unit()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** So small that the product of uniforms stays far from the smallest double. */
const POISSON_PART = 16;

/**
 * Poisson count with the given mean. A large mean is drawn in parts, whose sum is Poisson again; the cost grows with
 * the mean.
 *
 * Source: Knuth, The Art of Computer Programming 2, section 3.4.1, algorithm Q.
 * @throws RangeError unless the mean is finite and not negative
 */
export function poisson(stream: Stream, mean: number): number {
  if (!(mean >= 0) || mean === Infinity) throw new RangeError('The mean of a Poisson distribution is not negative.');
  let count = 0;
  for (let left = mean; left > 0; left -= POISSON_PART) {
    const bound = Math.exp(-Math.min(left, POISSON_PART));
    for (let product = stream.unit(); product > bound; product *= stream.unit()) count += 1;
  }
  return count;
}

/** Pareto with minimum 1 and the given exponent, by inversion; its mean is exponent / (exponent - 1). */
export function pareto(stream: Stream, exponent: number): number {
  return stream.unit() ** (-1 / exponent);
}

/** Standard Gumbel: the noise under which the largest utility is chosen by a multinomial logit (McFadden 1974). */
export function gumbel(stream: Stream): number {
  return -Math.log(exponential(stream));
}

/** Running sums of weights, for `categorical`. */
export function cumulative(weights: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    sum += weights[at] ?? 0;
    sums[at] = sum;
  }
  return sums;
}

/** The index of a class drawn with probability in proportion to its weight: binary search over `cumulative` weights. */
export function categorical(stream: Stream, sums: Float64Array): number {
  const target = stream.unit() * (sums[sums.length - 1] ?? 0);
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) > target) high = middle;
    else low = middle + 1;
  }
  return low;
}
