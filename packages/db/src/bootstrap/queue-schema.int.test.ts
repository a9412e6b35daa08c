import { useTestDatabase } from '@assay/testkit/database';
import { createPostgresBackend, Queue, Worker } from 'bullmq';
import { expect, test } from 'vitest';

const database = useTestDatabase();

test('under its own role the worker adds jobs to a queue and does them', async () => {
  const connection = { connectionString: database.urls.worker };
  const queue = new Queue('probe', { connection }, createPostgresBackend);
  const done = new Promise((resolve) => {
    const worker = new Worker('probe', (job) => Promise.resolve(job.data), { connection }, createPostgresBackend);
    worker.on('completed', (_job, result) => resolve(worker.close().then(() => result)));
  });
  await queue.addBulk([{ name: 'echo', data: { text: 'hello' } }]);
  await expect(done).resolves.toEqual({ text: 'hello' });
  await queue.close();
});
