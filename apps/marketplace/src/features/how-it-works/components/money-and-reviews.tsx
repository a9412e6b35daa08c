import { marketRules } from '@assay/domain/market/rules';
import type { MarketRulesDto } from '@assay/protocol/dto/market-rules';
import { Panel } from '@assay/ui/panel';
import { RuleList } from './rule-list';

const ways: Readonly<Record<MarketRulesDto['paymentProvider'], string>> = {
  sandbox: 'On this installation a sandbox stands in place of a bank: everything is booked, and no real money moves.',
  bank_transfer:
    'Clients pay by bank transfer with the reference shown; a milestone counts as funded when an operator has seen the transfer. Withdrawals are transferred by an operator.',
};

export function ProtectedPayment({ rules }: { readonly rules: MarketRulesDto }) {
  return (
    <Panel title="Protected payment">
      <RuleList
        rules={[
          {
            key: 'held',
            text: 'A milestone’s price is paid in before work begins, and held. Neither side can spend it.',
          },
          {
            key: 'release',
            text: `It is released when the client approves the work, or ${marketRules.autoApproveDays} days after it was handed in if they say nothing. Asking for changes stops that clock, at most ${marketRules.changeRoundsMax} times.`,
          },
          {
            key: 'back',
            text: 'Before work is approved the freelancer can give the money back in full, fee included. A contract ends early only when nothing is held.',
          },
          { key: 'provider', text: ways[rules.paymentProvider] },
          {
            key: 'invoices',
            text: 'Each release makes three invoices: the freelancer’s for the work, and the marketplace’s for the fee of each side.',
          },
        ]}
      />
    </Panel>
  );
}

export function ReviewsAndRanks() {
  return (
    <Panel title="Reviews, scores and ranks">
      <RuleList
        rules={[
          {
            key: 'blind',
            text: `After a contract both sides may review each other for ${marketRules.reviewWindowDays} days. Neither sees the other’s review before both are written or the time is over.`,
          },
          {
            key: 'score',
            text: 'A person’s score is the plain mean of the four marks (quality, communication, speed, reliability, 1 to 5 each) over all their revealed reviews. Nothing is weighted, and no review fades.',
          },
          {
            key: 'jobs',
            text: 'Jobs are listed newest first, for everybody alike. Nobody can pay for a better place.',
          },
          {
            key: 'people',
            text: 'Freelancers are listed by when they last edited their profile, the latest first. Badges are a filter and scores a fact beside a name; neither moves it.',
          },
          { key: 'bids', text: 'A client sees the bids on a job in the order in which they arrived.' },
          {
            key: 'today',
            text: 'Jobs on the page Today are those that ask for most of the skills on your profile; which skills, stands beside each.',
          },
        ]}
      />
    </Panel>
  );
}
