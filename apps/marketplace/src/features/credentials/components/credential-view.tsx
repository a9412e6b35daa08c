import { Breadcrumb } from '@assay/ui/breadcrumb';
import { DataList } from '@assay/ui/data-list';
import { HallmarkRow } from '@assay/ui/hallmark-row';
import { LinkButton } from '@assay/ui/link-button';
import { Notice } from '@assay/ui/notice';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import { TimeText } from '@assay/ui/time-text';
import { VisibilityForm } from '../../badges/components/visibility-form';
import { hallmarksOf } from '../../freelancers/hallmarks-of';
import type { CredentialView } from '../page-data';

/** A badge at its own address, for whoever follows its link. */
export function CredentialPageView({ view }: { readonly view: CredentialView }) {
  const { credential, now, timeZone } = view;
  const { badgeId, title, holder, outcomes, description } = credential;
  return (
    <>
      <PageHeader
        title={`${title}, held by ${holder.name}`}
        lead={description}
        breadcrumb={credential.isOwn ? <Breadcrumb crumbs={[{ label: 'Badges', href: '/badges' }]} /> : undefined}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
        <CredentialNotices view={view} />
        <div className="max-w-form">
          <HallmarkRow marks={hallmarksOf(credential)} size="large" captions />
        </div>
        <div className="flex flex-wrap gap-3">
          <LinkButton href={`/verify?source=${encodeURIComponent(credential.credentialUrl)}`}>
            Verify this badge
          </LinkButton>
          <LinkButton href={`/credentials/${badgeId}.json`} variant="secondary" download>
            Signed file (JSON)
          </LinkButton>
          <LinkButton href={`/credentials/${badgeId}.svg`} variant="secondary" download>
            Picture (SVG)
          </LinkButton>
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 lg:grid-cols-2">
          <Panel title="What it says">
            <DataList
              entries={[
                {
                  term: 'Holder',
                  value:
                    holder.slug === null ? (
                      <bdi>{holder.name}</bdi>
                    ) : (
                      <a href={`/freelancers/${holder.slug}`} className="text-link">
                        <bdi>{holder.name}</bdi>
                      </a>
                    ),
                },
                { term: 'Score', value: `${credential.scorePercent} %, mark ${credential.passMarkPercent} %` },
                {
                  term: 'Tested',
                  value: <TimeText at={new Date(credential.awardedAt)} now={now} timeZone={timeZone} show="day" />,
                },
                {
                  term: 'Vouched for until',
                  value: <TimeText at={new Date(credential.expiresAt)} now={now} timeZone={timeZone} show="day" />,
                },
                {
                  term: 'Issuer',
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
                  term: 'Criteria',
                  value: (
                    <a href={new URL(credential.achievementUrl).pathname} className="text-link">
                      How the badge is earned
                    </a>
                  ),
                },
              ]}
            />
          </Panel>
          <Panel title="Whoever earned it …">
            <ul className="prose list-disc ps-5">
              {outcomes.map((outcome) => (
                <li key={outcome}>{outcome}</li>
              ))}
            </ul>
          </Panel>
        </div>
        {credential.isOwn && (
          <Panel title="Your choice">
            <VisibilityForm badge={{ badgeId, title, state: credential.state }} />
          </Panel>
        )}
      </div>
    </>
  );
}

/** What changes the worth of the badge, before anything else is read. */
function CredentialNotices({ view }: { readonly view: CredentialView }) {
  const { credential, now } = view;
  const isHidden = credential.state === 'issued' || credential.state === 'hidden';
  return (
    <div className="grid gap-3 empty:hidden">
      {credential.state === 'revoked' && (
        <Notice tone="bad" title="This badge was revoked">
          <p>{credential.revokedReason ?? 'No reason was given.'}</p>
        </Notice>
      )}
      {credential.state !== 'revoked' && new Date(credential.expiresAt) <= now && (
        <Notice tone="attention" title="This badge has expired">
          <p>It was vouched for until the date below.</p>
        </Notice>
      )}
      {credential.origin === 'simulated' && (
        <Notice tone="attention" title="From a demo market, not a qualification">
          <p>People and history of this market are generated.</p>
        </Notice>
      )}
      {credential.isOwn && isHidden && (
        <Notice title="Only you see this page">
          <p>To everybody else there is nothing at this address until you show the badge.</p>
        </Notice>
      )}
    </div>
  );
}
