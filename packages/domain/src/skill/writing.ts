import type { Skill } from './skill';

export const writingSkills: readonly Skill[] = [
  {
    slug: 'technical-writing',
    label: 'Technical writing',
    aliases: ['documentation', 'user manuals', 'tech writer', 'operating instructions'],
  },
  {
    slug: 'copyediting',
    label: 'Copyediting',
    aliases: ['copy editing', 'line editing', 'manuscript editing', 'editor'],
  },
  { slug: 'proofreading', label: 'Proofreading', aliases: ['proof reading', 'typo check', 'final read', 'proofs'] },
  {
    slug: 'product-descriptions',
    label: 'Product descriptions',
    aliases: ['catalogue copy', 'shop texts', 'product copy', 'listings'],
  },
  {
    slug: 'article-writing',
    label: 'Article writing',
    aliases: ['feature writing', 'blog posts', 'trade journalism', 'columns'],
  },
  { slug: 'translation', label: 'Translation', aliases: ['translator', 'translating', 'mtpe', 'post-editing'] },
  { slug: 'localization', label: 'Localization', aliases: ['localisation', 'l10n', 'i18n texts', 'transcreation'] },
  { slug: 'subtitling', label: 'Subtitling', aliases: ['subtitles', 'closed captions', 'srt', 'webvtt'] },
  {
    slug: 'grant-writing',
    label: 'Grant writing',
    aliases: ['funding applications', 'bid writing', 'proposals', 'fundraising texts'],
  },
  {
    slug: 'ux-writing',
    label: 'UX writing',
    aliases: ['microcopy', 'interface texts', 'error messages', 'content design'],
  },
  {
    slug: 'plain-language',
    label: 'Plain language',
    aliases: ['plain english', 'easy read', 'clear writing', 'b1 texts'],
  },
  {
    slug: 'medical-writing',
    label: 'Medical writing',
    aliases: ['lay summaries', 'clinical writing', 'patient leaflets', 'regulatory writing'],
  },
  { slug: 'ghostwriting', label: 'Ghostwriting', aliases: ['ghost writer', 'speech writing', 'memoir writing'] },
  {
    slug: 'editorial-style-guides',
    label: 'Editorial style guides',
    aliases: ['style manual', 'style sheet', 'house style', 'tone of voice'],
  },
  { slug: 'fact-checking', label: 'Fact checking', aliases: ['fact checker', 'source checking', 'verification'] },
  {
    slug: 'terminology',
    label: 'Terminology management',
    aliases: ['glossary', 'termbase', 'tbx', 'controlled vocabulary'],
  },
];
