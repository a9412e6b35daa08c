/** The surroundings that the parent chose for this child: time zone, languages, hash seed. */
export function childEnv(): NodeJS.ProcessEnv {
  return process.env;
}
