/** The port of the journeys' market; five more follow it. */
export const marketPort = '3900';

/**
 * How the market that the journeys walk through is started, whoever starts it. Proving the questions of every test would take
 * the machine from the journeys for an hour.
 *
 * @param {string} data the folder of its data
 * @param {string} port where its pages are served
 */
export function marketSettings(data, port) {
  return { ASSAY_DATA: data, PORT: port, PREPARED_TESTS: 'marketplace-readiness,sql,javascript' };
}
