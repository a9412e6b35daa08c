import type { Sentences } from './sentences';

const found = '{outcome}: nach einem Abzeichen {size} {direction} als davor ({interval})';
const nothing = '{outcome}: zwischen davor und danach kein Unterschied gefunden ({interval})';
const power = 'einer von {mde} oder mehr würde in vier von fünf Fällen gefunden';
const apart = 'Ohne die Tage um das Abzeichen ist der Unterschied ein anderer';
const close = 'ohne die Tage um das Abzeichen bleibt der Unterschied etwa derselbe';

export const de: Sentences = {
  more: 'mehr',
  less: 'weniger',
  effect: {
    undefined: '{outcome}: hier nicht bestimmt, denn {reason}.',
    too_few: '{outcome}: zu wenige Ereignisse: bisher {events}, nötig sind etwa {needed}.',
    too_few_unknown:
      '{outcome}: zu wenige Ereignisse: bisher {events}; wie viele nötig sind, lässt sich noch nicht sagen.',
    'up.calm': `${found}; in den Placebos mit genug Ereignissen wurde kein Unterschied gefunden.`,
    'up.moved': `${found}, aber auch dies unterscheidet sich: {moved}; das Abzeichen allein erklärt es nicht.`,
    'up.silent': `${found}; kein Placebo hat genug Ereignisse, um es daneben zu halten.`,
    'down.calm': `${found}; in den Placebos mit genug Ereignissen wurde kein Unterschied gefunden.`,
    'down.moved': `${found}, aber auch dies unterscheidet sich: {moved}; das Abzeichen allein erklärt es nicht.`,
    'down.silent': `${found}; kein Placebo hat genug Ereignisse, um es daneben zu halten.`,
    'none.calm': `${nothing}; ${power}.`,
    'none.moved': `${nothing}, obwohl sich dies unterscheidet: {moved}; anderes mag einen verdecken.`,
    'none.silent': `${nothing}; ${power}, und kein Placebo hat genug Ereignisse, um es daneben zu halten.`,
  },
  held: {
    undefined: '{outcome}: hier nicht bestimmt, denn {reason}.',
    too_few: '{outcome}: zu wenige Ereignisse: bisher {events}, nötig sind etwa {needed}.',
    too_few_unknown:
      '{outcome}: zu wenige Ereignisse: bisher {events}; wie viele nötig sind, lässt sich noch nicht sagen.',
    up: '{outcome}: {size} mehr mit jedem Abzeichen ({interval}); wer mehr davon hat, ist auch schon länger da.',
    down: '{outcome}: {size} weniger mit jedem Abzeichen ({interval}); wer mehr davon hat, ist auch schon länger da.',
    none: '{outcome}: zwischen mehr Abzeichen und weniger kein Unterschied gefunden ({interval}).',
  },
  placebos: {
    'calm.close': `In den Placebos mit genug Ereignissen wurde kein Unterschied gefunden; ${close}.`,
    'calm.apart': `${apart}; in den Placebos mit genug Ereignissen wurde kein Unterschied gefunden.`,
    'calm.silent':
      'In den Placebos mit genug Ereignissen wurde kein Unterschied gefunden; ohne die Tage um das Abzeichen sind es zu wenige Ereignisse.',
    'moved.close': `Dies unterscheidet sich, obwohl es nicht sollte: {moved}. Davor und danach unterscheiden sich auch aus anderen Gründen; ${close}.`,
    'moved.apart': `${apart}; und dies unterscheidet sich, obwohl es nicht sollte: {moved}.`,
    'moved.silent':
      'Dies unterscheidet sich, obwohl es nicht sollte: {moved}. Davor und danach unterscheiden sich auch aus anderen Gründen.',
    'silent.close': `Noch hat kein Placebo genug Ereignisse; ${close}.`,
    'silent.apart': `${apart}; noch hat kein Placebo genug Ereignisse.`,
    'silent.silent': 'Weder ein Placebo noch die Tage weiter weg vom Abzeichen haben schon genug Ereignisse.',
  },
  path: {
    too_few: '{outcome}: zu wenige Ereignisse für einen Verlauf: bisher {events}, nötig sind etwa {needed}.',
    'level.up': '{outcome}: vor dem Abzeichen kein Unterschied gefunden, danach zeitweise höher.',
    'level.down': '{outcome}: vor dem Abzeichen kein Unterschied gefunden, danach zeitweise niedriger.',
    'level.mixed': '{outcome}: vor dem Abzeichen kein Unterschied gefunden, danach teils höher, teils niedriger.',
    'level.none': '{outcome}: weder vor dem Abzeichen noch danach ein Unterschied gefunden.',
    'moved.up': '{outcome}: nach dem Abzeichen höher, aber schon davor in Bewegung.',
    'moved.down': '{outcome}: nach dem Abzeichen niedriger, aber schon davor in Bewegung.',
    'moved.mixed': '{outcome}: nach dem Abzeichen teils höher, teils niedriger, und schon davor in Bewegung.',
    'moved.none': '{outcome}: vor dem Abzeichen in Bewegung; danach kein Unterschied gefunden.',
    'silent.up': '{outcome}: nach dem Abzeichen höher; für die Zeit davor sind es zu wenige Ereignisse.',
    'silent.down': '{outcome}: nach dem Abzeichen niedriger; für die Zeit davor sind es zu wenige Ereignisse.',
    'silent.mixed': '{outcome}: danach teils höher, teils niedriger; für die Zeit davor sind es zu wenige Ereignisse.',
    'silent.none': '{outcome}: danach kein Unterschied gefunden; für die Zeit davor sind es zu wenige Ereignisse.',
  },
  mechanism: {
    'still.up':
      'In der Güte der Arbeit wurde kein Unterschied gefunden, während von den Angeboten mehr zu einem Vertrag wurden: wie dort, wo Abzeichen Auftraggebern etwas sagen.',
    'still.down':
      'In der Güte der Arbeit wurde kein Unterschied gefunden, und von den Angeboten wurden weniger zu einem Vertrag.',
    'still.none':
      'Weder in der Güte der Arbeit noch im Anteil der Angebote, die zum Vertrag wurden, wurde ein Unterschied gefunden.',
    'still.silent':
      'In der Güte der Arbeit wurde kein Unterschied gefunden; für Verträge je Angebot sind es zu wenige Ereignisse.',
    'moved.up':
      'Dies änderte sich: {moved}; und von den Angeboten wurden mehr zu einem Vertrag. Die Arbeit selbst mag anders geworden sein.',
    'moved.down': 'Dies änderte sich: {moved}; und von den Angeboten wurden weniger zu einem Vertrag.',
    'moved.none': 'Dies änderte sich: {moved}; im Anteil der Angebote, die zum Vertrag wurden, wurde keiner gefunden.',
    'moved.silent': 'Dies änderte sich: {moved}; für Verträge je Angebot sind es zu wenige Ereignisse.',
    'silent.up':
      'Von den Angeboten wurden mehr zu einem Vertrag; für die Güte der Arbeit sind es zu wenige Ereignisse.',
    'silent.down':
      'Von den Angeboten wurden weniger zu einem Vertrag; für die Güte der Arbeit sind es zu wenige Ereignisse.',
    'silent.none':
      'Im Anteil der Angebote, die zum Vertrag wurden, wurde kein Unterschied gefunden; für die Güte der Arbeit sind es zu wenige Ereignisse.',
    'silent.silent': 'Weder für die Güte der Arbeit noch für Verträge je Angebot sind es schon genug Ereignisse.',
  },
  groups: {
    silent: '{outcome}: noch hat keine Gruppe genug Ereignisse.',
    single: '{outcome}: nur eine Gruppe hat genug Ereignisse, es gibt also nichts zu vergleichen.',
    alike: '{outcome}: die Gruppen lassen sich nicht unterscheiden, denn ihre Intervalle überschneiden sich.',
    apart:
      '{outcome}: die Gruppen unterscheiden sich, denn die Intervalle von mindestens zweien überschneiden sich nicht.',
  },
  bend: {
    too_few:
      '{outcome}: zu wenige Ereignisse, um zu sagen, ob weitere Abzeichen mit weniger einhergehen: bisher {events}, nötig sind etwa {needed}.',
    less: '{outcome}: jedes weitere Abzeichen geht mit weniger einher als das davor.',
    more: '{outcome}: jedes weitere Abzeichen geht mit mehr einher als das davor.',
    same: '{outcome}: zwischen den ersten Abzeichen und weiteren kein Unterschied gefunden.',
  },
  power: {
    enough:
      '{outcome}: genug Ereignisse: {events}, mit denen ein Unterschied von {mde} in vier von fünf Fällen gefunden würde.',
    expected:
      '{outcome}: zu wenige Ereignisse: bisher {events}, nötig sind etwa {needed}; beim heutigen Tempo am {day}.',
    no_date:
      '{outcome}: zu wenige Ereignisse: bisher {events}, nötig sind etwa {needed}; beim heutigen Tempo lässt sich kein Tag nennen.',
    unknown: '{outcome}: zu wenige Ereignisse: bisher {events}; wie viele nötig sind, lässt sich noch nicht sagen.',
  },
};
