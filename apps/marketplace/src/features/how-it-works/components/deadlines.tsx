import { marketRules } from '@assay/domain/market/rules';
import { DataList } from '@assay/ui/data-list';
import { Panel } from '@assay/ui/panel';
import { counted } from '../../jobs/counted';
import { fileSize } from '../../contracts/file-size';

const days = (count: number) => counted(count, 'day');

/** Every date and bound that the market keeps, read from the rules that enforce them. */
export function Deadlines() {
  return (
    <Panel title="Dates and bounds">
      <div className="max-w-prose">
        <DataList
          entries={[
            {
              term: 'A job is decided within',
              value: `${days(marketRules.decisionDaysMin)} to ${days(marketRules.decisionDaysMax)}, as its client says`,
            },
            { term: 'Open bids at one time', value: `at most ${marketRules.openBidsMax}` },
            { term: 'An offer is open for', value: days(marketRules.offerValidDays) },
            { term: 'Milestones of a job', value: `at most ${marketRules.milestonesMax}` },
            { term: 'Questions of a job', value: `at most ${marketRules.questionsMax}` },
            { term: 'Rounds of changes per milestone', value: `at most ${marketRules.changeRoundsMax}` },
            { term: 'Work without an answer is approved after', value: days(marketRules.autoApproveDays) },
            { term: 'Reviews are possible for', value: `${days(marketRules.reviewWindowDays)} after a contract` },
            { term: 'A file handed in', value: `at most ${fileSize(marketRules.fileMaxBytes)}` },
          ]}
        />
      </div>
    </Panel>
  );
}
