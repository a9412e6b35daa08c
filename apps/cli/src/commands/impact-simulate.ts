import { resolve } from 'node:path';
import type { Mode, Preset, Scenario, Switch } from '@assay/impact/simulate/scenario';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { impactCommands } from '../impact-commands';
import { Refusal } from '../refusal';

const presets = ['tiny', 'paper', 'x10'] as const satisfies readonly Preset[];
const modes = ['reduced', 'structural'] as const satisfies readonly Mode[];

type Options = {
  readonly preset: Preset;
  readonly seed: number;
  readonly mode: Mode;
  readonly switch: readonly string[];
  readonly dipDepth?: number;
  readonly dipDays?: number;
  readonly out: string;
  readonly json?: true;
};

/** Needs neither a server nor a database: it draws a market and writes its files. */
export function addImpactSimulate(program: Command): void {
  impactCommands(program)
    .command('simulate')
    .description('draw a market whose effects of badges are known, to try estimates on')
    .addOption(new Option('--preset <size>', '500, 46,791 or 467,910 workers').choices(presets).makeOptionMandatory())
    .requiredOption('--seed <number>', 'the same seed gives the same bytes', readSeed)
    .addOption(
      new Option('--mode <mode>', 'planted, or arising from what clients believe').choices(modes).default('reduced'),
    )
    .option('--switch <names...>', 'what the market differs by, such as zero-effect, dip or trend', [])
    .option('--dip-depth <share>', 'by how much the switch dip lowers activity, .3 without', readDepth)
    .option('--dip-days <number>', 'for how many days before a badge, 3 without', readDays)
    .requiredOption('--out <folder>', 'a folder that is not there, or empty')
    .option('--json', 'print one JSON document')
    .action(async (options: Options, command: Command) => {
      const folder = resolve(options.out);
      const truth = await drawInto(folder, await scenarioFrom(options, command));
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

function readDepth(text: string): number {
  const depth = Number(text);
  if (/^[\d.]+$/u.test(text) && depth > 0 && depth <= 1) return depth;
  throw new InvalidArgumentError('It is a share above 0 and up to 1.');
}

function readDays(text: string): number {
  const days = Number(text);
  if (/^\d+$/u.test(text) && days >= 1 && days <= 14) return days;
  throw new InvalidArgumentError('It is a whole number from 1 to 14.');
}

async function drawInto(folder: string, scenario: Scenario) {
  const { simulate } = await import('@assay/impact/simulate/simulate');
  const { refuseUsed, writeMarket } = await import('@assay/impact/simulate/write-market');
  try {
    await refuseUsed(folder);
    const simulated = simulate(scenario, progress());
    await writeMarket(folder, simulated);
    return simulated.truth;
  } catch (error) {
    throw error instanceof Error && error.name === 'FolderInUse' ? new Refusal(error.message) : error;
  }
}

async function scenarioFrom(options: Options, command: Command): Promise<Scenario> {
  const { reducedOnly, scenarioOf, switches, switchMeanings, usualDip } =
    await import('@assay/impact/simulate/scenario');
  const { preset, seed, mode, switch: names, dipDepth, dipDays } = options;
  const isKnown = (name: string): name is Switch => switches.some((known) => known === name);
  const unknown = names.find((name) => !isKnown(name));
  if (unknown !== undefined) {
    const list = switches.map((name) => `  ${name}: ${switchMeanings[name]}`).join('\n');
    command.error(`There is no switch ${unknown}. There are:\n${list}`);
  }
  const planted = mode === 'structural' ? reducedOnly.find((name) => names.includes(name)) : undefined;
  if (planted) throw new Refusal(`The switch ${planted} plants an effect: it needs --mode reduced.`);
  if ((dipDepth ?? dipDays) !== undefined && !names.includes('dip')) {
    throw new Refusal('The options --dip-depth and --dip-days shape the switch dip: add --switch dip.');
  }
  const dip = { depth: dipDepth ?? usualDip.depth, days: dipDays ?? usualDip.days };
  return scenarioOf({ preset, seed, mode, switches: names.filter(isKnown), dip });
}

const TENTHS = 10;

function progress(): (done: number) => void {
  let told = 0;
  return (done) => {
    const tenth = Math.floor(done * TENTHS + 1e-9);
    if (tenth > told) console.error(`${tenth * TENTHS} % of the market drawn`);
    told = tenth;
  };
}
