import { execFile, type ExecFileOptions } from 'node:child_process';

/** Runs a program to its end and returns its standard output; a failure carries what it wrote to standard error. */
export function run(file: string, args: readonly string[], options: ExecFileOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(file, [...args], { ...options, encoding: 'utf8' }, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      reject(new Error(`${file} failed: ${stderr.trim() || stdout.trim() || error.message}`, { cause: error }));
    });
  });
}
