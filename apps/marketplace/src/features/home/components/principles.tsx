import { useTranslations } from 'next-intl';

const principles = [
  { name: 'tests', href: '/tests' },
  { name: 'badges', href: '/verify' },
  { name: 'money', href: '/how-it-works' },
] as const;

/** Why one may rely on this market, each with the page that shows it. */
export function Principles() {
  const t = useTranslations('home.principles');
  return (
    <section aria-label={t('label')} className="grid gap-x-10 gap-y-8 md:grid-cols-3">
      {principles.map(({ name, href }) => (
        <div key={name} className="flex flex-col border-t-2 border-ink pt-4">
          <h2 className="font-serif text-22 font-semibold tracking-[-0.01em]">{t(`${name}.title`)}</h2>
          <p className="mt-2 mb-3 max-w-prose text-ink-soft">{t(`${name}.text`)}</p>
          <p className="mt-auto">
            <a href={href} className="text-link">
              {t(`${name}.link`)}
            </a>
          </p>
        </div>
      ))}
    </section>
  );
}
