/** Rights hang on these groups; migrations grant to them by name, so every installation on a cluster shares them. */
export const groups = {
  marketplace: 'assay_marketplace',
  skillTests: 'assay_skill_tests',
  worker: 'assay_worker',
  seed: 'assay_seed',
} as const;

export type LoginName = keyof typeof groups;

/** The seed acts through the services of every process and is alone in shifting `assay.now()`. */
export const memberships: Readonly<Record<LoginName, readonly LoginName[]>> = {
  marketplace: ['marketplace'],
  skillTests: ['skillTests'],
  worker: ['worker'],
  seed: ['marketplace', 'skillTests', 'worker', 'seed'],
};

export const loginNames: readonly LoginName[] = ['marketplace', 'skillTests', 'worker', 'seed'];

export type Passwords = Readonly<Record<LoginName, string>>;

/** Login roles carry the installation's id, so that two installations on one cluster never share a password. */
export function loginRole(name: LoginName, installationId: string): string {
  if (!/^[a-z0-9]{1,32}$/.test(installationId)) {
    throw new Error('An installation id is 1 to 32 lower-case letters or digits.');
  }
  return `${groups[name]}_${installationId}`;
}
