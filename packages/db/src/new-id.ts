import { brandId, type Id } from '@assay/domain/kernel/id';
import { v7 } from 'uuid';

/** A new UUIDv7; made here, since PostgreSQL before 18 has no such function. */
export function newId<Entity extends string>(): Id<Entity> {
  return brandId<Entity>(v7());
}
