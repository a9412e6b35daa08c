import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { json, sites } from '../worlds';

/** Which fields keep a form from being sent. */
export const blockedSubmits: ProgramFamily = {
  id: 'html-blocked-submits',
  version: 1,
  test: 'html',
  objective: 'forms',
  level: 'apply',
  title: 'Validation attributes',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'HTML Standard, 4.10.20 Constraints and 4.10.5.3 Common input element attributes',
  misconceptions: {
    'empty-breaks-pattern': 'An empty field breaks its pattern or type.',
    'pattern-finds': 'A pattern needs to fit a part of the value only.',
    'step-from-zero': 'Steps count from zero, whatever min says.',
    'read-only-is-checked': 'Read-only and disabled fields are checked too.',
    'space-is-empty': 'A required field with a space in it counts as empty.',
    'limits-are-excluded': 'min and max themselves are out of bounds.',
    'required-only': 'Only required keeps a form back.',
    'address-needs-a-dot': 'An e-mail address needs a dot after the @.',
  },
  build: (random) => {
    const { name } = random.pick(sites);
    const min = random.pick([1, 5, 10, 3]);
    const step = random.pick([5, 10, 4]);
    const pool = [
      { kind: 'pattern-empty', html: `name="code" pattern="[A-Z]{3}" value=""` },
      { kind: 'pattern-part', html: `name="key" pattern="[0-9]{4}" value="K${random.int(1000, 9999)}"` },
      { kind: 'pattern-fits', html: `name="pin" pattern="[0-9]{4}" value="${random.int(1000, 9999)}"` },
      { kind: 'step-off', html: `name="amount" type="number" min="${min}" step="${step}" value="${step * 3}"` },
      { kind: 'step-on', html: `name="copies" type="number" min="${min}" step="${step}" value="${min + step * 2}"` },
      { kind: 'readonly', html: 'name="city" required readonly value=""' },
      { kind: 'disabled', html: 'name="vat" required disabled value=""' },
      { kind: 'space', html: 'name="street" required value=" "' },
      { kind: 'limit', html: `name="guests" type="number" max="12" value="12"` },
      { kind: 'over', html: `name="boxes" type="number" max="12" value="13"` },
      { kind: 'mail-local', html: 'name="mail" type="email" value="kim@office"' },
      { kind: 'mail-empty', html: 'name="copy" type="email" value=""' },
      { kind: 'mail-bad', html: 'name="reply" type="email" value="kim.office.example"' },
      { kind: 'required', html: 'name="phone" required value=""' },
    ];
    const chosen = random.sample(pool, 5);
    const kinds = chosen.map(({ kind }) => kind);
    const html = [
      '<form>',
      ...chosen.map((each) => `  <input ${each.html}>`),
      '  <button>Send</button>',
      '</form>',
    ].join('\n');
    const program = (change = '', rule = '(input, known) => known') => code`
      const { openPage } = require('assay/html');
      const page = openPage(${json(html)});
      const all = (selector) => [...page.querySelectorAll(selector)];
      ${change}
      const rule = ${rule};
      const bad = all('input').filter((input) => rule(input, !input.checkValidity()));
      console.log(bad.map((input) => input.name).join(', ') || 'no field');
    `;
    const has = (...wanted: readonly string[]) => kinds.some((kind) => wanted.includes(kind));
    const ideas = [
      {
        on: has('pattern-empty', 'mail-empty'),
        misconception: 'empty-breaks-pattern',
        program: program(
          '',
          "(input, known) => known || (input.value === '' && (input.pattern !== '' || input.type === 'email'))",
        ),
      },
      {
        on: has('pattern-part'),
        misconception: 'pattern-finds',
        program: program("all('[pattern]').forEach((each) => { each.pattern = '.*' + each.pattern + '.*'; });"),
      },
      {
        on: has('step-off', 'step-on'),
        misconception: 'step-from-zero',
        program: program("all('[min]').forEach((each) => each.removeAttribute('min'));"),
      },
      {
        on: has('readonly', 'disabled'),
        misconception: 'read-only-is-checked',
        program: program("all('input').forEach((each) => { each.readOnly = false; each.disabled = false; });"),
      },
      {
        on: has('space'),
        misconception: 'space-is-empty',
        program: program("all('input').forEach((each) => { each.value = each.value.trim(); });"),
      },
      {
        on: has('limit'),
        misconception: 'limits-are-excluded',
        program: program('', '(input, known) => known || (input.max !== "" && input.value === input.max)'),
      },
      {
        on: has('mail-local'),
        misconception: 'address-needs-a-dot',
        program: program(
          '',
          "(input, known) => known || (input.type === 'email' && input.value !== '' && !/@.*\\./.test(input.value))",
        ),
      },
      {
        on: has('pattern-part', 'step-off', 'over', 'mail-bad'),
        misconception: 'required-only',
        program: program('', '(input) => input.required && !input.checkValidity()'),
      },
    ].filter(({ on }) => on);
    const fallback = { misconception: 'required-only', program: program('', '(input) => input.required') };
    const [first = fallback, ...others] = random.shuffle(ideas);
    return {
      parameters: { structure: { kinds: kinds.join(' ') }, surface: { name, min, step } },
      stem: 'A person changes nothing and presses “Send”. Which fields, by name, keep the browser from sending the form?',
      listings: [listing('html', html)],
      asks: 'output',
      key: program(),
      mutants: [
        first,
        ...others,
        fallback,
        { misconception: 'empty-breaks-pattern', program: program('', "(input) => input.value.trim() === ''") },
      ],
    };
  },
};
