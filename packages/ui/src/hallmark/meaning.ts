import { assuranceLabels, type Hallmarks } from '@assay/domain/badge/hallmark';
import { graphemes } from '../graphemes';
import type { MarkKind } from './shapes';
import { skillInitials } from './skill-initials';

export type MarkMeaning = {
  readonly kind: MarkKind;
  /** What is struck. */
  readonly glyph: string;
  /** What kind of mark this is, for people. */
  readonly title: string;
  /** What it says here, short enough to stand under the mark. */
  readonly caption: string;
  /** The sentence a person reads who asks. */
  readonly explanation: string;
};

/** The four marks of a badge in words, in their fixed order. */
export function hallmarkMeanings(marks: Hallmarks): readonly MarkMeaning[] {
  const standard = marks.band === undefined ? marks.level : `${marks.level}, ${marks.band}`;
  return [
    {
      kind: 'skill',
      glyph: skillInitials(marks.skill),
      title: 'Skill',
      caption: marks.skill,
      explanation: `The skill that was tested: ${marks.skill}.`,
    },
    {
      kind: 'standard',
      glyph: levelGlyph(marks.level),
      title: 'Standard',
      caption: standard,
      explanation: `The standard reached, against a published pass mark: ${standard}.`,
    },
    {
      kind: 'assurance',
      glyph: marks.assurance,
      title: 'Assurance',
      caption: assuranceLabels[marks.assurance],
      explanation: `How surely this is the holder’s own work, from A0 to A3. ${marks.assurance}: ${assuranceLabels[marks.assurance]}.`,
    },
    {
      kind: 'date',
      glyph: marks.dateLetter,
      title: 'Date letter',
      caption: `Tested ${marks.year}`,
      explanation: `The year of the test: the letter ${marks.dateLetter} stands for ${marks.year}.`,
    },
  ];
}

/** A level is struck as its number when it has one ("Level 2" is 2), else as its first letter. */
function levelGlyph(level: string): string {
  return /\d+/.exec(level)?.[0]?.slice(0, 3) ?? graphemes(level)[0]?.toUpperCase() ?? '';
}
