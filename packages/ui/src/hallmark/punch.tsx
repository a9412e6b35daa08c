import { useId } from 'react';
import { graphemes } from '../graphemes';
import { type MarkKind, punchHeight, punchShape } from './shapes';

/** Struck: tested. Half: confirmed by a client. Outline: recognised by peers. */
export type Strike = 'struck' | 'half' | 'outline';

export type PunchProps = { readonly kind: MarkKind; readonly glyph: string; readonly strike?: Strike };

/** One mark as a picture without a name of its own; the element around it says what it means. */
export function Punch({ kind, glyph, strike = 'struck' }: PunchProps) {
  const letters = graphemes(glyph).length;
  const { width, path } = punchShape(kind, letters);
  const half = useId();
  return (
    <svg
      viewBox={`-1.5 -1.5 ${width + 4} ${punchHeight + 4}`}
      className="punch"
      data-strike={strike}
      aria-hidden="true"
      focusable="false"
    >
      {strike === 'struck' ? <StruckGround width={width} path={path} /> : <path className="punch-outline" d={path} />}
      {strike === 'half' && (
        <>
          <clipPath id={half}>
            <path d={`M0 0H${width / 2}V${punchHeight}H0Z`} />
          </clipPath>
          <path className="punch-half" d={path} clipPath={`url(#${half})`} />
          <Device kind={kind} glyph={glyph} width={width} className="punch-device punch-device-open" />
          <g clipPath={`url(#${half})`}>
            <Device kind={kind} glyph={glyph} width={width} className="punch-device" />
          </g>
        </>
      )}
      {strike !== 'half' && (
        <Device
          kind={kind}
          glyph={glyph}
          width={width}
          className={strike === 'outline' ? 'punch-device punch-device-open' : 'punch-device'}
        />
      )}
    </svg>
  );
}

/** A recess in metal: light catches the lower rim, shade lies under the upper edge, and a hairline runs inside. */
function StruckGround({ width, path }: { readonly width: number; readonly path: string }) {
  const inset = (by: number) =>
    `translate(${by} ${by}) scale(${(width - 2 * by) / width} ${(punchHeight - 2 * by) / punchHeight})`;
  return (
    <>
      <path className="punch-rim" d={path} transform="translate(0.9 1.1)" />
      <path className="punch-shade" d={path} />
      <path className="punch-field" d={path} transform={`translate(0.5 0.7) ${inset(0.8)}`} />
      <path className="punch-hairline" d={path} transform={inset(3.1)} />
    </>
  );
}

type DeviceProps = {
  readonly kind: MarkKind;
  readonly glyph: string;
  readonly width: number;
  readonly className: string;
};

const baselines: Readonly<Record<MarkKind, number>> = { skill: 26.6, standard: 31.2, assurance: 21.8, date: 27.2 };
const sizes: Readonly<Record<MarkKind, number>> = { skill: 20, standard: 21, assurance: 17.5, date: 29 };

function Device({ kind, glyph, width, className }: DeviceProps) {
  const middle = width / 2;
  const fontSize = glyph.length > 2 && kind === 'standard' ? 16 : sizes[kind];
  return (
    <g className={className}>
      {kind === 'standard' && (
        <path
          d={`M${middle - 7} 13.2L${middle - 8.4} 6.2L${middle - 4} 9.2L${middle} 4.6L${middle + 4} 9.2L${middle + 8.4} 6.2L${middle + 7} 13.2Z`}
        />
      )}
      <text x={middle} y={baselines[kind]} fontSize={fontSize} textAnchor="middle">
        {glyph}
      </text>
      {kind === 'assurance' && <Pips count={Number(glyph.slice(1))} middle={middle} />}
    </g>
  );
}

function Pips({ count, middle }: { readonly count: number; readonly middle: number }) {
  return [-1, 0, 1].map((place, index) => (
    <circle
      key={place}
      cx={middle + place * 6}
      cy={27.8 + (place === 0 ? 2 : 0)}
      r={1.7}
      className={index < count ? undefined : 'punch-pip-open'}
    />
  ));
}
