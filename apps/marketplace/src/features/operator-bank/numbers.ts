import { useFormatter } from 'next-intl';

/** Figures as these pages write them. */
export function useNumbers() {
  const format = useFormatter();
  const fixed = (digits: number) => (value: number) =>
    format.number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return {
    /** A share in whole percent, without the sign. */
    percent: (share: number) => format.number(Math.round(100 * share)),
    /** Correlations and reliabilities; never “−0.00”. */
    coefficient: (value: number) => fixed(2)(Math.abs(value) < 0.005 ? 0 : value),
    one: fixed(1),
    whole: (value: number) => format.number(Math.round(value)),
  };
}
