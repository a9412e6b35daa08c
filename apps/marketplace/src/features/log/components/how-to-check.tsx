import { LinkButton } from '@assay/ui/link-button';
import { Panel } from '@assay/ui/panel';
import { useTranslations } from 'next-intl';

const code = (text: string) => <code className="font-mono text-14 break-words">{text}</code>;

/** What a proof is good for, and the means to check one without this market. */
export function HowToCheck() {
  const t = useTranslations('log.check');
  return (
    <Panel title={t('title')}>
      <div className="grid max-w-prose gap-3">
        <p>{t('shows')}</p>
        <p>{t('showsNot')}</p>
        <p>{t.rich('how', { command: () => code('assay log verify-proof FILE') })}</p>
        <p>{t.rich('kept', { code: () => code('?size=') })}</p>
      </div>
      <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
        <LinkButton href="/log/proof-checker.html" variant="secondary">
          {t('checker')}
        </LinkButton>
        <a href="/log/key" className="text-link">
          {t('key')}
        </a>
        <a href="/log/checkpoint" className="text-link">
          {t('checkpoint')}
        </a>
      </div>
    </Panel>
  );
}
