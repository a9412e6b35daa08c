import type { Skill } from './skill';

export const softwareSkills: readonly Skill[] = [
  {
    slug: 'sql',
    label: 'SQL',
    aliases: ['structured query language', 'queries', 'joins', 'window functions'],
  },
  { slug: 'postgresql', label: 'PostgreSQL', aliases: ['postgres', 'psql', 'pl/pgsql'] },
  { slug: 'mysql', label: 'MySQL and MariaDB', aliases: ['mysql', 'mariadb'] },
  {
    slug: 'data-migration',
    label: 'Data migration',
    aliases: ['etl', 'import', 'deduplication', 'legacy data'],
  },
  {
    slug: 'performance-tuning',
    label: 'Performance tuning',
    aliases: ['slow queries', 'explain', 'indexing', 'profiling'],
  },
  {
    slug: 'api-integration',
    label: 'API integration',
    aliases: ['rest', 'webhooks', 'openapi', 'payment gateway'],
  },
  { slug: 'javascript', label: 'JavaScript', aliases: ['js', 'ecmascript', 'es6', 'vanilla js', 'node.js'] },
  { slug: 'typescript', label: 'TypeScript', aliases: ['ts', 'node', 'node.js', 'typed javascript'] },
  { slug: 'react', label: 'React', aliases: ['next.js', 'front end', 'frontend'] },
  { slug: 'css', label: 'CSS', aliases: ['stylesheets', 'responsive design', 'flexbox', 'grid layout', 'html'] },
  { slug: 'python', label: 'Python', aliases: ['pandas', 'fastapi', 'scripting'] },
  { slug: 'django', label: 'Django', aliases: ['django orm', 'django rest framework'] },
  { slug: 'php', label: 'PHP', aliases: ['laravel', 'symfony', 'woocommerce'] },
  { slug: 'android', label: 'Android', aliases: ['kotlin', 'jetpack compose', 'mobile app'] },
  {
    slug: 'embedded-firmware',
    label: 'Embedded firmware',
    aliases: ['esp32', 'microcontroller', 'rs-485', 'modbus', 'embedded c'],
  },
  {
    slug: 'test-automation',
    label: 'Test automation',
    aliases: ['playwright', 'pytest', 'regression tests', 'ci'],
  },
  {
    slug: 'web-accessibility',
    label: 'Web accessibility',
    aliases: ['wcag', 'a11y', 'aria', 'screen reader'],
  },
  {
    slug: 'linux-administration',
    label: 'Linux administration',
    aliases: ['debian', 'systemd', 'backups', 'sysadmin'],
  },
  { slug: 'git', label: 'Git and the command line', aliases: ['version control', 'github', 'bash', 'shell scripts'] },
];
