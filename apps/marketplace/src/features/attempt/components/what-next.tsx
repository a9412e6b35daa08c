import type { AttemptResult } from '@assay/protocol/dto/attempt';
import { Deadline } from '@assay/ui/deadline';
import { LinkButton } from '@assay/ui/link-button';
import { Panel } from '@assay/ui/panel';

export type WhatNextProps = {
  readonly result: AttemptResult;
  readonly now: Date;
  readonly timeZone: string | undefined;
};

/** The next step after an attempt that earned nothing: when, and with what to prepare. */
export function WhatNext({ result, now, timeZone }: WhatNextProps) {
  const { test, retakeAt, bands, next } = result;
  if (next !== 'practise_and_retake') return null;
  const mayNow = retakeAt === null || new Date(retakeAt) <= now;
  const weak = bands.filter(({ band }) => band !== 'strong');
  return (
    <Panel title="What next">
      <div className="grid gap-4">
        <p className="max-w-prose">
          {mayNow ? (
            'You can take the test again now, with fresh questions.'
          ) : (
            <>
              You can take the test again, with fresh questions:{' '}
              <Deadline at={new Date(retakeAt)} now={now} timeZone={timeZone} />
            </>
          )}
          {weak.length > 0 && ` What to look at first: ${weak.map(({ title }) => title).join('; ')}.`}
        </p>
        <p className="flex flex-wrap gap-3">
          <LinkButton href={`/tests/${test}#practice`} variant={mayNow ? 'secondary' : 'primary'}>
            Look at the practice questions
          </LinkButton>
          {mayNow && <LinkButton href={`/tests/${test}/start`}>Take the test again</LinkButton>}
        </p>
      </div>
    </Panel>
  );
}
