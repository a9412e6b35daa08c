import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setPriority } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { sandboxEnv } from '../env';
import type { Child } from './execute-batch';
import type { Surroundings } from './messages';
import { closeScratch, openScratch } from './scratch';

export type Limits = {
  /** Longest wait for the child to start, and for each answer after that. */
  readonly startMs: number;
  readonly jobMs: number;
  /** Longest run of one script of a job. */
  readonly scriptMs: number;
  /** Processor time of one child. */
  readonly cpuSeconds: number;
  /** Private memory of one child. */
  readonly memoryBytes: number;
  /** Whether the child yields to everything else on the machine. */
  readonly isBackground: boolean;
};

/** Times by the clock are long, since a busy machine is no fault of a question; what spins is ended by processor time. */
export const defaultLimits: Limits = {
  startMs: 60_000,
  jobMs: 60_000,
  scriptMs: 20_000,
  cpuSeconds: 300,
  memoryBytes: 3 * 1024 ** 3,
  isBackground: false,
};

/**
 * `isolated`: own user and network namespace with resource limits. `process`: a killable process only, which is
 * enough for the families of this repository and not for code that somebody typed in.
 */
export type SandboxLevel = 'isolated' | 'process';

const backgroundNiceness = 10;

let detected: SandboxLevel | undefined;

export function sandboxLevel(): SandboxLevel {
  detected ??=
    process.platform === 'linux' && spawnSync('unshare', ['-Urn', 'prlimit', '--cpu=1', 'true']).status === 0
      ? 'isolated'
      : 'process';
  return detected;
}

export type SandboxChild = ChildProcessByStdio<Writable, Readable, Readable>;

/** Far apart in clock and language: Turkish writes the capital of i in its own way. */
const worlds: Readonly<Record<Surroundings, NodeJS.ProcessEnv>> = {
  plain: { TZ: 'UTC', LC_ALL: 'en_US.UTF-8', PYTHONHASHSEED: '1', SCRIPT_LOCALE: 'C' },
  contrary: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', PYTHONHASHSEED: '2', SCRIPT_LOCALE: 'C.UTF-8' },
};

/** Starts the child that executes question code, as confined as this system allows. */
export function startSandbox({ executor, surroundings }: Child, limits: Limits): SandboxChild {
  const node = [
    '--max-old-space-size=512',
    '--import',
    import.meta.resolve('tsx'),
    fileURLToPath(new URL('./child/main.ts', import.meta.url)),
    executor,
  ];
  const confined = [
    '-Urn',
    'prlimit',
    `--cpu=${limits.cpuSeconds}`,
    `--data=${limits.memoryBytes}`,
    '--core=0',
    '--nproc=256',
    process.execPath,
    ...node,
  ];
  const scratch = openScratch();
  const [command, args] = sandboxLevel() === 'isolated' ? ['unshare', confined] : [process.execPath, node];
  const child = spawn(command, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    // A group of its own, so that everything below it dies with it.
    detached: true,
    env: { ...sandboxEnv(), ...worlds[surroundings], SCRATCH: scratch, SCRIPT_MS: String(limits.scriptMs) },
  });
  // Its own clearing up does not happen when it is killed.
  child.once('close', () => closeScratch(scratch)).once('error', () => closeScratch(scratch));
  if (limits.isBackground && child.pid !== undefined) setPriority(child.pid, backgroundNiceness);
  return child;
}

export function killSandbox(child: SandboxChild): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  process.kill(-child.pid, 'SIGKILL');
}
