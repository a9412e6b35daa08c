import { Breadcrumb } from '@assay/ui/breadcrumb';
import { DataList } from '@assay/ui/data-list';
import { HallmarkRow } from '@assay/ui/hallmark-row';
import { LinkButton } from '@assay/ui/link-button';
import { Notice } from '@assay/ui/notice';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import { VisibilityForm } from '../../badges/components/visibility-form';
import { hallmarksOf } from '../../freelancers/hallmarks-of';
import type { CredentialView } from '../page-data';

/** A badge at its own address, for whoever follows its link. */
export function CredentialPageView({ view }: { readonly view: CredentialView }) {
  const t = useTranslations('credentials.credential');
  const { credential, now, timeZone } = view;
  const { badgeId, title, holder, outcomes, description } = credential;
  return (
    <>
      <PageHeader
        title={t('title', { badge: title, holder: holder.name })}
        lead={description}
        breadcrumb={credential.isOwn ? <Breadcrumb crumbs={[{ label: t('badges'), href: '/badges' }]} /> : undefined}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        <CredentialNotices view={view} />
        <div className="max-w-form">
          <HallmarkRow marks={hallmarksOf(credential)} size="large" captions />
        </div>
        <div className="flex flex-wrap gap-3">
          <LinkButton href={`/verify?source=${encodeURIComponent(credential.credentialUrl)}`}>{t('verify')}</LinkButton>
          <LinkButton href={`/credentials/${badgeId}.json`} variant="secondary" download>
            {t('signed')}
          </LinkButton>
          <LinkButton href={`/credentials/${badgeId}.svg`} variant="secondary" download>
            {t('picture')}
          </LinkButton>
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 lg:grid-cols-2">
          <Panel title={t('says')}>
            <DataList
              entries={[
                {
                  term: t('holder'),
                  value:
                    holder.slug === null ? (
                      <bdi>{holder.name}</bdi>
                    ) : (
                      <a href={`/freelancers/${holder.slug}`} className="text-link">
                        <bdi>{holder.name}</bdi>
                      </a>
                    ),
                },
                {
                  term: t('score'),
                  value: t('scoreAndMark', {
                    score: Number(credential.scorePercent),
                    mark: Number(credential.passMarkPercent),
                  }),
                },
                {
                  term: t('tested'),
                  value: <TimeText at={new Date(credential.awardedAt)} now={now} timeZone={timeZone} show="day" />,
                },
                {
                  term: t('vouched'),
                  value: <TimeText at={new Date(credential.expiresAt)} now={now} timeZone={timeZone} show="day" />,
                },
                {
                  term: t('issuer'),
                  value: (
                    <>
                      {credential.issuer.name}
                      <span className="block font-mono text-12 [overflow-wrap:anywhere] text-ink-faint">
                        {credential.issuer.id}
                      </span>
                    </>
                  ),
                },
                {
                  term: t('criteria'),
                  value: (
                    <a href={new URL(credential.achievementUrl).pathname} className="text-link">
                      {t('howEarned')}
                    </a>
                  ),
                },
              ]}
            />
          </Panel>
          <Panel title={t('outcomes')}>
            <ul className="prose list-disc ps-5">
              {outcomes.map((outcome) => (
                <li key={outcome}>{outcome}</li>
              ))}
            </ul>
          </Panel>
        </div>
        {credential.isOwn && (
          <Panel title={t('choice')}>
            <VisibilityForm badge={{ badgeId, title, state: credential.state }} />
          </Panel>
        )}
      </div>
    </>
  );
}

/** What changes the worth of the badge, before anything else is read. */
function CredentialNotices({ view }: { readonly view: CredentialView }) {
  const t = useTranslations('credentials');
  const { credential, now } = view;
  const isHidden = credential.state === 'issued' || credential.state === 'hidden';
  return (
    <div className="grid gap-3 empty:hidden">
      {credential.state === 'revoked' && (
        <Notice tone="bad" title={t('credential.revoked')}>
          <p>{credential.revokedReason ?? t('credential.noReason')}</p>
        </Notice>
      )}
      {credential.state !== 'revoked' && new Date(credential.expiresAt) <= now && (
        <Notice tone="attention" title={t('credential.expired')}>
          <p>{t('credential.expiredMore')}</p>
        </Notice>
      )}
      {credential.origin === 'simulated' && (
        <Notice tone="attention" title={t('demo.title')}>
          <p>{t('demo.body')}</p>
        </Notice>
      )}
      {credential.isOwn && isHidden && (
        <Notice title={t('credential.onlyYou')}>
          <p>{t('credential.onlyYouMore')}</p>
        </Notice>
      )}
    </div>
  );
}
