import type { BankPage } from '@assay/services/operator/read-bank';
import { LinkTabs } from '@assay/ui/link-tabs';
import { Notice } from '@assay/ui/notice';
import { useTranslations } from 'next-intl';
import type { Kind } from '../kind';

type Props = { readonly counted: BankPage['counted']; readonly kind: Kind; readonly path: string };

/** Whose attempts a page shows; nothing to choose where no program took the test. */
export function KindTabs({ counted, kind, path }: Props) {
  const t = useTranslations('operatorBank.bank');
  if ((counted.simulated?.people ?? 0) === 0) return null;
  const tab = (each: Kind) => ({
    label: t(each),
    href: `${path}?attempts=${each}`,
    count: counted[each]?.people ?? 0,
    current: each === kind,
  });
  return (
    <div className="grid gap-6">
      <LinkTabs label={t('tabs')} tabs={[tab('real'), tab('simulated')]} />
      {kind === 'simulated' && (
        <Notice tone="attention" title={t('simulatedTitle')}>
          {t('simulatedText')}
        </Notice>
      )}
    </div>
  );
}
