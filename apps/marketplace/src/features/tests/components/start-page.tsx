import { ActionForm } from '@assay/ui/action-form';
import { Breadcrumb } from '@assay/ui/breadcrumb';
import { Checkbox } from '@assay/ui/checkbox';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import { SubmitButton } from '@assay/ui/submit-button';
import { startTest } from '../../attempt/actions';
import type { TestView } from '../page-data';
import { retakeWords } from '../retake-words';
import { Recorded } from './recorded';
import { StartDoor } from './start-door';

/** The rules, before the clock runs. */
export function StartPage({ view }: { readonly view: TestView }) {
  const { test, standing, isDemo } = view;
  const isOpen = test.state === 'offered' && standing.kind === 'known' && standing.retake.kind === 'open';
  return (
    <>
      <PageHeader
        title={`${test.title}: before you start`}
        lead={`${test.questions} questions in ${test.minutes} minutes. The clock starts with the button below, not before.`}
        breadcrumb={
          <Breadcrumb
            crumbs={[
              { label: 'Tests', href: '/tests' },
              { label: test.title, href: `/tests/${test.slug}` },
            ]}
          />
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        <Panel title="Rules">
          <ul className="prose list-disc ps-5">
            <li>
              One question at a time. You can go back, change answers and flag questions until you hand in or the time
              is up.
            </li>
            <li>
              Every answer is saved at once. The clock is the server’s and does not stop; after a lost connection, or on
              another device, you go on where you were.
            </li>
            <li>
              {test.passMark} of {test.scoredQuestions} scored questions right is a pass.
              {test.pilots > 0 && ` ${test.pilots} more are on trial and not scored; you cannot tell which.`} A wrong
              answer costs no more than none.
            </li>
            <li>
              {test.openBook
                ? 'The book is open: you may look things up while you answer.'
                : 'The book is closed: answer from what you know, alone, without searching, running the code or asking anybody or anything.'}
            </li>
            <li>The questions are made for this market and change with every attempt. Please keep them to yourself.</li>
            <li>You can take it again {lowerFirst(retakeWords(test, isDemo))}. Each time the questions are fresh.</li>
            <li>You see your result at once. A pass earns a badge that nobody sees until you show it.</li>
          </ul>
        </Panel>
        <Panel title="What is recorded">
          <Recorded />
        </Panel>
        {isOpen ? (
          <ActionForm action={startTest.bind(null, test.slug)} label="Start the test">
            <Checkbox
              name="consent"
              label="I have read the rules, will answer by myself, and agree to what is recorded."
              required
            />
            <p>
              <SubmitButton pending="Drawing your questions…">Start the test · {test.minutes} minutes</SubmitButton>
            </p>
          </ActionForm>
        ) : (
          <div className="justify-self-start">
            <StartDoor view={view} />
          </div>
        )}
      </div>
    </>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
