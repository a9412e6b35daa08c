import type { Face } from './fonts';

/** A4 in points, with the margins that hold text. */
export const page = { width: 595.28, height: 841.89, left: 54, right: 54, top: 50, bottom: 62 } as const;

export const contentWidth = page.width - page.left - page.right;

export const colours = {
  ink: '#1d1a16',
  quiet: '#645c50',
  rule: '#d8d1c4',
  brass: '#8a6420',
  wash: '#f6f1e6',
} as const;

export type TextStyle = {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
};

export const styles = {
  title: { face: 'title', size: 27, leading: 32, colour: colours.ink },
  number: { face: 'text', size: 12, leading: 16, colour: colours.quiet },
  figure: { face: 'strong', size: 19, leading: 24, colour: colours.ink },
  label: { face: 'strong', size: 8, leading: 11.5, colour: colours.quiet },
  body: { face: 'text', size: 9.5, leading: 13, colour: colours.ink },
  strong: { face: 'strong', size: 9.5, leading: 13, colour: colours.ink },
  quiet: { face: 'text', size: 8.75, leading: 12, colour: colours.quiet },
  total: { face: 'strong', size: 12, leading: 17, colour: colours.ink },
  gap: { face: 'text', size: 5, leading: 5, colour: colours.ink },
  mark: { face: 'strong', size: 8.75, leading: 12, colour: colours.brass },
} as const satisfies Record<string, TextStyle>;
