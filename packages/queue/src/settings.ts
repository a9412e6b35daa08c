/** Redis when `redisUrl` is set, otherwise tables of the database that the installation has anyway. */
export type QueueSettings = { readonly redisUrl: string | undefined; readonly databaseUrl: string };

export type ReportError = (error: Error) => void;

/** The braces keep all keys of the queue on one node of a Redis Cluster. */
export const KEY_PREFIX = '{assay}';
