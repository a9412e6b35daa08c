import { Avatar } from './avatar';

export type PersonNameProps = {
  readonly name: string;
  readonly href?: string;
  readonly detail?: string;
  readonly size?: 'small' | 'medium' | 'large';
};

/** A person: initials, name in its own direction, a word about them. */
export function PersonName({ name, href, detail, size = 'medium' }: PersonNameProps) {
  return (
    <span className="inline-flex max-w-full min-w-0 items-center gap-3">
      <Avatar name={name} size={size} />
      <span className="min-w-0">
        <span className="block leading-5 font-semibold [overflow-wrap:anywhere]">
          {href === undefined ? (
            <bdi>{name}</bdi>
          ) : (
            <a href={href} className="hover:underline">
              <bdi>{name}</bdi>
            </a>
          )}
        </span>
        {detail !== undefined && <span className="block text-14 font-normal text-ink-faint">{detail}</span>}
      </span>
    </span>
  );
}
