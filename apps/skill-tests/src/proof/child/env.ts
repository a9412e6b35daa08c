/** The surroundings that the parent chose for this child: time zone, languages, hash seed, place and time for scripts. */
export function childEnv(): NodeJS.ProcessEnv {
  return process.env;
}
