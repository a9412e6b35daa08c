import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
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
import { sitePage } from '../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operatorSystem.page');
  return { title: t('title') };
}

export default sitePage(async function SystemPage() {
  const t = await getTranslations('operatorSystem.page');
  const system = await loadSystem();
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-12 lg:grid-cols-2">
        <Processes {...system} />
        <DeliveryFacts {...system} />
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-12">
          <FixedSettings {...system} />
          <RetakeWait {...system} />
          <SessionIdle {...system} />
          <BankDetails {...system} />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-12">
          <FeeSettings {...system} />
          <SellerSettings {...system} />
        </div>
        <div className="lg:col-span-2">
          <RuleChanges {...system} />
        </div>
      </div>
    </>
  );
});
