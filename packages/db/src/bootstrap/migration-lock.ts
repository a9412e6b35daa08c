/** An arbitrary key of an advisory lock: every process that migrates this database takes it, and a dump shares it. */
export const MIGRATION_LOCK = 4_272_019;
