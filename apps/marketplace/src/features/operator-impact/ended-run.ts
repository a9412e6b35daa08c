import type { ImpactPage } from '@assay/protocol/dto/impact';

/**
 * The newest run that came to an end. A form that asked for it is made anew with it: what it answered, that one was asked
 * for, is over then.
 */
export function endedRun({ latest, shown }: ImpactPage): string | undefined {
  const isOpen = latest?.state === 'waiting' || latest?.state === 'running';
  return isOpen ? shown?.id : latest?.id;
}
