export const verifyWords = {
  page: {
    title: 'Verify a badge',
    description: 'Check a signed badge: file, text or link.',
    lead: 'Whether a badge is genuine, unchanged and still in force, with every check in words. Nothing that you give is kept.',
    withoutUs: 'Without us',
    standards:
      'Badges are Open Badges 3.0, signed with eddsa-rdfc-2022; the keys stand at <keys></keys>. Any program that knows these standards can check them, and so can the command <command></command>.',
  },
  island: {
    form: {
      label: 'Check a badge',
      file: 'A file',
      fileHint:
        'The signed JSON, or a picture that carries it (SVG, PNG). Drop it anywhere on this form, or choose it.',
      source: 'Or its text, or a link of this site',
      submit: 'Check the badge',
      pending: 'Checking…',
      refused: 'This could not be checked.',
    },
    verdict: {
      label: 'Verdict',
      badgeTitle: 'The badge names itself',
      issuer: 'Issuer',
      noName: 'without a name',
      thisMarket: '(this market)',
      simulated: 'It comes from a demo market with generated people: not a qualification.',
      checks: 'Checks',
      passed: 'Passed.',
      notPassed: 'Not passed.',
      valid: { title: 'Valid', meaning: 'Every check below was passed.' },
      invalid: { title: 'Not valid', meaning: 'At least one check failed. Do not rely on what this badge says.' },
      unknown: {
        title: 'Cannot be decided',
        meaning: 'Nothing is wrong with it, but not every question could be answered from here.',
      },
    },
    question: {
      shape: 'Is it a badge?',
      issuer: 'Who issued it?',
      trust: 'Is the issuer known?',
      contexts: 'Do its words mean what the standards say?',
      key: 'Does the issuer publish the key?',
      signature: 'Is it unchanged since it was signed?',
      validity: 'Is it within its dates?',
      status: 'Is it still in force?',
    },
  },
} as const;
