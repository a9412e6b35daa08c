import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { GeneratedNote } from '../../features/operator/components/generated-note';
import { operatorNavigation } from '../../features/operator/navigation';
import { loadOperatorFrame } from '../../features/operator/page-data';
import { NavList } from '../../features/shell/components/nav-list';
import { SiteShell } from '../../features/shell/components/site-shell';

export const metadata: Metadata = { robots: { index: false } };

export default async function OperatorLayout({ children }: { readonly children: ReactNode }) {
  const t = await getTranslations('operator');
  const { waiting, simulated } = await loadOperatorFrame();
  return (
    <SiteShell>
      <div className="border-b border-line">
        <NavList label={t('navigation.label')} entries={operatorNavigation(waiting, t)} />
      </div>
      {simulated && <GeneratedNote />}
      {children}
    </SiteShell>
  );
}
