import { Deadline } from '@assay/ui/deadline';
import { EntryList, ListEntry } from '@assay/ui/list-entry';
import { MoneyText } from '@assay/ui/money-text';
import { useTranslations } from 'next-intl';
import type { Task } from '../tasks';

export type TaskListProps = {
  readonly label: string;
  readonly tasks: readonly Task[];
  readonly now: Date;
  readonly timeZone: string;
};

/** Things to do, each a link to the place where it is done. */
export function TaskList({ label, tasks, now, timeZone }: TaskListProps) {
  const t = useTranslations('today.task');
  return (
    <EntryList label={label}>
      {tasks.map(({ key, act, subject, href, detail, amount, until }) => (
        <ListEntry
          key={key}
          title={t('entry', { act, subject })}
          href={href}
          aside={amount && <MoneyText amount={amount} />}
          meta={
            <>
              {detail !== '' && <bdi className="min-w-0 [overflow-wrap:anywhere]">{detail}</bdi>}
              {until && <Deadline label={until.label} at={until.at} now={now} timeZone={timeZone} />}
            </>
          }
        />
      ))}
    </EntryList>
  );
}
