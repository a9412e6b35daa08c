import { roles, type Role } from '@assay/domain/account/role';
import { ActionForm } from '@assay/ui/action-form';
import { Panel } from '@assay/ui/panel';
import { SubmitButton } from '@assay/ui/submit-button';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import { grantRoleAction, revokeRoleAction } from '../actions';
import type { LoadedPerson } from '../page-data';

/** The roles of a person, each to be granted or taken back by somebody else; it holds from their next request on. */
export function Roles({ person, isOwn, now }: LoadedPerson) {
  const t = useTranslations('operatorPeople.roles');
  if (person.state !== 'active' && person.roles.length === 0) return null;
  return (
    <Panel title={t('title')}>
      <ul className="grid gap-5">
        {roles.map((role) => {
          const granted = person.roles.find((each) => each.role === role);
          return (
            <li key={role} className="grid gap-2">
              <p>
                {t.rich(`may.${role}`, { strong: (name) => <strong>{name}</strong> })}
                {granted && (
                  <span className="block text-14 text-ink-soft">
                    {t.rich('granted', { time: () => <TimeText at={granted.grantedAt} now={now} show="day" /> })}
                  </span>
                )}
              </p>
              {!isOwn && <RoleForm personId={person.id} role={role} isGranted={granted !== undefined} />}
            </li>
          );
        })}
      </ul>
      {isOwn && <p className="mt-4 text-14 text-ink-soft">{t('own')}</p>}
    </Panel>
  );
}

type RoleFormProps = { readonly personId: string; readonly role: Role; readonly isGranted: boolean };

function RoleForm({ personId, role, isGranted }: RoleFormProps) {
  const t = useTranslations('operatorPeople.roles');
  const [action, text] = isGranted
    ? [revokeRoleAction.bind(null, personId, role), t(`revoke.${role}`)]
    : [grantRoleAction.bind(null, personId, role), t(`grant.${role}`)];
  return (
    <ActionForm action={action} label={text} layout="inline">
      <SubmitButton variant={isGranted ? 'danger' : 'secondary'}>{text}</SubmitButton>
    </ActionForm>
  );
}
