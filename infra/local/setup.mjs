import { install } from './install.mjs';

install();
console.log('Installed. "npm start" runs Assay; "npx assay --help" lists the commands.');
