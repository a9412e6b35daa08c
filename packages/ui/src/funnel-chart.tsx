import { useLanguage } from '#language';
import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import { SameNumbers } from './chart/same-numbers';
import { Stamp } from './chart/stamp';
import { uiWords } from './language/words';
import { Table } from './table';

export type FunnelStep = {
  readonly name: string;
  readonly count: number;
  /** What the count is of the first, as written: "64 %". */
  readonly share: string;
};

export type FunnelChartProps = {
  readonly title: string;
  /** What the picture shows in a sentence, for those who do not see it. */
  readonly description: string;
  /** Each within the one before it. */
  readonly steps: readonly FunnelStep[];
  readonly heads: { readonly step: string; readonly count: string; readonly share: string };
  /** A word in the picture itself: where it comes from, if that must not be missed. */
  readonly stamp?: string;
};

const WIDTH = 360;
const ROW = 44;
const BAR = 14;
const STAMP_ROOM = 22;

/** How many got how far, drawn on the server as bars below each other, with the same numbers in a table. */
export function FunnelChart({ title, description, steps, heads, stamp }: FunnelChartProps) {
  const locale = useLanguage();
  const id = useId();
  const first = steps[0]?.count ?? 0;
  if (first === 0) return <p className="py-6 text-ink-faint">{uiWords[locale].nothingMeasured(title)}</p>;
  const top = stamp === undefined ? 0 : STAMP_ROOM;
  const length = scaleLinear([0, first], [0, WIDTH]);
  return (
    <figure className="max-w-[32rem]">
      <svg
        viewBox={`0 0 ${WIDTH} ${top + steps.length * ROW}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
        className="w-full font-sans"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {stamp !== undefined && <Stamp text={stamp} frame={{ width: WIDTH }} />}
        {steps.map(({ name, count, share }, index) => (
          <g key={name} transform={`translate(0 ${top + index * ROW})`} fontSize={12}>
            <text y={16} fill="var(--color-ink)">
              {name}
            </text>
            <text x={WIDTH} y={16} textAnchor="end" fill="var(--color-ink-soft)">
              {`${count.toLocaleString(locale)} · ${share}`}
            </text>
            <rect y={22} width={WIDTH} height={BAR} fill="var(--color-line)" />
            <rect
              y={22}
              width={Math.max(count === 0 ? 0 : 1, length(count))}
              height={BAR}
              fill="var(--color-series-1)"
            />
          </g>
        ))}
      </svg>
      <SameNumbers>
        <Table
          caption={title}
          density="compact"
          rows={steps}
          rowKey={({ name }) => name}
          columns={[
            { key: 'step', header: heads.step, rowHeader: true, cell: ({ name }) => name },
            { key: 'count', header: heads.count, numeric: true, cell: ({ count }) => count.toLocaleString(locale) },
            { key: 'share', header: heads.share, numeric: true, cell: ({ share }) => share },
          ]}
        />
      </SameNumbers>
    </figure>
  );
}
