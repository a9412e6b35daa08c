import type { ProgramFamily } from '../../program/variant';
import { asksText } from '../question';
import { facts } from '../tables';
import { drawAmount, drawBusiness } from '../worlds';

const services = [
  'a web design',
  'advertising space',
  'a translation',
  'software consulting',
  'a market study',
  'video editing',
  'cloud storage',
] as const;

/** A service from abroad under reverse charge. */
export const reverseCharge: ProgramFamily = {
  id: 'bookkeeping-reverse-charge',
  version: 1,
  test: 'bookkeeping',
  objective: 'vat',
  level: 'analyse',
  title: 'Services from abroad under reverse charge',
  predictedDifficulty: 0.54,
  status: 'active',
  source: 'OECD International VAT/GST Guidelines (2017), chapter 3, C.3 (reverse charge)',
  misconceptions: {
    'no-tax-at-all': 'Under reverse charge nothing is declared.',
    'input-forgotten': 'The tax is owed and cannot be deducted.',
    'output-forgotten': 'The tax is deducted without being declared as owed.',
    'fee-is-gross': 'The invoice amount includes the tax.',
    'supplier-is-paid-tax': 'The tax is paid to the supplier on top of the fee.',
  },
  build: (random) => {
    const percent = random.pick([10, 15, 18, 19, 20, 21, 25]);
    const fee = drawAmount(random, 4, 95, 60);
    const share = random.pick([100, 100, 60, 0]);
    const asked = random.pick(['tax', 'payments']);
    const tax = `vatOn(${fee}, ${percent / 100})`;
    const inside = `vatIn(${fee}, ${percent / 100})`;
    const deducted = `${tax} * ${share / 100}`;
    const say = (owed: string, input: string, paid: string) =>
      asked === 'tax'
        ? `'Tax owed ' + money(${owed}) + ', deducted ' + money(${input})`
        : `'Supplier ' + money(${paid}) + ', tax office ' + money(${owed} - (${input}))`;
    const business = drawBusiness(random);
    return asksText({
      structure: { share, asked, percent },
      surface: { business, fee },
      stem: `A supplier abroad bills ${business} for the service below under reverse charge. ${asked === 'tax' ? 'What does the VAT return show for it?' : 'What is paid to whom because of it?'}`,
      tables: [
        facts([
          ['Service', random.pick(services)],
          ['Invoice, no VAT shown', fee],
          ['VAT rate of the buyer’s country', `${percent} %`],
          ['Input tax that the buyer may deduct', `${share} %`],
        ]),
      ],
      key: say(tax, deducted, String(fee)),
      wrong: [
        share === 100 ? ['input-forgotten', say(tax, '0', String(fee))] : ['no-tax-at-all', say('0', '0', String(fee))],
        ['supplier-is-paid-tax', say('0', share === 0 ? tax : deducted, `${fee} + ${tax}`)],
        ['output-forgotten', say('0', tax, String(fee))],
        ['fee-is-gross', say(inside, `${inside} * ${share / 100}`, `${fee} - ${inside}`)],
        share === 100
          ? ['no-tax-at-all', say('0', '0', String(fee))]
          : ['input-forgotten', say(tax, share === 0 ? tax : '0', String(fee))],
      ],
    });
  },
};
