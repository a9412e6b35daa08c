import { programRunner, type OpenExecutor } from '../executor';
import { libraryVersions } from './library-versions';
import { runJavascript } from './run-javascript';

/** JavaScript by the Node that runs the test service. */
export const openNode: OpenExecutor = async () => ({
  runtime: { name: 'node', version: `${process.version} with libraries ${libraryVersions()}` },
  run: programRunner(runJavascript),
});
