/** Something did not come about within its limit, and nobody can tell whether it ever would. */
export class HungError extends Error {}

/** The result of the work, or an error that names what hung. */
export async function within<Result>(limitMs: number, what: string, work: Promise<Result>): Promise<Result> {
  let limit: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    limit = setTimeout(() => reject(new HungError(`${what} hung for ${limitMs / 1_000} s`)), limitMs);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(limit);
  }
}
