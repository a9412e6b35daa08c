import type { Sentences } from './sentences';

const found = '{outcome}: nach einem Abzeichen {size} {direction} als davor ({interval})';
const nothing = '{outcome}: zwischen davor und danach kein Unterschied gefunden ({interval})';
const power = 'einer von {mde} oder mehr würde in vier von fünf Fällen gefunden';
const counted =
  'Placebos mit einem Unterschied auf dem 5-%-Niveau: {differing} von {placebos}, wo der Zufall allein {expected} ergäbe';
const noQuality =
  'um Abzeichen herum enthalten diese Daten keine Bewertungen, Streitfälle oder Abgaben, über die Güte der Arbeit ist daher nichts bekannt';
const limits = 'was in vier von fünf Fällen gefunden würde: {limits}';
const apart =
  'Die Schätzungen mit und ohne die Tage um das Abzeichen liegen außerhalb des Intervalls der jeweils anderen';
const close = 'von den Schätzungen mit und ohne die Tage um das Abzeichen liegt eine im Intervall der anderen';

export const de: Sentences = {
  more: 'mehr',
  less: 'weniger',
  effect: {
    undefined: '{outcome}: hier nicht bestimmt, denn {reason}.',
    too_few: '{outcome}: zu wenige Ereignisse: bisher {events}, nötig sind etwa {needed}.',
    too_few_unknown:
      '{outcome}: zu wenige Ereignisse: bisher {events}; wie viele nötig sind, lässt sich noch nicht sagen.',
    'up.calm': `${found}; ${counted}.`,
    'up.moved': `${found}, aber auch dies unterscheidet sich: {moved}; das Abzeichen allein erklärt es nicht (${counted}).`,
    'up.silent': `${found}; kein Placebo hat genug Ereignisse, um es daneben zu halten.`,
    'down.calm': `${found}; ${counted}.`,
    'down.moved': `${found}, aber auch dies unterscheidet sich: {moved}; das Abzeichen allein erklärt es nicht (${counted}).`,
    'down.silent': `${found}; kein Placebo hat genug Ereignisse, um es daneben zu halten.`,
    'none.calm': `${nothing}; ${power}; ${counted}.`,
    'none.moved': `${nothing}, obwohl sich dies unterscheidet: {moved}; anderes mag einen verdecken (${counted}).`,
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
  observed: {
    same: 'Alle {events} Abzeichen wurden vierzehn Tage lang auf beiden Seiten beobachtet.',
    fewer:
      'Nur Abzeichen, die auf beiden Seiten vierzehn Tage lang beobachtet wurden: {observed} von {events}. Um die anderen zählen Tage vor einer Anmeldung, oder nach dem Ende der Daten, als Tage ohne Projekte und Einnahmen, obwohl an ihnen nichts zu sehen sein konnte: Darum können sich die beiden Schätzungen unterscheiden.',
  },
  placebos: {
    'calm.close': `${counted}; ${close}.`,
    'calm.apart': `${apart}; ${counted}.`,
    'calm.silent': `${counted}; ohne die Tage um das Abzeichen sind es zu wenige Ereignisse.`,
    'moved.close': `${counted}. Auch wenn alle sich das Niveau teilen, ist hier ein Unterschied, wo keiner sein sollte: {moved}. Davor und danach unterscheiden sich auch aus anderen Gründen; ${close}.`,
    'moved.apart': `${apart}; ${counted}. Auch wenn alle sich das Niveau teilen, ist hier ein Unterschied, wo keiner sein sollte: {moved}.`,
    'moved.silent': `${counted}. Auch wenn alle sich das Niveau teilen, ist hier ein Unterschied, wo keiner sein sollte: {moved}. Davor und danach unterscheiden sich auch aus anderen Gründen.`,
    'silent.close': `Noch hat kein Placebo genug Ereignisse; ${close}.`,
    'silent.apart': `${apart}; noch hat kein Placebo genug Ereignisse.`,
    'silent.silent': 'Weder ein Placebo noch die Tage weiter weg vom Abzeichen haben schon genug Ereignisse.',
  },
  redrawn: {
    undefined:
      '{outcome}: Was andere Tage aus der Zeit derselben Menschen ergeben, ist hier nicht bestimmt, denn {reason}.',
    silent: '{outcome}: Für andere Tage aus der Zeit derselben Menschen sprechen noch zu wenige Ereignisse.',
    among:
      '{outcome}: An Tagen, die aus der Zeit derselben Menschen neu gezogen sind, unterscheiden sich davor und danach in 95\u00A0% der Ziehungen um {band}; die Tage der Abzeichen selbst mitgezählt, liegen {chance} so weit außen wie diese, die demnach nicht ungewöhnlich sind.',
    apart:
      '{outcome}: An Tagen, die aus der Zeit derselben Menschen neu gezogen sind, unterscheiden sich davor und danach in 95\u00A0% der Ziehungen um {band}; die Tage der Abzeichen selbst mitgezählt, liegen {chance} so weit außen wie diese. Sie sind ungewöhnlich, oder etwas anderes ändert sich mit der Zeit der Menschen.',
  },
  path: {
    too_few: '{outcome}: zu wenige Ereignisse für einen Verlauf: bisher {events}, nötig sind etwa {needed}.',
    'level.up':
      '{outcome}: vor dem Abzeichen keine Abweichung von der Geraden gefunden, danach zeitweise höher als sie.',
    'level.down':
      '{outcome}: vor dem Abzeichen keine Abweichung von der Geraden gefunden, danach zeitweise niedriger als sie.',
    'level.mixed':
      '{outcome}: vor dem Abzeichen keine Abweichung von der Geraden gefunden, danach teils höher, teils niedriger als sie.',
    'level.none': '{outcome}: weder vor dem Abzeichen noch danach eine Abweichung von der Geraden gefunden.',
    'moved.up': '{outcome}: nach dem Abzeichen höher als die Gerade, aber schon davor nicht auf ihr.',
    'moved.down': '{outcome}: nach dem Abzeichen niedriger als die Gerade, aber schon davor nicht auf ihr.',
    'moved.mixed':
      '{outcome}: nach dem Abzeichen teils höher, teils niedriger als die Gerade, und schon davor nicht auf ihr.',
    'moved.none': '{outcome}: vor dem Abzeichen nicht auf der Geraden; danach keine Abweichung gefunden.',
    'silent.up': '{outcome}: nach dem Abzeichen höher als die Gerade; für die Zeit davor sind es zu wenige Ereignisse.',
    'silent.down':
      '{outcome}: nach dem Abzeichen niedriger als die Gerade; für die Zeit davor sind es zu wenige Ereignisse.',
    'silent.mixed':
      '{outcome}: danach teils höher, teils niedriger als die Gerade; für die Zeit davor sind es zu wenige Ereignisse.',
    'silent.none':
      '{outcome}: danach keine Abweichung von der Geraden gefunden; für die Zeit davor sind es zu wenige Ereignisse.',
  },
  mechanism: {
    'still.up': `Von den Angeboten wurden mehr zu einem Vertrag, während in der Güte der Arbeit kein Unterschied gefunden wurde: wie dort, wo Abzeichen Auftraggebern etwas sagen; ${limits}.`,
    'still.down': `Von den Angeboten wurden weniger zu einem Vertrag, und in der Güte der Arbeit wurde kein Unterschied gefunden; ${limits}.`,
    'still.none': `Weder in der Güte der Arbeit noch im Anteil der Angebote, die zum Vertrag wurden, wurde ein Unterschied gefunden; ${limits}.`,
    'still.silent': `In der Güte der Arbeit wurde kein Unterschied gefunden; ${limits}. Für Verträge je Angebot sind es zu wenige Ereignisse.`,
    'still.absent': `In der Güte der Arbeit wurde kein Unterschied gefunden; ${limits}. Diese Daten enthalten keine Angebote, über Verträge ist daher nichts bekannt.`,
    'moved.up':
      'Dies änderte sich: {moved}; und von den Angeboten wurden mehr zu einem Vertrag. Die Arbeit selbst mag anders geworden sein.',
    'moved.down': 'Dies änderte sich: {moved}; und von den Angeboten wurden weniger zu einem Vertrag.',
    'moved.none':
      'Dies änderte sich: {moved}; im Anteil der Angebote, die zum Vertrag wurden, wurde kein Unterschied gefunden.',
    'moved.silent': 'Dies änderte sich: {moved}; für Verträge je Angebot sind es zu wenige Ereignisse.',
    'moved.absent':
      'Dies änderte sich: {moved}; diese Daten enthalten keine Angebote, über Verträge ist daher nichts bekannt.',
    'silent.up':
      'Von den Angeboten wurden mehr zu einem Vertrag; für die Güte der Arbeit sind es zu wenige Ereignisse.',
    'silent.down':
      'Von den Angeboten wurden weniger zu einem Vertrag; für die Güte der Arbeit sind es zu wenige Ereignisse.',
    'silent.none':
      'Im Anteil der Angebote, die zum Vertrag wurden, wurde kein Unterschied gefunden; für die Güte der Arbeit sind es zu wenige Ereignisse.',
    'silent.silent': 'Weder für die Güte der Arbeit noch für Verträge je Angebot sind es schon genug Ereignisse.',
    'silent.absent':
      'Für die Güte der Arbeit sind es zu wenige Ereignisse; diese Daten enthalten keine Angebote, über Verträge ist daher nichts bekannt.',
    'absent.up': `Von den Angeboten wurden mehr zu einem Vertrag; ${noQuality}.`,
    'absent.down': `Von den Angeboten wurden weniger zu einem Vertrag; ${noQuality}.`,
    'absent.none': `Im Anteil der Angebote, die zum Vertrag wurden, wurde kein Unterschied gefunden; ${noQuality}.`,
    'absent.silent': `Für Verträge je Angebot sind es zu wenige Ereignisse; ${noQuality}.`,
    'absent.absent':
      'Um Abzeichen herum enthalten diese Daten keine Bewertungen, Streitfälle, Abgaben oder Angebote, über die Güte der Arbeit und über Verträge ist daher nichts bekannt.',
  },
  groups: {
    silent: '{outcome}: noch hat keine Gruppe genug Ereignisse.',
    single: '{outcome}: nur eine Gruppe hat genug Ereignisse, es gibt also nichts zu vergleichen.',
    shared:
      '{outcome}: die Schätzungen liegen zwischen {lowest} und {highest}; ob sie sich unterscheiden, wird hier nicht geprüft, denn dieselben Menschen können in mehreren Gruppen stehen.',
    open: '{outcome}: am weitesten auseinander liegen {highest} und {lowest}, {points} ({interval}, weit genug für jedes Paar, das man wählt). Kein Intervall zwischen zwei Gruppen schließt die Null aus: Ein Unterschied zwischen ihnen wurde nicht gefunden, was nicht heißt, dass sie gleich sind.',
    apart:
      '{outcome}: am deutlichsten unterscheiden sich {highest} und {lowest}, {points} ({interval}, weit genug für jedes Paar, das man wählt). Das Intervall liegt über null: Nicht alle Gruppen haben denselben Unterschied zwischen davor und danach.',
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
      '{outcome} ({estimator}): genug Ereignisse: {events}, mit denen ein Unterschied von {mde} in vier von fünf Fällen gefunden würde.',
    expected:
      '{outcome} ({estimator}): zu wenige Ereignisse: bisher {events}, nötig sind etwa {needed}; beim heutigen Tempo am {day}.',
    no_date:
      '{outcome} ({estimator}): zu wenige Ereignisse: bisher {events}, nötig sind etwa {needed}; beim heutigen Tempo lässt sich kein Tag nennen.',
    unknown:
      '{outcome} ({estimator}): zu wenige Ereignisse: bisher {events}; wie viele nötig sind, lässt sich noch nicht sagen.',
  },
};
