import { z } from 'zod';

export type JobDefinition<Data extends z.ZodType = z.ZodType> = { readonly meaning: string; readonly data: Data };

function defineJob<Data extends z.ZodType>(meaning: string, data: Data): JobDefinition<Data> {
  return { meaning, data };
}

/** Every job that travels through the queue. Each may run twice, late, or beside an older version. */
export const jobCatalog = {
  'event.deliver': defineJob('Brings one event to every consumer that has not had it', z.object({ eventId: z.uuid() })),
  canary: defineJob(
    'Does nothing, so that its return shows that the queue moves',
    z.object({ sentAt: z.iso.datetime() }),
  ),
} as const satisfies Readonly<Record<string, JobDefinition>>;

export type JobName = keyof typeof jobCatalog;

export type JobData<Name extends JobName> = z.infer<(typeof jobCatalog)[Name]['data']>;

export function isJobName(text: string): text is JobName {
  return Object.hasOwn(jobCatalog, text);
}

/** Reads the data of a job as its name says; throws a ZodError when the two do not agree. */
export function parseJobData<Name extends JobName>(name: Name, data: unknown): JobData<Name> {
  return jobCatalog[name].data.parse(data) as JobData<Name>;
}
