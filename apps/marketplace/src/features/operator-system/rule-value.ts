import type { useTranslations } from 'next-intl';

/** What a rule was or is, from the few ways in which the log writes it: a number, the two fees, or whether it is set. */
export function ruleValueText(value: string, t: ReturnType<typeof useTranslations<'operatorSystem.changes'>>): string {
  if (value === 'none' || value === 'set') return t(`value.${value}`);
  const fees = /^freelancer (?<freelancer>\S+) %, client (?<client>\S+) %$/.exec(value)?.groups;
  return fees ? t('value.fees', { freelancer: Number(fees['freelancer']), client: Number(fees['client']) }) : value;
}
