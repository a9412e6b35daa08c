import { IntervalChart } from '../interval-chart';
import { Panel } from '../panel';
import { PathChart } from '../path-chart';

const percent = (value: number) => `${value > 0 ? '+' : ''}${value.toFixed(1)} %`;
const days = Array.from({ length: 28 }, (_, at) => at - 14);

/** Estimates with intervals: below each other, and along a course. */
export function IntervalSection() {
  return (
    <>
      <Panel title="Intervals on one axis">
        <IntervalChart
          title="Change after a badge"
          description="Projects rise by 5 %, values by 11 %; of the others too few events speak."
          foot="percent of the level before"
          stamp="SIMULATED · seed 123456789 · 0.1.0+0123456789ab"
          format={String}
          names={{
            estimate: 'Estimate, 95 % interval',
            truth: 'What is true',
            planted: 'What was planted',
            compared: 'What others found',
          }}
          rows={[
            {
              key: 'projects',
              label: 'Projects',
              mark: { value: 5.1, low: 2.8, high: 7.4 },
              said: '+5.1 % (2.8 to 7.4)',
              truth: 5.9,
              planted: 5.7,
              compared: 5.5,
            },
            {
              key: 'value',
              label: 'Value of a project, in whatever currency it was agreed',
              mark: { value: -11.5, low: -15.6, high: -7.6 },
              said: '−11.5 % (−15.6 to −7.6)',
              compared: 9.7,
            },
            { key: 'any', label: 'Any project', mark: null, said: 'too few events: 113 of about 2,310', truth: 4 },
          ]}
          table={<p>5.1, −11.5</p>}
        />
      </Panel>
      <Panel title="Intervals along a course">
        <PathChart
          title="Projects by day"
          description="Level before the badge, higher after it."
          foot="days from the badge"
          stamp="SIMULATED · seed 5 · 0.1.0"
          formatX={String}
          formatY={percent}
          names={{ estimate: 'Estimate, 95 % interval', truth: 'What is true', event: 'badge' }}
          places={days.map((at) => ({
            at,
            truth: at < 0 ? 0 : 5,
            mark: at === 6 ? null : { value: at < 0 ? 0 : 6, low: (at < 0 ? 0 : 6) - 4, high: (at < 0 ? 0 : 6) + 4 },
          }))}
          table={<p>0, 6</p>}
        />
      </Panel>
    </>
  );
}
