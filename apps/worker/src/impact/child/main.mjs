import { register } from 'tsx/esm/api';

// A process that is forked with options of its own does not inherit what its parent registered.
register();
const { obey } = await import('./obey.ts');
process.once('message', (order) => void obey(order));
