import { isSameStrongly } from './conditional';

/** `first` and `last` are places of bytes from 0, both included. */
export type RangeAnswer =
  | { readonly status: 200; readonly bytes: number; readonly contentRange: null }
  | {
      readonly status: 206;
      readonly bytes: number;
      readonly contentRange: string;
      readonly first: number;
      readonly last: number;
    }
  | { readonly status: 416; readonly bytes: 0; readonly contentRange: string };

/**
 * What a server that supports ranges answers to a GET for one range of a representation.
 *
 * @param range the field Range, null where it is absent; several ranges are none of this engine's business
 * @param size of the whole representation in bytes
 * @throws RangeError when several ranges are asked for
 * Source: RFC 9110, 14.1.2 Byte Ranges, 14.2 Range, 14.4 Content-Range, 15.5.17 416 Range Not Satisfiable.
 */
export function answerRange(range: string | null, size: number): RangeAnswer {
  const whole: RangeAnswer = { status: 200, bytes: size, contentRange: null };
  if (range?.includes(',')) throw new RangeError('several ranges are asked for');
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === '' && to === '') return whole;
  if (from !== '' && to !== '' && Number(to) < Number(from)) return whole;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (first >= size || (from === '' && Number(to) === 0))
    return { status: 416, bytes: 0, contentRange: `bytes */${size}` };
  return { status: 206, bytes: last - first + 1, contentRange: `bytes ${first}-${last}/${size}`, first, last };
}

/**
 * The same with a condition: the range counts only where If-Range names the representation as it is now.
 *
 * @param ifRange an entity tag with quotes, or an HTTP date
 * Source: RFC 9110, 13.1.5 If-Range.
 */
export function answerIfRange(
  range: string,
  ifRange: string,
  current: { readonly size: number; readonly etag: string; readonly modified: string },
): RangeAnswer {
  const isTag = /^(?:W\/)?"/.test(ifRange);
  const holds = isTag ? isSameStrongly(ifRange, current.etag) : ifRange === current.modified;
  return answerRange(holds ? range : null, current.size);
}
