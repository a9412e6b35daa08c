import { marketRules } from '@assay/domain/market/rules';
import { Notice } from '@assay/ui/notice';
import { Panel } from '@assay/ui/panel';

export type TermsTextProps = { readonly simulated: boolean; readonly sandboxMoney: boolean };

const sections: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: '1 Who agrees with whom',
    text: 'You agree with the operator of this installation. A contract for work is made between client and freelancer alone, when an offer is accepted; the operator is no party to it and owes no part of the work.',
  },
  {
    title: '2 Your account',
    text: 'An account belongs to one person or firm. What you say about yourself must be true. Keep your password to yourself; end sessions that you do not know under Settings. You can close the account when no contract, job or bid is open and no money is left in it.',
  },
  {
    title: '3 Jobs, bids and contracts',
    text: `Bidding is free. A freelancer may have ${marketRules.openBidsMax} bids open at one time. A client names a date by which they decide. An offer stands for ${marketRules.offerValidDays} days. A contract keeps the fees that were in force when its bid was sent.`,
  },
  {
    title: '4 Work and payment',
    text: `A milestone begins when it is funded; the amount is then protected until the work is approved. The client may ask for changes ${marketRules.changeRoundsMax} times. Submitted work that is neither approved nor answered is approved automatically after ${marketRules.autoApproveDays} days. Fees are shown beside the price before anybody agrees.`,
  },
  {
    title: '5 Tests and badges',
    text: 'Tests are taken alone, without help and without passing questions on, unless a test says that it is open-book. A badge states what was tested and how surely. It is yours: you decide whether it is shown. It can be revoked if it was obtained by deceit.',
  },
  {
    title: '6 Reviews and conduct',
    text: `Reviews come from finished contracts and are shown when both sides have written, or after ${marketRules.reviewWindowDays} days. Unlawful offers, discrimination, harassment, false identities and payment outside the market to avoid its protection can lead to suspension. A suspension has a reason, which you are told; you can still read, finish what is under contract and withdraw your money.`,
  },
  {
    title: '7 The log and your data',
    text: 'Every change in this market is written to a log that cannot be altered unnoticed: who did what, and when. From it the operator measures whether badges help; figures are published only about many people together. Your e-mail address is seen by the operator alone. When you close the account, your name and address are removed from it; invoices are kept as long as tax law demands.',
  },
  {
    title: '8 Changes',
    text: 'A new version of these terms has to be accepted by you before it holds for you; which version you accepted, and when, is kept under Settings. Running contracts stay under the version that they began with.',
  },
];

/** The agreement between the operator of this installation and everybody with an account. */
export function TermsText({ simulated, sandboxMoney }: TermsTextProps) {
  return (
    <div className="grid gap-10">
      {(simulated || sandboxMoney) && (
        <Notice tone="attention">
          {simulated && <p>This is a demo market: its people and its history are generated.</p>}
          {sandboxMoney && <p>No real money moves here; amounts, fees and invoices only show how it would be.</p>}
        </Notice>
      )}
      {sections.map(({ title, text }) => (
        <Panel key={title} title={title}>
          <p className="max-w-prose text-ink-soft">{text}</p>
        </Panel>
      ))}
    </div>
  );
}
