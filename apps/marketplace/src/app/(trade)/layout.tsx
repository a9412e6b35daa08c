import type { ReactNode } from 'react';
import { SiteShell } from '../../features/shell/components/site-shell';

/** Pages that both sides of a contract share. */
export default function TradeLayout({ children }: { readonly children: ReactNode }) {
  return <SiteShell>{children}</SiteShell>;
}
