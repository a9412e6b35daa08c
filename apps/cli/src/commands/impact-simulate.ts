import { resolve } from 'node:path';
import type { Preset, Scenario, Switch } from '@assay/impact/simulate/scenario';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { Refusal } from '../refusal';

const presets = ['tiny', 'paper', 'x10'] as const satisfies readonly Preset[];

type Options = {
  readonly preset: Preset;
  readonly seed: number;
  readonly mode: 'reduced';
  readonly switch: readonly string[];
  readonly out: string;
  readonly json?: true;
};

/** Needs neither a server nor a database: it draws a market and writes its files. */
export function addImpactSimulate(program: Command): void {
  const existing = program.commands.find((command) => command.name() === 'impact');
  const impact = existing ?? program.command('impact').description('what badges change for those who earn them');
  impact
    .command('simulate')
    .description('draw a market whose effects of badges are known, to try estimates on')
    .addOption(new Option('--preset <size>', '500, 46,791 or 467,910 workers').choices(presets).makeOptionMandatory())
    .requiredOption('--seed <number>', 'the same seed gives the same bytes', readSeed)
    .addOption(new Option('--mode <mode>', 'how effects arise').choices(['reduced']).default('reduced'))
    .option('--switch <names...>', 'what the market differs by, such as zero-effect, dip or trend', [])
    .requiredOption('--out <folder>', 'a folder that is not there, or empty')
    .option('--json', 'print one JSON document')
    .action(async (options: Options) => {
      const folder = resolve(options.out);
      const truth = await drawInto(folder, options);
      const { workers, projects, events } = truth.realised;
      const summary = `${folder} holds ${workers} workers, ${projects} projects and ${events} badges; truth.json says what is true.`;
      console.log(options.json ? JSON.stringify({ folder, ...truth }) : summary);
    });
}

function readSeed(text: string): number {
  const seed = Number(text);
  if (/^\d+$/u.test(text) && Number.isSafeInteger(seed)) return seed;
  throw new InvalidArgumentError('It is a whole number from 0 below 2^53.');
}

async function drawInto(folder: string, options: Options) {
  const { simulate } = await import('@assay/impact/simulate/simulate');
  const { refuseUsed, writeMarket } = await import('@assay/impact/simulate/write-market');
  try {
    const scenario = await scenarioFrom(options);
    await refuseUsed(folder);
    const simulated = simulate(scenario, progress(scenario.workers));
    await writeMarket(folder, simulated);
    return simulated.truth;
  } catch (error) {
    throw error instanceof Error && error.name === 'FolderInUse' ? new Refusal(error.message) : error;
  }
}

async function scenarioFrom({ preset, seed, mode, switch: names }: Options): Promise<Scenario> {
  const { scenarioOf, switches, switchMeanings } = await import('@assay/impact/simulate/scenario');
  const isKnown = (name: string): name is Switch => switches.some((known) => known === name);
  const unknown = names.find((name) => !isKnown(name));
  if (unknown === undefined) return scenarioOf({ preset, seed, mode, switches: names.filter(isKnown) });
  const list = switches.map((name) => `  ${name}: ${switchMeanings[name]}`).join('\n');
  throw new Refusal(`There is no switch ${unknown}. There are:\n${list}`);
}

const TENTHS = 10;

function progress(workers: number): (done: number) => void {
  const step = Math.ceil(workers / TENTHS);
  return (done) => {
    if (done % step === 0 || done === workers) console.error(`${done} of ${workers} workers drawn`);
  };
}
