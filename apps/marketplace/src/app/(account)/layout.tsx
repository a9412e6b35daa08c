import type { ReactNode } from 'react';
import { SiteShell } from '../../features/shell/components/site-shell';

export default function AccountLayout({ children }: { readonly children: ReactNode }) {
  return <SiteShell>{children}</SiteShell>;
}
