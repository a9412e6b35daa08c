import type { Printed } from '@assay/item-models/program/ready';
import { loadPyodide, version } from 'pyodide';
import { childEnv } from '../env';
import { programRunner, type OpenExecutor } from '../executor';
import { runner } from './runner';

/** CPython as WebAssembly: no file of this machine is in its file system, and nothing of Node is in reach. */
export const openPython: OpenExecutor = async () => {
  const { PYTHONHASHSEED = '0', TZ = 'UTC', LC_ALL = 'C.UTF-8' } = childEnv();
  const pyodide = await loadPyodide({
    env: { HOME: '/home/pyodide', PYTHONHASHSEED, TZ, LC_ALL },
    jsglobals: {},
    stderr: () => undefined,
  });
  const runProgram = runnerOf(pyodide.runPython(runner));
  return {
    runtime: { name: 'pyodide', version: `${version}, Python ${pythonVersion(pyodide.runPython)}` },
    run: programRunner(async (text) => printedOf(runProgram(text))),
  };
};

function pythonVersion(runPython: (text: string) => unknown): string {
  return String(runPython('import platform; platform.python_version()'));
}

/** The runner's last line is its function, which takes and gives text. */
function runnerOf(value: unknown): (text: string) => string {
  return value as (text: string) => string;
}

/** The runner writes nothing else. */
function printedOf(line: string): Printed {
  return JSON.parse(line) as Printed;
}
