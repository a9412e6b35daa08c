import { code } from '../code-text';
import type { PracticeModel } from '../program/practice';
import { scriptQuestion } from './script';

const surface = {};

const sharedDefault = code`
  def remember(page, seen=set()):
      seen.add(page)
      return len(seen)

  print(remember('home'), remember('shop'), remember('home'))
`;

const unpaid = code`
  invoices = ['A1', 'A2', 'B1', 'B2', 'C1']
  unpaid = [number for number in invoices if number[0] != 'A']
  print(unpaid[:2], len(unpaid[5:]))
`;

const cents = code`
  price = 0.1
  print(price * 3 == 0.3, round(price * 3, 2) == 0.3)
`;

const lookUp = code`
  ages = {'Ana': 31, 'Bo': None}
  print(ages.get('Bo', 0), ages.get('Cem', 0))
`;

const cleanUp = code`
  def read(text):
      try:
          return int(text)
      except ValueError:
          return 0
      finally:
          print('read')

  print(read('12') + read('x'))
`;

/** The open questions of the Python test. */
export const pythonPractice: readonly PracticeModel[] = [
  {
    id: 'python-practice-shared-default',
    objective: 'names-and-copies',
    rationale:
      'The default set is made once, when the function is defined. All three calls add to it, and the second home is in it already.',
    reasons: {
      'fresh-default': 'The default is not made anew for each call: it is the same set every time.',
      'counts-calls': 'The calls add to the same set, but a set keeps equal values once.',
      'set-refused': 'A set may be a default. Python only warns nobody that it is shared.',
    },
    variant: scriptQuestion({
      structure: { practice: 1 },
      surface,
      key: sharedDefault,
      wrong: [
        ['fresh-default', 'print(1, 1, 1)'],
        ['counts-calls', 'print(1, 2, 3)'],
        ['set-refused', "raise TypeError('')"],
      ],
    }),
  },
  {
    id: 'python-practice-slices',
    objective: 'sequences',
    rationale: 'A slice takes what there is: beyond the end it is empty. The element at its end is left out.',
    reasons: {
      'end-included': 'The end of a slice is left out: [:2] takes the elements at 0 and 1.',
      'beyond-the-end-fails': 'Only a single position beyond the end raises IndexError; a slice does not.',
      'counts-from-one': 'Positions start at 0.',
    },
    variant: scriptQuestion({
      structure: { practice: 2 },
      surface,
      key: unpaid,
      wrong: [
        ['end-included', unpaid.replace('[:2]', '[:3]')],
        ['beyond-the-end-fails', "raise IndexError('')"],
        ['counts-from-one', unpaid.replace('[:2]', '[1:3]')],
      ],
    }),
  },
  {
    id: 'python-practice-float-equality',
    objective: 'numbers',
    rationale:
      'The float nearest to 0.1 is not exactly a tenth, and three of them are not the float nearest to 0.3. Rounding both sides to cents makes them comparable; Decimal avoids the question.',
    reasons: {
      'floats-are-exact': 'Most decimal fractions have no exact float.',
      'rounding-keeps-error': 'round gives the float nearest to 0.3, which is the one that 0.3 stands for.',
      'round-makes-decimal': 'round gives a float again; it helps only where the comparison needs it.',
    },
    variant: scriptQuestion({
      structure: { practice: 3 },
      surface,
      key: cents,
      wrong: [
        ['floats-are-exact', 'print(True, True)'],
        ['rounding-keeps-error', 'print(False, False)'],
        ['round-makes-decimal', 'print(True, False)'],
      ],
    }),
  },
  {
    id: 'python-practice-get',
    objective: 'dictionaries',
    rationale: 'get uses its default only where the key is missing. Bo is there, with None as value.',
    reasons: {
      'default-for-none': 'A key that is there with the value None is not missing.',
      'get-fails': 'get raises no KeyError; square brackets do.',
      'missing-is-none': 'Without a second argument get gives None; here it gives 0.',
    },
    variant: scriptQuestion({
      structure: { practice: 4 },
      surface,
      key: lookUp,
      wrong: [
        ['default-for-none', lookUp.replaceAll(/ages\.get\('(\w+)', 0\)/g, "(ages.get('$1') or 0)")],
        ['get-fails', "raise KeyError('')"],
        ['missing-is-none', lookUp.replaceAll(', 0)', ')')],
      ],
    }),
  },
  {
    id: 'python-practice-finally',
    objective: 'errors',
    rationale: 'finally runs on the way out of every call, return or not, and before the results are added.',
    reasons: {
      'return-skips-finally': 'A return does not skip finally: it runs before the function is left.',
      'finally-after-print': 'Both calls are over, finally included, before print gets their sum.',
      'finally-only-on-error': 'finally runs with and without an error.',
    },
    variant: scriptQuestion({
      structure: { practice: 5 },
      surface,
      key: cleanUp,
      wrong: [
        ['return-skips-finally', 'print(12)'],
        ['finally-after-print', "print(12)\nprint('read')\nprint('read')"],
        ['finally-only-on-error', "print('read')\nprint(12)"],
      ],
    }),
  },
];
