#!/usr/bin/env node
// Everything that a machine can say about the sources without a database: check.mjs [--report FILE]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { steps } from '../src/steps.mjs';
import { workspaceRoot } from '../src/workspace.mjs';

const { values } = parseArgs({ options: { report: { type: 'string' } } });
const results = [];
const waiting = steps(workspaceRoot);

// Two at a time: most steps keep one core busy.
await Promise.all([work(), work()]);

const failed = results.filter(({ problems }) => problems !== '');
for (const { name, problems } of failed) console.error(`\n── ${name}\n${problems}`);
if (values.report) writeFileSync(values.report, JSON.stringify(results));
console.log(
  `\ncheck: ${results.length - failed.length} passed, ${failed.length} failed${failed.length > 0 ? ` (${failed.map(({ name }) => name).join(', ')})` : ''}`,
);
process.exitCode = failed.length > 0 ? 1 : 0;

async function work() {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const startedAt = performance.now();
    const problems = await step.run();
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`${problems === '' ? '✓' : '✗'} ${step.name} (${seconds} s)`);
    results.push({ name: step.name, problems });
  }
}
