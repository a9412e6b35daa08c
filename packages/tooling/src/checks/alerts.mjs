import { parse } from 'yaml';
import { listFiles, readText } from '../workspace.mjs';

const rules = 'infra/observability/alerts.yaml';
const guide = 'apps/docs/operating.md';

/** Every figure that an alarm looks at is served by the code and explained in the guide: a renamed one would silence it. */
export function checkAlerts(root) {
  const explained = readText(root, guide);
  const served = listFiles(root, 'apps/*.ts', 'packages/metrics/*.ts')
    .filter((file) => !/\.(test|spec)\.ts$/.test(file))
    .map((file) => readText(root, file))
    .filter((text) => text.includes('prom-client') || text.includes('duration-histogram'))
    .join('\n');
  return parse(readText(root, rules))
    .groups.flatMap((group) => group.rules)
    .flatMap(({ alert, expr }) => {
      const figures = figuresOf(expr);
      return [
        ...figures
          .filter((figure) => !served.includes(`'${figure}'`))
          .map((figure) => `${rules}: ${alert} looks at ${figure}, which no process serves`),
        ...figures
          .filter((figure) => !explained.includes(`\`${figure}`))
          .map((figure) => `${rules}: ${alert} looks at ${figure}, which ${guide} does not explain`),
      ];
    });
}

/** Ours only: `up` is of Prometheus itself. Histograms are served as buckets, sums and counts of one name. */
function figuresOf(expression) {
  const names = [...expression.matchAll(/\bassay_[a-z0-9_]+/g)].map(([name]) => name);
  return [...new Set(names.map((name) => name.replace(/_(?:bucket|sum|count)$/, '')))];
}
