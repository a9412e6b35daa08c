import { programRunner, type OpenExecutor } from '../executor';
import { runJavascript } from './run-javascript';

/** JavaScript by the Node that runs the test service. */
export const openNode: OpenExecutor = async () => ({
  runtime: { name: 'node', version: process.version },
  run: programRunner(runJavascript),
});
