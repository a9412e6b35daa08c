import type { Delivery } from '@assay/services/outbox/read-delivery';
import { DataList } from '@assay/ui/data-list';
import { Panel } from '@assay/ui/panel';
import { useFormatter, useTranslations } from 'next-intl';
import { ageText } from '../../operator/age-text';
import { SealFacts } from './seal-facts';
import { BooksFact, VerificationFacts } from './verification-facts';

/** How events travel from where they happened to the log and to everything that follows from them. */
export function DeliveryFacts({ delivery }: { readonly delivery: Delivery }) {
  const t = useTranslations('operatorSystem.delivery');
  const format = useFormatter();
  return (
    <Panel title={t('title')}>
      <DataList
        entries={[
          { term: t('unrelayed'), value: <Waiting count={delivery.unrelayed} oldestS={delivery.oldestUnrelayedS} /> },
          { term: t('unsettled'), value: <Waiting count={delivery.unsettled} oldestS={delivery.oldestUnsettledS} /> },
          { term: t('logLag'), value: format.number(delivery.logLag) },
          { term: t('sealed'), value: <SealFacts {...delivery} /> },
          { term: t('verified'), value: <VerificationFacts {...delivery} /> },
          { term: t('books'), value: <BooksFact ledgerFaults={delivery.ledgerFaults} /> },
          { term: t('deadLetters'), value: <Linked count={delivery.deadLetters} href="/operator/dead-letters" /> },
          {
            term: t('failingDeadlines'),
            value: <Linked count={delivery.failingDeadlines} href="/operator/dead-letters" />,
          },
          { term: t('unsentMails'), value: <Linked count={delivery.unsentMails} href="/operator/mails" /> },
        ]}
      />
    </Panel>
  );
}

function Waiting({ count, oldestS }: { readonly count: number; readonly oldestS: number | null }) {
  const t = useTranslations('operatorSystem.delivery');
  const age = useTranslations('market.island');
  return count === 0 || oldestS === null ? t('none') : t('waiting', { count, age: ageText(oldestS, age) });
}

function Linked({ count, href }: { readonly count: number; readonly href: string }) {
  const t = useTranslations('operatorSystem.delivery');
  const format = useFormatter();
  return count === 0 ? (
    t('none')
  ) : (
    <a href={href} className="text-link">
      {format.number(count)}
    </a>
  );
}
