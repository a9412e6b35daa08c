import { ActionForm } from '@assay/ui/action-form';
import { Card } from '@assay/ui/card';
import { SubmitButton } from '@assay/ui/submit-button';
import { logInToDemoAction } from '../actions/log-in-to-demo';

const people = [
  {
    person: 'freelancer',
    label: 'Freelancer',
    day: 'An offer to accept, a milestone due in five days, money to withdraw.',
  },
  { person: 'client', label: 'Client', day: 'Nine bids to compare, submitted work to check, an invoice.' },
  { person: 'operator', label: 'Operator', day: 'A report to decide, the log as it grows, the books.' },
];

/** The three people of the demo market, one press each. */
export function DemoLogIn({ next }: { readonly next: string | undefined }) {
  return (
    <Card as="section" labelledBy="demo-log-in">
      <h2 id="demo-log-in" className="font-serif text-22 font-semibold tracking-[-0.01em]">
        Or look around as somebody
      </h2>
      <p className="mt-1 mb-5 text-ink-soft">This market is a demo on this machine; its people are generated.</p>
      <ActionForm action={logInToDemoAction.bind(null, next)} label="Log in to the demo">
        <ul className="divide-y divide-line border-t border-line">
          {people.map(({ person, label, day }) => (
            <li key={person} className="grid gap-x-6 gap-y-2 py-4 last:pb-0 sm:grid-cols-[9.5rem_1fr] sm:items-center">
              <SubmitButton name="person" value={person} variant="secondary">
                {label}
              </SubmitButton>
              <span className="text-14 text-ink-soft">{day}</span>
            </li>
          ))}
        </ul>
      </ActionForm>
    </Card>
  );
}
