// From each runner's own JSON report to { passed, failed }. A skipped test has proven nothing and counts as failed; one that
// passed at its second try alone is named under `unsteady`.

export function vitestReport({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  // A file that cannot be loaded has no tests of its own to fail.
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests + brokenFiles.length };
}

export function playwrightReport({ stats, errors, suites }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + stats.skipped + errors.length,
    unsteady: suites.flatMap(unsteadyOf),
  };
}

function unsteadyOf({ file, specs = [], suites = [] }) {
  const names = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title);
  return [...names.map((title) => `${file}: ${title}`), ...suites.flatMap(unsteadyOf)];
}

export function checkReport(steps) {
  const failed = steps.filter(({ problems }) => problems !== '').length;
  return { passed: steps.length - failed, failed };
}
