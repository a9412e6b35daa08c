import { skillLabel } from '@assay/domain/skill/skills';
import type { FreelancerToday } from '@assay/protocol/dto/today';
import { Deadline } from '@assay/ui/deadline';
import { LinkButton } from '@assay/ui/link-button';
import { Panel } from '@assay/ui/panel';
import { Why } from '@assay/ui/why';
import type { TestStanding } from '../../tests/standing';

export type TestSuggestionProps = {
  readonly test: NonNullable<FreelancerToday['test']>;
  readonly standing: TestStanding;
  readonly now: Date;
  readonly timeZone: string;
};

/** A test that the reader may take or has still to pass, with the day from which they may; a badge kept private is their choice. */
export function TestSuggestion({ test, standing: { attempts, retake }, now, timeZone }: TestSuggestionProps) {
  if (attempts.some(({ passed }) => passed === true)) return null;
  return (
    <Panel title="A test worth considering">
      <p className="max-w-prose">
        <span className="font-semibold">{test.title}</span>{' '}
        {test.skills.length > 0 && <>speaks for {test.skills.map(skillLabel).join(' and ')}, and </>}takes{' '}
        {test.minutes} minutes at most. What its badge is worth on this market is{' '}
        <strong className="font-semibold">not yet known</strong>.
      </p>
      <div className="mt-2">
        <Why label="Why not yet known?">
          Whether a badge brings work is measured by comparing the weeks before and after badges became visible. Too few
          people have shown this one for an estimate that says anything. Take the test to know where you stand, not
          because we promise that it pays.
        </Why>
      </div>
      {retake.kind === 'wait' && (
        <p className="mt-4 text-14">
          <Deadline label="You can take it again" at={new Date(retake.at)} now={now} timeZone={timeZone} />
        </p>
      )}
      <div className="mt-4">
        <LinkButton href={`/tests/${test.slug}`} variant="secondary">
          See the test
        </LinkButton>
      </div>
    </Panel>
  );
}
