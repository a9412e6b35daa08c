import { open, readFile } from 'node:fs/promises';

/** Lines of JSON that outlive whoever writes them: each is on the disk when its promise resolves. */
export type HistoryFile = {
  readonly append: (line: object) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Waiting = { readonly text: string; readonly resolve: () => void; readonly reject: (error: unknown) => void };

/** Opens the file, or begins it. Lines that come while the disk is busy are written together. */
export async function openHistoryFile(path: string): Promise<HistoryFile> {
  const file = await open(path, 'a', 0o600);
  // What a killed writer left of its last line stays a line of its own.
  await file.appendFile('\n');
  let waiting: Waiting[] = [];
  let writing: Promise<void> | undefined;
  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const together = waiting;
      waiting = [];
      try {
        await file.appendFile(together.map(({ text }) => text).join(''));
        await file.datasync();
        for (const { resolve } of together) resolve();
      } catch (error) {
        for (const { reject } of together) reject(error);
      }
    }
    writing = undefined;
  };
  return {
    append: (line) =>
      new Promise((resolve, reject) => {
        waiting.push({ text: `${JSON.stringify(line)}\n`, resolve, reject });
        writing ??= writeAll();
      }),
    close: async () => {
      await writing;
      await file.close();
    },
  };
}

/** The whole lines of a history; one that was cut off by a kill was never counted on by anybody. */
export async function readHistoryFile(path: string): Promise<readonly unknown[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line) => {
    const parsed = line === '' ? undefined : parseWhole(line);
    return parsed === undefined ? [] : [parsed];
  });
}

function parseWhole(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
