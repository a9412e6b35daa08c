import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// A thread does not inherit what its parent registered.
register();
const { drawRange } = await import('./draw-range.ts');
drawRange(workerData, (told) => parentPort?.postMessage(told));
