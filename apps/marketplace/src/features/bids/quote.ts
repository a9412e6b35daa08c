import 'server-only';
import { formatMoney } from '@assay/domain/money/format-money';
import { type MoneyDto, moneyOf } from '@assay/protocol/dto/money';
import { fieldMessages } from '@assay/protocol/refusal/field-fault';
import { refusalMessage } from '@assay/protocol/refusal/messages';
import { api } from '../../lib/api';
import { pageReader } from '../../lib/page-reader';
import { refusalOf } from '../../lib/refusal-of';
import type { SaidQuote } from './said-quote';
import { getLocale, getTranslations } from 'next-intl/server';
import type { Locale } from '@assay/domain/locale/locales';

const none = {
  clientPays: '',
  youReceive: '',
  platformKeeps: '',
  freelancerPercent: '',
  clientPercent: '',
  policyVersion: '',
};

/** What a price means for each side, in words; an amount that cannot be read is said, not thrown. */
export async function quoteOf(amount: string, currency: string): Promise<SaidQuote> {
  if (amount.trim() === '') return { ...none, problem: (await getTranslations('bids.said'))('writePrice') };
  const locale = await getLocale();
  try {
    const quote = await (await api()).bid.quote({ amount: amount.slice(0, 40), currency });
    return {
      clientPays: said(quote.clientPays, locale),
      youReceive: said(quote.freelancerReceives, locale),
      platformKeeps: said(quote.platformKeeps, locale),
      freelancerPercent: quote.freelancerPercent,
      clientPercent: quote.clientPercent,
      policyVersion: String(quote.policyVersion),
      problem: '',
    };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    const reader = await pageReader();
    return { ...none, problem: fieldMessages(refusal.fields, reader)['amount'] ?? refusalMessage(refusal, reader) };
  }
}

function said(amount: MoneyDto, locale: Locale): string {
  return formatMoney(moneyOf(amount), locale);
}
