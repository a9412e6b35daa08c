import { CurveChart } from '../curve-chart';
import { FunnelChart } from '../funnel-chart';
import { Histogram } from '../histogram';
import { Interval } from '../interval';
import { IntervalSection } from './interval-section';
import { MoneyText } from '../money-text';
import { Panel } from '../panel';
import { StatFigure, StatRow } from '../stat-figure';
import { TimeChart } from '../time-chart';
import { Why } from '../why';
import { weeks } from './specimens';

const course = weeks.map((_, week) => 14 + Math.round(6 * Math.sin(week / 3) + week * 0.6));
const percent = (value: number) => `${value > 0 ? '+' : ''}${value.toFixed(1)} %`;

const share = (value: number) => `${Math.round(100 * value)} %`;
const curve = (shares: readonly (number | null)[]) => shares.map((y, at) => ({ x: 0.4 + at * 0.2, y }));

export function FigureSection() {
  return (
    <>
      <Panel title="Figures">
        <StatRow>
          <StatFigure
            label="Agreed this month"
            value={<MoneyText amount={{ amountMinor: 1_840_000n, currency: 'EUR' }} />}
            trend={course}
            href="#rows"
            note="as of position 18,402, 3 seconds ago"
          />
          <StatFigure label="Jobs open" value="41" unit="jobs" trend={course.toReversed()} />
          <StatFigure label="Median time to hire" value="3.4" unit="days" />
        </StatRow>
      </Panel>
      <Panel title="Chart">
        <TimeChart
          title="Jobs and hires a week"
          description="Jobs rise from 14 to about 30 a week over half a year; hires follow at two thirds."
          series={[
            { name: 'Jobs', points: weeks.map((at, week) => ({ at, value: course[week] ?? null })) },
            {
              name: 'Hires',
              points: weeks.map((at, week) => ({
                at,
                value: week === 9 ? null : Math.round((course[week] ?? 0) * 0.62),
              })),
            },
          ]}
        />
      </Panel>
      <Panel title="Funnel">
        <FunnelChart
          title="From posting to payment"
          description="Of 240 jobs, 221 got a bid, 130 a short list, 96 a hire, 74 a payment."
          heads={{ step: 'Step', count: 'Jobs', share: 'Of all' }}
          steps={[
            { name: 'Posted', count: 240, share: '100 %' },
            { name: 'Got a bid', count: 221, share: '92 %' },
            { name: 'Short-listed', count: 130, share: '54 %' },
            { name: 'Hired', count: 96, share: '40 %' },
            { name: 'Paid', count: 74, share: '31 %' },
          ]}
        />
      </Panel>
      <Panel title="Bars">
        <TimeChart
          kind="bar"
          title="Value a week"
          description="Weekly value in euros."
          format={(value) => `€${value}`}
          series={[{ name: 'Value', points: weeks.map((at, week) => ({ at, value: (course[week] ?? 0) * 40 })) }]}
        />
      </Panel>
      <Panel title="Curves">
        <CurveChart
          title="Options by success on the rest"
          description="The right answer rises from 20 to 90 %, the wrong ones fall."
          foot="right on the rest of the form"
          stamp="SIMULATED"
          formatX={share}
          formatY={share}
          curves={[
            { name: 'Right answer', isMain: true, points: curve([0.2, 0.5, 0.9]) },
            {
              name: 'The condition was moved from ON to WHERE, which drops the rows without a partner',
              points: curve([0.6, 0.3, 0.1]),
            },
            { name: 'NULL equals NULL', points: curve([0.2, null, 0]) },
          ]}
          table={<p>20, 50, 90 %</p>}
        />
      </Panel>
      <Panel title="Histogram">
        <Histogram
          title="Time to the answer"
          description="Most people took between 20 and 40 seconds."
          foot="seconds"
          stamp="SIMULATED"
          formatX={String}
          reference={{ at: 66, name: 'share of the time' }}
          bins={[4, 11, 17, 9, 3, 1].map((count, at) => ({ from: at * 10, to: (at + 1) * 10, count }))}
          table={<p>4, 11, 17, 9, 3, 1</p>}
        />
      </Panel>
      <IntervalSection />
      <Panel title="Intervals">
        <div className="grid max-w-form gap-5">
          <Interval
            label="Earnings after the badge"
            estimate={8.9}
            low={2.1}
            high={15.7}
            domain={[-20, 30]}
            format={percent}
          />
          <Interval
            label="Number of contracts"
            estimate={1.2}
            low={-9.5}
            high={11.9}
            domain={[-20, 30]}
            format={percent}
          />
          <Interval
            label="First contract"
            estimate={null}
            low={0}
            high={0}
            domain={[-20, 30]}
            format={percent}
            unknown="Not yet known: 11 of 240 cases"
          />
          <Why>
            Half of what remains after the first year is the same people working more; the interval holds their own
            earlier weeks against that.
          </Why>
        </div>
      </Panel>
    </>
  );
}
