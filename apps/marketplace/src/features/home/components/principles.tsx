const principles = [
  {
    title: 'Tests that prove their own answers',
    text: 'Each answer is found by running code, not by opinion, and everybody gets questions of their own. The pass mark and how it was set are public.',
    link: { label: 'See the tests', href: '/tests' },
  },
  {
    title: 'Badges that outlive this site',
    text: 'A badge is a signed file that belongs to its holder. Anybody can check it, here or with any other verifier, even when this site is gone.',
    link: { label: 'Verify a badge', href: '/verify' },
  },
  {
    title: 'Money and decisions in the open',
    text: 'Payments are protected until work is approved. Every fee stands beside the price, every decision has a date, and every step is in the log.',
    link: { label: 'How scores, fees and ranks work', href: '/how-it-works' },
  },
];

/** Why one may rely on this market, each with the page that shows it. */
export function Principles() {
  return (
    <section aria-label="What you can rely on" className="grid gap-x-10 gap-y-8 md:grid-cols-3">
      {principles.map(({ title, text, link }) => (
        <div key={title} className="flex flex-col border-t-2 border-ink pt-4">
          <h2 className="font-serif text-22 font-semibold tracking-[-0.01em]">{title}</h2>
          <p className="mt-2 mb-3 max-w-prose text-ink-soft">{text}</p>
          <p className="mt-auto">
            <a href={link.href} className="text-link">
              {link.label}
            </a>
          </p>
        </div>
      ))}
    </section>
  );
}
