import { ActionForm } from '@assay/ui/action-form';
import { Card } from '@assay/ui/card';
import { SubmitButton } from '@assay/ui/submit-button';
import { useTranslations } from 'next-intl';
import { logInToDemoAction } from '../actions/log-in-to-demo';
import { demoPeople } from '../demo-log-in';

/** The three people of the demo market, one press each. */
export function DemoLogIn({ next }: { readonly next: string | undefined }) {
  const t = useTranslations('account.demo');
  return (
    <Card as="section" labelledBy="demo-log-in">
      <h2 id="demo-log-in" className="font-serif text-22 font-semibold tracking-[-0.01em]">
        {t('title')}
      </h2>
      <p className="mt-1 mb-5 text-ink-soft">{t('lead')}</p>
      <ActionForm action={logInToDemoAction.bind(null, next)} label={t('form')}>
        <ul className="divide-y divide-line border-t border-line">
          {demoPeople.map((person) => (
            <li key={person} className="grid gap-x-6 gap-y-2 py-4 last:pb-0 sm:grid-cols-[9.5rem_1fr] sm:items-center">
              <SubmitButton name="person" value={person} variant="secondary">
                {t(`${person}.label`)}
              </SubmitButton>
              <span className="text-14 text-ink-soft">{t(`${person}.day`)}</span>
            </li>
          ))}
        </ul>
      </ActionForm>
    </Card>
  );
}
