import type { Cast } from '../cast/cast';
import { clients, demoClientSlug } from '../cast/clients';
import { enrol, publishProfile } from '../cast/enrol';
import { demoFreelancer, freelancers } from '../cast/freelancers';
import type { Random } from '../random';
import type { Step } from '../step';
import { daysOn } from './hours';

export const demoEmails = {
  freelancer: 'freelancer@demo.test',
  client: 'client@demo.test',
  operator: 'operator@demo.test',
} as const;

/** Everybody signs up in the two weeks before the first job, and those who offer work publish a profile the same day. */
export function arrivals(random: Random, cast: Cast, now: Date, passwordHash: string): Step[] {
  const arrive = () => daysOn(now, -random.between(353, 365));
  const joining = [...freelancers, demoFreelancer].flatMap((profile) => {
    const at = arrive();
    const email = profile === demoFreelancer ? demoEmails.freelancer : `${profile.slug}@people.demo.test`;
    const chain = profile.slug;
    const { name, country, timeZone } = profile;
    return [
      {
        at,
        chain,
        act: async (stage, hour) =>
          cast.enter(profile.slug, await enrol(stage, hour, { email, name, country, timeZone }, passwordHash)),
      },
      {
        at: daysOn(at, 0.02),
        chain,
        act: (stage, hour) => publishProfile(stage, hour, cast.accountOf(profile.slug)(), profile),
      },
    ] satisfies Step[];
  });
  const hiring = clients.map(({ slug, name, country, timeZone }): Step => {
    const email = slug === demoClientSlug ? demoEmails.client : `${slug}@clients.demo.test`;
    return {
      at: arrive(),
      chain: slug,
      act: async (stage, hour) =>
        cast.enter(slug, await enrol(stage, hour, { email, name, country, timeZone }, passwordHash)),
    };
  });
  return [...joining, ...hiring];
}
