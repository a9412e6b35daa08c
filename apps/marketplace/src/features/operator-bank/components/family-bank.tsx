import type { FamilyHealth } from '@assay/services/operator/read-bank';
import { DataList } from '@assay/ui/data-list';
import { Panel } from '@assay/ui/panel';
import { TimeText } from '@assay/ui/time-text';
import { useFormatter, useTranslations } from 'next-intl';
import { useNumbers } from '../numbers';
import { ExposureText } from './exposure-text';
import { SignOffText } from './sign-off-text';

/** What there is of a family: its questions, what yielded none, the last proof, and how widely it was asked. */
export function FamilyBank({ family, now }: { readonly family: FamilyHealth; readonly now: Date }) {
  const t = useTranslations('operatorBank');
  const format = useFormatter();
  const { percent } = useNumbers();
  const { proven, withdrawn, refusals, proof, exposure, signOff, source } = family;
  const familyShare = exposure?.familyShare ?? null;
  return (
    <Panel title={t('family.bank')}>
      <div className="max-w-prose">
        <DataList
          entries={[
            { term: t('family.signOff'), value: <SignOffText signOff={signOff} /> },
            { term: t('family.proven'), value: format.number(proven) },
            { term: t('family.withdrawn'), value: format.number(withdrawn) },
            {
              term: t('family.refusals'),
              value:
                refusals.length === 0 ? (
                  t('family.noRefusals')
                ) : (
                  <ul>
                    {refusals.map(({ reason, seeds }) => (
                      <li key={reason}>{t('family.refusal', { reason, seeds })}</li>
                    ))}
                  </ul>
                ),
            },
            {
              term: t('family.lastProof'),
              value:
                proof === null ? (
                  t('notYet')
                ) : (
                  <>
                    <TimeText at={proof.at} now={now} show="absolute" />
                    <br />
                    {t('runtime', { name: proof.runtime, version: proof.runtimeVersion })}
                  </>
                ),
            },
            {
              term: t('family.inForms'),
              value: familyShare === null ? t('notYet') : t('percent', { value: percent(familyShare) }),
            },
            { term: t('family.mostAsked'), value: <ExposureText exposure={exposure} /> },
            { term: t('family.source'), value: source },
          ]}
        />
      </div>
    </Panel>
  );
}
