import { useTranslations } from 'next-intl';
import type { Shell } from '../page-data';

/** Says on every page what is not real here; nobody can put it away. */
export function OriginBanner({ simulated, sandboxMoney }: Pick<Shell, 'simulated' | 'sandboxMoney'>) {
  const t = useTranslations('shell.site');
  if (!simulated && !sandboxMoney) return null;
  return (
    <aside aria-label={t('aboutThisMarket')} className="border-b border-brass-line bg-brass-wash">
      <p className="page-width py-2 text-14">
        {simulated && <span>{t('simulated')} </span>}
        {sandboxMoney && <span>{t('sandboxMoney')}</span>}
      </p>
    </aside>
  );
}
