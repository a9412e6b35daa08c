import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { DeliveryFacts } from '../../../../features/operator-system/components/delivery-facts';
import { Processes } from '../../../../features/operator-system/components/processes';
import { RuleChanges } from '../../../../features/operator-system/components/rule-changes';
import { SellerSettings } from '../../../../features/operator-system/components/seller-settings';
import {
  BankDetails,
  FeeSettings,
  FixedSettings,
  RetakeWait,
  SessionIdle,
} from '../../../../features/operator-system/components/settings';
import { loadSystem } from '../../../../features/operator-system/page-data';

export const metadata: Metadata = { title: 'System' };

export default async function SystemPage() {
  const system = await loadSystem();
  return (
    <>
      <PageHeader title="System" />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-12 lg:grid-cols-2">
        <Processes {...system} />
        <DeliveryFacts {...system} />
        <FixedSettings {...system} />
        <RetakeWait {...system} />
        <SessionIdle {...system} />
        <FeeSettings {...system} />
        <BankDetails {...system} />
        <SellerSettings {...system} />
        <RuleChanges {...system} />
      </div>
    </>
  );
}
