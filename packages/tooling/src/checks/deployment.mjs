import { composeProblems } from './deployment/compose.mjs';
import { imageProblems } from './deployment/image.mjs';
import { systemdProblems } from './deployment/systemd.mjs';

/** What starts the product elsewhere than `npm start` names only paths and settings that there are. */
export function checkDeployment(root) {
  return [...imageProblems(root), ...composeProblems(root), ...systemdProblems(root)];
}
