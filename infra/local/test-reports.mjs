// From each runner's own JSON report to { passed, failed, broken }, where `broken` names each failure and begins to say why.
// A skipped test has proven nothing and counts as failed; one that passed at its second try alone is named under `unsteady`.
import { stripVTControlCharacters } from 'node:util';

const LINES_OF_A_REASON = 12;

export function vitestReport({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  // A file that cannot be loaded has no tests of its own to fail.
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const brokenTests = testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== 'passed')
      .map(({ fullName, status, failureMessages = [] }) =>
        broken(`${file}: ${fullName}`, failureMessages[0] ?? `not run (${status})`),
      ),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + numPendingTests + numTodoTests + brokenFiles.length,
    broken: [...brokenTests, ...brokenFiles.map(({ name, message }) => broken(name, message))],
  };
}

export function playwrightReport({ stats, errors, suites }) {
  const specs = suites.flatMap(specsOf);
  const withStatus = (wanted) => specs.filter(({ tests }) => tests.some(({ status }) => wanted.includes(status)));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped + errors.length,
    broken: [
      ...withStatus(['unexpected', 'skipped']).map((spec) => broken(nameOf(spec), lastErrorOf(spec) ?? 'not run')),
      ...errors.map(({ message }) => broken('the run itself', message)),
    ],
    unsteady: withStatus(['flaky']).map(nameOf),
  };
}

const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];
const nameOf = ({ file, title }) => `${file}: ${title}`;
const lastErrorOf = ({ tests }) =>
  tests.flatMap(({ results }) => results).findLast(({ error }) => error)?.error.message;

export function checkReport(steps) {
  const failed = steps.filter(({ problems }) => problems !== '');
  return {
    passed: steps.length - failed.length,
    failed: failed.length,
    broken: failed.map(({ name, problems }) => broken(name, problems)),
  };
}

const isFrameOfOthers = (line) => /^\s+at (?:.*node_modules\/|new Promise)/u.test(line);

function broken(test, why) {
  const lines = stripVTControlCharacters(why).trim().split('\n');
  return { test, why: lines.filter((line) => !isFrameOfOthers(line)).slice(0, LINES_OF_A_REASON) };
}
