import type { Hallmarks } from '@assay/domain/badge/hallmark';
import { HallmarkRow } from '@assay/ui/hallmark-row';
import { LinkButton } from '@assay/ui/link-button';

/** The idea in one screen, and two doors. */
export function Opening({ specimen }: { readonly specimen: Hallmarks }) {
  return (
    <section className="grid gap-x-16 gap-y-12 pt-12 sm:pt-20 sm:pb-6 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)] lg:items-center">
      <div>
        <h1 className="max-w-[16ch] font-serif text-36 font-medium tracking-[-0.02em] sm:text-48">
          Work with people whose skill was tested
        </h1>
        <p className="mt-5 max-w-[34rem] text-18 text-ink-soft">
          Assay is a market for freelance work. Freelancers who pass one of its tests carry a signed badge with four
          hallmarks, and the market publishes what those badges are worth, even when that is nothing.
        </p>
        <div className="mt-8 flex flex-wrap gap-3">
          <LinkButton href="/jobs/new">Post a job</LinkButton>
          <LinkButton href="/jobs" variant="secondary">
            Find work
          </LinkButton>
        </div>
      </div>
      <figure>
        <HallmarkRow marks={specimen} size="large" captions />
        <figcaption className="mt-3 text-14 text-ink-faint">
          A specimen, to show how a badge is read. Every mark in these pages explains itself when you choose it.
        </figcaption>
      </figure>
    </section>
  );
}
