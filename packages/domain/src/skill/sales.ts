import type { Skill } from './skill';

export const salesSkills: readonly Skill[] = [
  {
    slug: 'lead-research',
    label: 'Lead research',
    aliases: ['lead generation', 'prospecting', 'list building', 'prospect lists'],
  },
  {
    slug: 'cold-outreach',
    label: 'Cold outreach',
    aliases: ['cold e-mail', 'cold email', 'outbound', 'sales sequences'],
  },
  {
    slug: 'appointment-setting',
    label: 'Appointment setting',
    aliases: ['meeting booking', 'sdr', 'trade fair meetings'],
  },
  {
    slug: 'telephone-sales',
    label: 'Telephone sales',
    aliases: ['telesales', 'telemarketing', 'cold calling', 'phone calls'],
  },
  {
    slug: 'customer-interviews',
    label: 'Customer interviews',
    aliases: ['win-loss interviews', 'customer research', 'churn interviews'],
  },
  {
    slug: 'crm-administration',
    label: 'CRM administration',
    aliases: ['crm clean-up', 'contact deduplication', 'sales pipeline', 'sales operations'],
  },
  {
    slug: 'email-marketing',
    label: 'E-mail marketing',
    aliases: ['newsletter', 'email automation', 'mailing list', 'deliverability'],
  },
  {
    slug: 'paid-search',
    label: 'Paid search',
    aliases: ['search ads', 'ppc', 'sem', 'shopping ads'],
  },
  {
    slug: 'paid-social',
    label: 'Paid social',
    aliases: ['social ads', 'paid campaigns', 'retargeting'],
  },
  {
    slug: 'search-optimisation',
    label: 'Search engine optimisation',
    aliases: ['seo', 'technical seo', 'redirects', 'search ranking'],
  },
  {
    slug: 'conversion-optimisation',
    label: 'Conversion optimisation',
    aliases: ['cro', 'a/b testing', 'split test', 'checkout optimisation'],
  },
  {
    slug: 'social-media',
    label: 'Social media',
    aliases: ['community management', 'content calendar', 'posts'],
  },
  {
    slug: 'campaign-analytics',
    label: 'Campaign analytics',
    aliases: ['attribution', 'marketing analytics', 'campaign reporting', 'utm tracking'],
  },
  {
    slug: 'marketplace-listings',
    label: 'Marketplace listings',
    aliases: ['product listings', 'product feed', 'catalogue upload'],
  },
  {
    slug: 'distributor-search',
    label: 'Distributor and dealer search',
    aliases: ['channel sales', 'dealer network', 'reseller search', 'export sales'],
  },
];
