import type { AccountId } from '@assay/domain/kernel/id';
import { startDrill } from '@assay/services/dead-letter/start-drill';
import { fileReport } from '@assay/services/report/file';
import { searchJobs } from '@assay/services/job/search';
import type { Cast } from '../cast/cast';
import { asPerson } from '../stage';
import type { Step } from '../step';
import { daysOn, known } from './hours';

const reason =
  'The brief asks for two finished pages as a “sample” before anybody is hired. That is unpaid work, and a friend of mine was asked the same by this client last month. Could you look at it?';

/** What waits for operator@demo.test: one report about an open job, and the dead letter of a drill. */
export function officeStory(cast: Cast, operator: AccountId, now: Date): Step[] {
  const reporter = cast.accountOf('emeka-nwachukwu');
  return [
    {
      at: daysOn(now, -0.4),
      chain: 'drill',
      act: async (stage, hour) => {
        await startDrill(asPerson(stage, operator, hour, ['operator']));
      },
    },
    {
      at: daysOn(now, -0.7),
      chain: 'office',
      act: async (stage, hour) => {
        const ctx = asPerson(stage, reporter(), hour);
        const open = await searchJobs(ctx, { field: 'writing', limit: 5 });
        const { items } = open.items.length > 0 ? open : await searchJobs(ctx, { limit: 5 });
        await fileReport(ctx, { subjectKind: 'job', subjectId: known(items[0], 'an open job').id, reason });
      },
    },
  ];
}
