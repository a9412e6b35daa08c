import { roles, type Role } from '@assay/domain/account/role';
import { ActionForm } from '@assay/ui/action-form';
import { Panel } from '@assay/ui/panel';
import { SubmitButton } from '@assay/ui/submit-button';
import { TimeText } from '@assay/ui/time-text';
import { grantRoleAction, revokeRoleAction } from '../actions';
import type { LoadedPerson } from '../page-data';

const meanings: Readonly<Record<Role, { readonly label: string; readonly may: string }>> = {
  operator: { label: 'Operator', may: 'sees and decides everything in these pages.' },
  researcher: { label: 'Researcher', may: 'works with what the installation measures about itself.' },
};

/** The roles of a person, each to be granted or taken back by somebody else; it holds from their next request on. */
export function Roles({ person, isOwn, now }: LoadedPerson) {
  if (person.state !== 'active' && person.roles.length === 0) return null;
  return (
    <Panel title="Roles">
      <ul className="grid gap-5">
        {roles.map((role) => {
          const granted = person.roles.find((each) => each.role === role);
          return (
            <li key={role} className="grid gap-2">
              <p>
                <strong>{meanings[role].label}</strong> {meanings[role].may}
                {granted && (
                  <span className="block text-14 text-ink-soft">
                    Granted <TimeText at={granted.grantedAt} now={now} show="day" />
                  </span>
                )}
              </p>
              {!isOwn && <RoleForm personId={person.id} role={role} isGranted={granted !== undefined} />}
            </li>
          );
        })}
      </ul>
      {isOwn && <p className="mt-4 text-14 text-ink-soft">Your own roles are for another operator to change.</p>}
    </Panel>
  );
}

type RoleFormProps = { readonly personId: string; readonly role: Role; readonly isGranted: boolean };

function RoleForm({ personId, role, isGranted }: RoleFormProps) {
  const label = meanings[role].label.toLowerCase();
  const [action, text] = isGranted
    ? [revokeRoleAction.bind(null, personId, role), `Take back the role of ${label}`]
    : [grantRoleAction.bind(null, personId, role), `Make ${label}`];
  return (
    <ActionForm action={action} label={text} layout="inline">
      <SubmitButton variant={isGranted ? 'danger' : 'secondary'}>{text}</SubmitButton>
    </ActionForm>
  );
}
