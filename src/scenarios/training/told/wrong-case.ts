// Something was recorded in the wrong case: it is taken back and stays visible, without its words.
import { on } from '../../life.ts';
import { agreesWith, any, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, type Scenario } from '../scenario.ts';

const karim = madeUp({ name: 'Karim Muster', birthDate: '1980-10-30', language: 'ar', concern: 'Arbeit und Familie.' });

export const wrongCase: Scenario = {
  name: 'wrong-case',
  title: both('Im falschen Fall', 'In the wrong case'),
  story: both(
    'Ein Anruf wird bei Karim Muster eingetragen. Angerufen hat ein anderer Klient gleichen Vornamens.',
    'A call is recorded with Karim Muster. It was another client of the same first name who called.',
  ),
  site: 'wiesbaden',
  steps: [
    ...agreesWith({ person: karim, signedOn: '2026-03-02' }),
    ...on('2026-03-23', { type: 'contact.noted', channel: 'phone', words: { note: 'Herr Platzhalter hat die Prüfung bestanden.' } }),
    ...on('2026-03-23', ({ state }) => ({ type: 'entry.voided', seq: state.context.file.entries, because: 'wrongCase' })),
    ...on('2026-03-24', any('contactDetails.changed'), any('client.renamed'), any('languages.changed'), ({ state }) => ({
      type: 'fact.corrected',
      seq: state.context.file.entries - 1,
      because: 'mistake',
      words: { correction: 'Der Name schreibt sich mit C.' },
    })),
  ],
  stops: [
    stop(
      '2026-03-23',
      'entry.voided',
      'Zurückgenommen am selben Tag, allein, von dem, der es eingetragen hat. Später bräuchte es eine zweite Person (T26). Die Zeile bleibt durchgestrichen stehen, die Worte sind vergessen.',
      'Taken back on the same day, alone, by whoever recorded it. Later it would take a second person (T26). The line stays, struck through; the words are forgotten.',
      whatIsPossible('entry.voided', 'fact.corrected', 'contact.noted'),
    ),
    stop(
      '2026-03-24',
      'fact.corrected',
      'Eine Berichtigung ist etwas anderes: der alte Wert bleibt lesbar, von jetzt an gilt der richtige.',
      'A correction is something else: the old value can still be read, from now on the right one counts.',
    ),
  ],
};
