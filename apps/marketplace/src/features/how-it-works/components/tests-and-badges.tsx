import type { MarketRulesDto } from '@assay/protocol/dto/market-rules';
import { Panel } from '@assay/ui/panel';
import { Table } from '@assay/ui/table';
import { counted } from '../../jobs/counted';
import { RuleList } from './rule-list';

export function TestsAndBadges({ rules: { tests, retakeWaitDays } }: { readonly rules: MarketRulesDto }) {
  const wait =
    retakeWaitDays === 0
      ? 'On this installation a test can be taken again at once; others make people wait.'
      : `Who does not pass waits ${counted(retakeWaitDays, 'day')} before taking the same test again.`;
  const afterPass = 'A test that was passed opens again when its badge expires; an open-book quiz may be repeated.';
  return (
    <Panel title="Tests and badges">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <Table
          caption="Tests with their pass marks"
          rows={tests}
          rowKey={({ slug }) => slug}
          columns={[
            {
              key: 'test',
              header: 'Test',
              rowHeader: true,
              cell: ({ slug, title }) => (
                <a href={`/tests/${slug}`} className="text-link">
                  {title}
                </a>
              ),
            },
            {
              key: 'length',
              header: 'Length',
              cell: ({ questions, minutes }) => `${questions} questions, at most ${minutes} minutes`,
            },
            { key: 'mark', header: 'Passed with', cell: ({ passMark, scored }) => `${passMark} of ${scored} right` },
            { key: 'reason', header: 'Why this mark', cell: ({ passMarkReason }) => passMarkReason },
            { key: 'valid', header: 'Badge is valid for', cell: ({ validMonths }) => counted(validMonths, 'month') },
          ]}
        />
        <RuleList
          rules={[
            {
              key: 'score',
              text: 'A score is the number of right answers. A wrong answer costs nothing beyond the missing point; a question without an answer counts as wrong.',
            },
            {
              key: 'key',
              text: 'The right answer to a question is found by running a program, not by opinion, and everybody gets variants of their own.',
            },
            {
              key: 'show',
              text: 'A badge is visible to nobody until its holder shows it. Hidden badges count nowhere: not in a search, not beside a bid, not in an estimate.',
            },
            { key: 'retake', text: `${wait} ${afterPass}` },
          ]}
        />
      </div>
    </Panel>
  );
}
