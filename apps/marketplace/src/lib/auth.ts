import 'server-only';
import { createAuth, type Auth } from '@assay/auth/create-auth';
import { env } from '../env';
import { stores } from './database';

let created: Auth | undefined;

export function auth(): Auth {
  const { connection, throttle } = stores();
  const { AUTH_SECRET, PUBLIC_URL } = env();
  created ??= createAuth({ database: connection.database, throttle, secret: AUTH_SECRET, publicUrl: PUBLIC_URL });
  return created;
}
