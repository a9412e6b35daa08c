import { pino, type Logger } from 'pino';
import type { Env } from './env';

export type { Logger };

/** What may never reach a log, wherever it stands in an object. */
const secrets = [
  'password',
  'passwordHash',
  'token',
  'secret',
  'seed',
  'email',
  'recipient',
  'body',
  'params',
  'parameters',
  'authorization',
  'cookie',
];

export function openLog(level: Env['LOG_LEVEL'] | 'fatal'): Logger {
  return pino({
    level,
    base: { process: 'worker' },
    redact: {
      paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `*.*.*.${name}`]),
      censor: '[redacted]',
    },
    serializers: { err: describeError },
  });
}

type DescribedError = {
  readonly type: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly cause?: DescribedError;
};

/** A database error without the parameters of its query, which are people's data. */
function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error), stack: undefined };
  const message = error.message.split('\nparams:')[0] ?? '';
  const stack = error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .join('\n');
  return {
    type: error.name,
    message,
    stack,
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  };
}
