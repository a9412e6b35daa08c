import type { MarketRulesDto } from '@assay/protocol/dto/market-rules';
import { api } from '../../lib/api';

export async function loadRules(): Promise<MarketRulesDto> {
  return (await api()).rules.read();
}
