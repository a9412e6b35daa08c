import 'server-only';
import type { BankPage, FamilyHealth } from '@assay/services/operator/read-bank';
import { notFound } from 'next/navigation';
import { pageData } from '../../lib/page-data';
import { param, type RawParams } from '../operator/params';
import { kindShown, type Kind } from './kind';

export type LoadedBank = { readonly bank: BankPage; readonly kind: Kind };

export async function loadBank(test: string, params: RawParams): Promise<LoadedBank> {
  const bank = await pageData(`/operator/tests/${test}`, (api) => api.operator.bank({ test }));
  return { bank, kind: kindShown(bank.counted, param(params, 'attempts')) };
}

export type LoadedFamily = LoadedBank & { readonly family: FamilyHealth };

export async function loadFamily(test: string, id: string, params: RawParams): Promise<LoadedFamily> {
  const { bank, kind } = await loadBank(test, params);
  const family = bank.families.find((each) => each.family === id);
  return family ? { bank, kind, family } : notFound();
}
