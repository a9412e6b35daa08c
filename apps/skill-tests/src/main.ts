import { readSettings } from './env';
import { startService } from './service';

function say(message: string, facts: Record<string, unknown> = {}): void {
  console.log(JSON.stringify({ at: new Date().toISOString(), message, ...facts }));
}

const service = await startService(readSettings(), say);
say('the test service listens');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void service.close().then(() => process.exit(0));
  });
}
