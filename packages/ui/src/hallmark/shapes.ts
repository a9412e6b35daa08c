/** The four marks of a row, in the order in which they are always struck. */
export const markKinds = ['skill', 'standard', 'assurance', 'date'] as const;

export type MarkKind = (typeof markKinds)[number];

/** Outline of a punch: an SVG path in a box of `width` × 40 units. */
export type PunchShape = { readonly width: number; readonly path: string };

export const punchHeight = 40;

/**
 * The outline that belongs to a kind of mark. Shapes differ enough to be told apart without colour and at 20 px:
 * a plaque with scooped corners, an octagon, a pointed shield, a round-based shield.
 * @param letters number of letters of a skill mark; the plaque widens with it.
 */
export function punchShape(kind: MarkKind, letters = 3): PunchShape {
  switch (kind) {
    case 'skill':
      return plaque([36, 36, 46, 58][letters] ?? 58);
    case 'standard':
      return { width: 38, path: 'M10 0H28L38 10V30L28 40H10L0 30V10Z' };
    case 'assurance':
      return { width: 36, path: 'M0 0Q9 3.5 18 0Q27 3.5 36 0V19C36 29.5 28 36 18 40C8 36 0 29.5 0 19Z' };
    case 'date':
      return { width: 34, path: 'M6 0H28L34 6V23C34 33.5 27 40 17 40C7 40 0 33.5 0 23V6Z' };
  }
}

function plaque(width: number): PunchShape {
  const scoop = 6;
  const arc = `A${scoop} ${scoop} 0 0 0`;
  const path = [
    `M${scoop} 0H${width - scoop}`,
    `${arc} ${width} ${scoop}V${punchHeight - scoop}`,
    `${arc} ${width - scoop} ${punchHeight}H${scoop}`,
    `${arc} 0 ${punchHeight - scoop}V${scoop}`,
    `${arc} ${scoop} 0Z`,
  ].join('');
  return { width, path };
}
