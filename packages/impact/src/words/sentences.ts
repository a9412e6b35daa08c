import type { EffectCase, HeldCase } from './read-effect';
import type {
  BendCase,
  GroupCase,
  MechanismCase,
  ObservedCase,
  PathCase,
  PlaceboCase,
  PowerCase,
  RedrawnCase,
} from './read-views';
import { de } from './sentences.de';
import { en } from './sentences.en';

/** Every case that a view can be in, with its sentence; words in braces are put in by `sentenceOf`. */
export type Sentences = {
  readonly more: string;
  readonly less: string;
  readonly effect: Readonly<Record<EffectCase, string>>;
  readonly held: Readonly<Record<HeldCase, string>>;
  readonly observed: Readonly<Record<ObservedCase, string>>;
  readonly placebos: Readonly<Record<PlaceboCase, string>>;
  readonly redrawn: Readonly<Record<RedrawnCase, string>>;
  readonly path: Readonly<Record<PathCase, string>>;
  readonly mechanism: Readonly<Record<MechanismCase, string>>;
  readonly groups: Readonly<Record<GroupCase, string>>;
  readonly bend: Readonly<Record<BendCase, string>>;
  readonly power: Readonly<Record<PowerCase, string>>;
};

export const sentences = { en, de } as const satisfies Record<string, Sentences>;

export type Language = keyof typeof sentences;

/** What a sentence may name, already written in its language. */
export const slots = [
  'outcome',
  'size',
  'direction',
  'interval',
  'band',
  'chance',
  'mde',
  'moved',
  'differing',
  'placebos',
  'expected',
  'limits',
  'observed',
  'highest',
  'lowest',
  'points',
  'estimator',
  'events',
  'needed',
  'reason',
  'day',
] as const;
export type Slots = Partial<Readonly<Record<(typeof slots)[number], string>>>;

/** A sentence with its words put in, beginning with a capital. Throws where one is missing: a sentence with a hole says nothing. */
export function sentenceOf(template: string, words: Slots): string {
  const said = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const slot = slots.find((each) => each === name);
    const word = slot && words[slot];
    if (word === undefined) throw new Error(`Nothing to say for {${name}} in “${template}”`);
    return word;
  });
  return said.charAt(0).toLocaleUpperCase() + said.slice(1);
}
