import type { PayoutDto } from '@assay/protocol/dto/money-page';
import type { Tone } from '@assay/ui/tone';

export const payoutTone: Readonly<Record<PayoutDto['state'], Tone>> = {
  requested: 'progress',
  paid: 'good',
  failed: 'bad',
};
