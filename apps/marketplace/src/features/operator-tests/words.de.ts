import type { Translation } from '../../i18n/translation';
import type { operatorTestsWords as en } from './words.en';

export const operatorTestsWords = {
  page: { title: 'Tests' },
  version: '{title}, Fassung {version, number}',
  runtime: '{name, select, rules {den geltenden Regeln} other {{version}}}',
  doubtful: {
    title: 'Fragenfamilien mit einer zweifelhaften Frage',
    lead: 'Bei einer ihrer Fragen kam eine andere Lösung heraus. Sie stehen in keinem Bogen, bis Sie entscheiden; die Frage selbst bleibt draußen und zählt für alle, denen sie gestellt wurde, als richtig.',
    state: {
      draft: 'Entwurf',
      review: 'In Prüfung',
      suspended: 'Ausgesetzt',
      active: 'Wieder gestellt',
      pilot: 'Wieder zur Probe',
      retired: 'Ausgemustert',
    },
    since: '{test}, seit <time></time>',
    why: '{reason, select, output_changed {Die Lösung ist eine andere.} options_changed {Eine falsche Antwort kann richtig geworden sein.} unstable_key {Die Lösung ist keine eindeutige mehr.} central_misconception_right {Eine falsche Antwort ergibt dasselbe wie die Lösung.} too_few_wrong_answers {Falsche Antworten ergeben dasselbe wie die Lösung.} other {Es kommt keine Frage mehr heraus.}}',
    rescored:
      '{credited, plural, =0 {Sie stand in keinem bewerteten Versuch.} one {Sie zählt in # bewerteten Versuch als richtig; besser wurde {raised, plural, =0 {keiner} other {#}}.} other {Sie zählt in # bewerteten Versuchen als richtig; besser wurden {raised, plural, =0 {keine} other {#}}.}}',
    waiting: '{count, plural, one {# Versuch ist noch neu zu bewerten.} other {# Versuche sind noch neu zu bewerten.}}',
    decided: 'Entschieden: {reason}',
    reason: 'Begründung',
    reinstateForm: '{title} wieder einsetzen',
    reinstate: 'Wieder einsetzen',
    reinstating: 'Wird eingesetzt …',
    retireForm: '{title} ausmustern',
    retire: 'Für immer ausmustern',
    retiring: 'Wird ausgemustert …',
    done: { reinstated: 'Sie wird wieder gestellt.', retired: 'Sie ist ausgemustert.' },
  },
  withdrawn: {
    title: 'Herausgenommene Fragen',
    none: 'Hier wird jede Frage stehen, deren Lösung nicht mehr herauskommt.',
    caption: 'Fragen, deren Lösung nicht mehr herauskommt, die neuesten zuerst',
    entry: 'Eintrag',
    test: 'Test',
    family: 'Familie',
    index: 'Frage',
    why: 'Was anders ist',
    before: 'Zuletzt erprobt mit',
    after: 'Nicht mehr mit',
    when: 'Herausgenommen',
    reason:
      '{reason, select, program_changed {Das Programm ist ein anderes} output_changed {Die Lösung ist eine andere} options_changed {Die falschen Antworten sind andere} other {Es kommt keine Frage mehr heraus}}',
  },
  lacks: {
    title: 'Was einem Test fehlt, um angeboten zu werden',
    lead: 'Ein Test wird angeboten, sobald sich jeder Bogen ziehen lässt, den sein Bauplan beschreibt.',
    caption: 'Felder von Bauplänen, die sich nicht füllen lassen',
    test: 'Test',
    objective: 'Lernziel',
    pilots: 'Fragen zur Probe',
    level: 'Verlangt',
    anyLevel: 'jede Stufe',
    because: 'Was fehlt',
    pair: '{one} und {other}',
    reason: {
      too_few_families: '{available, number} von {needed, number} Fragenfamilien sind da',
      levels_contradict:
        'seine Stufen ergeben {available, plural, one {# Frage} other {# Fragen}}, das Lernziel fragt {needed, number}',
      enemies:
        'von {available, plural, one {# Fragenfamilie} other {# Fragenfamilien}} dürfen keine {needed, number} in einem Bogen stehen; getrennt bleiben: {pairs}',
      pilot_share:
        '{available, plural, one {# Frage ist} other {# Fragen sind}} zur Probe, {needed, number} sollten es sein: 15 bis 20 % eines Bogens, keine, wenn Hilfsmittel erlaubt sind',
    },
  },
} as const satisfies Translation<typeof en>;
