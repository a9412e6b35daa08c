import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { drawNumbers } from '../../program/worlds';
import { computedMember, derivedField, listMember, type ClassDraw } from '../tasks/class-members';
import type { Task } from '../tasks/task';

const classes = [
  { type: 'Line', a: 'price', b: 'count', result: 'total', list: 'notes' },
  { type: 'Room', a: 'width', b: 'depth', result: 'area', list: 'guests' },
  { type: 'Shift', a: 'hours', b: 'rate', result: 'pay', list: 'breaks' },
  { type: 'Batch', a: 'boxes', b: 'size', result: 'pieces', list: 'checks' },
  { type: 'Trip', a: 'days', b: 'fare', result: 'cost', list: 'stops' },
  { type: 'Print', a: 'pages', b: 'copies', result: 'sheets', list: 'jobs' },
] as const;

const forms = ['computed-field', 'getter', 'static-list', 'own-list', 'derived-field'] as const;

function taskOf(form: (typeof forms)[number], draw: ClassDraw): Task {
  if (form === 'derived-field') return derivedField(draw);
  return form === 'computed-field' || form === 'getter' ? computedMember(draw, form) : listMember(draw, form);
}

/** When fields of classes are computed, and who shares them. */
export const classFields: ProgramFamily = {
  id: 'javascript-class-fields',
  version: 1,
  test: 'javascript',
  objective: 'scope',
  level: 'analyse',
  title: 'Fields, getters and static members of classes',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'ECMAScript 2025, 15.7.14 ClassDefinitionEvaluation; 7.3.34 InitializeInstanceElements; 13.3.7.1 SuperCall',
  misconceptions: {
    'field-follows': 'A field is computed anew whenever it is read.',
    'getter-is-fixed': 'A getter keeps the value from the time of construction.',
    'own-static': 'Each object has its own copy of a static member.',
    'shared-field': 'A field with an initial value is shared by all objects of the class.',
    'fields-before-super': 'Fields of the derived class are set before the base constructor runs.',
    'base-field-wins': 'A field set by the base class survives a field of the same name.',
    'first-object-only': 'Only the first object is affected.',
    'both-changed': 'A change to one object reaches the others.',
    'later-object-only': 'A change to one object is seen by objects made later.',
    'fields-stay-empty': 'What the base constructor set is cleared by the derived class.',
  },
  asksAbout: ['NaN', 'undefined'],
  build: (random) => {
    const words = random.pick(classes);
    const form = random.pick(forms);
    const [x = 2, y = 3, z = 4, w = 5] = drawNumbers(random, 4, 2, 12);
    const [late, count] = [random.chance(0.5), random.int(1, 2)];
    const { key, mutants } = taskOf(form, { words, numbers: [x, y, z, w], late, count });
    return {
      parameters: { structure: { form, late, count }, surface: { type: words.type, x, y, z, w } },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants,
    };
  },
};
