import type { Delivery } from '@assay/services/outbox/read-delivery';
import { DataList } from '@assay/ui/data-list';
import { Panel } from '@assay/ui/panel';
import { ageText } from '../../operator/age-text';

/** How events travel from where they happened to the log and to everything that follows from them. */
export function DeliveryFacts({ delivery }: { readonly delivery: Delivery }) {
  return (
    <Panel title="Events on their way">
      <DataList
        entries={[
          { term: 'Not yet relayed', value: waiting(delivery.unrelayed, delivery.oldestUnrelayedS) },
          { term: 'Relayed, not yet settled', value: waiting(delivery.unsettled, delivery.oldestUnsettledS) },
          { term: 'Not yet in the log', value: delivery.logLag.toLocaleString('en') },
          { term: 'Dead letters', value: linked(delivery.deadLetters, '/operator/dead-letters') },
          { term: 'Deadlines not met', value: linked(delivery.failingDeadlines, '/operator/dead-letters') },
          { term: 'Mails not sent', value: linked(delivery.unsentMails, '/operator/mails') },
        ]}
      />
    </Panel>
  );
}

function waiting(count: number, oldestS: number | null): string {
  return count === 0 || oldestS === null ? 'none' : `${count.toLocaleString('en')}, the oldest for ${ageText(oldestS)}`;
}

function linked(count: number, href: string) {
  return count === 0 ? (
    'none'
  ) : (
    <a href={href} className="text-link">
      {count.toLocaleString('en')}
    </a>
  );
}
