import type { DoubtfulFamily } from '@assay/services/operator/read-doubtful';
import { ActionForm } from '@assay/ui/action-form';
import { Card } from '@assay/ui/card';
import { Panel } from '@assay/ui/panel';
import { StateBadge } from '@assay/ui/state-badge';
import { SubmitButton } from '@assay/ui/submit-button';
import { TextInput } from '@assay/ui/text-input';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import { reinstateAction, retireAction } from '../actions';

type Props = { readonly families: readonly DoubtfulFamily[]; readonly now: Date };

/** Families of which a key became doubtful: why, what it meant for people, and what operators decided. */
export function DoubtfulFamilies({ families, now }: Props) {
  const t = useTranslations('operatorTests.doubtful');
  if (families.length === 0) return null;
  return (
    <Panel title={t('title')}>
      <p className="mb-4 max-w-prose text-ink-soft">{t('lead')}</p>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {families.map((family) => (
          <Family key={family.id} family={family} now={now} />
        ))}
      </ul>
    </Panel>
  );
}

function Family({ family, now }: { readonly family: DoubtfulFamily; readonly now: Date }) {
  const t = useTranslations('operatorTests');
  const { id, test, title, familyVersion, state, since, suspendedReason, decidedReason } = family;
  const titleId = `family-${id}`;
  const isSuspended = state === 'suspended';
  return (
    <Card as="li" labelledBy={titleId}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h3 id={titleId} className="text-18 font-semibold">
          {t('version', { title, version: familyVersion })}
        </h3>
        <StateBadge tone={isSuspended ? 'attention' : 'neutral'}>{t(`doubtful.state.${state}`)}</StateBadge>
      </div>
      <p className="mt-1 text-14 text-ink-soft">
        {t.rich('doubtful.since', { test, time: () => <TimeText at={since} now={now} show="absolute" /> })}
      </p>
      <div className="mt-3 grid max-w-prose gap-1">
        {suspendedReason !== null && <p>{t('doubtful.why', { reason: suspendedReason })}</p>}
        <p>{t('doubtful.rescored', { credited: family.credited, raised: family.raised })}</p>
        {family.waiting > 0 && <p>{t('doubtful.waiting', { count: family.waiting })}</p>}
        {decidedReason !== null && <p>{t('doubtful.decided', { reason: decidedReason })}</p>}
      </div>
      {isSuspended && <Decision id={id} title={title} />}
    </Card>
  );
}

function Decision({ id, title }: Pick<DoubtfulFamily, 'id' | 'title'>) {
  const t = useTranslations('operatorTests.doubtful');
  return (
    <div className="mt-5 flex flex-wrap items-end gap-x-12 gap-y-5 border-t border-line pt-5">
      <ActionForm action={reinstateAction.bind(null, id)} layout="inline" label={t('reinstateForm', { title })}>
        <div className="w-full min-w-0 sm:w-80">
          <TextInput name="reason" label={t('reason')} minLength={10} maxLength={1000} />
        </div>
        <SubmitButton variant="secondary" pending={t('reinstating')}>
          {t('reinstate')}
        </SubmitButton>
      </ActionForm>
      <ActionForm action={retireAction.bind(null, id)} layout="inline" label={t('retireForm', { title })}>
        <div className="w-full min-w-0 sm:w-80">
          <TextInput name="reason" label={t('reason')} minLength={10} maxLength={1000} />
        </div>
        <SubmitButton variant="danger" pending={t('retiring')}>
          {t('retire')}
        </SubmitButton>
      </ActionForm>
    </div>
  );
}
