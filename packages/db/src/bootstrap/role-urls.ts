import { urlFor } from './connection-url';
import { loginRole, type LoginName, type Passwords } from './roles';

export type RoleUrls = Readonly<Record<LoginName | 'owner', string>>;

export type LoginCredentials = {
  readonly ownerUrl: string;
  readonly installationId: string;
  readonly passwords: Passwords;
};

/** The URLs of an installation's login roles on the owner's database. */
export function roleUrls({ ownerUrl, installationId, passwords }: LoginCredentials): RoleUrls {
  const url = (name: LoginName) => urlFor(ownerUrl, loginRole(name, installationId), passwords[name]);
  return {
    owner: ownerUrl,
    marketplace: url('marketplace'),
    skillTests: url('skillTests'),
    worker: url('worker'),
    seed: url('seed'),
  };
}
