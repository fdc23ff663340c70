// The states of versions, goals, measures, consents, reviews and referrals in German.
import type { ItemStateNames } from '../wording.ts';

/** A state is what became of something, never whose fault: “did not take place” instead of “failed to appear”. */
export const itemStates = {
  version: {
    draft: 'Entwurf',
    offered: 'Liegt zur Unterschrift vor',
    signedByOne: 'Noch nicht von allen unterschrieben',
    inForce: 'In Kraft',
    superseded: 'Durch neue Fassung abgelöst',
    expired: 'Ausgelaufen',
    endedByAgreement: 'Einvernehmlich beendet',
    endedByClient: 'Auf Wunsch der Klient:in beendet',
    endedWithCase: 'Mit dem Fall beendet',
    withdrawn: 'Zurückgezogen',
    lapsed: 'Frist zur Unterschrift vorbei',
  },
  goal: {
    proposed: 'Vorgeschlagen',
    agreed: 'Vereinbart',
    reached: 'Erreicht',
    partlyReached: 'Teilweise erreicht',
    notReached: 'Nicht erreicht',
    replaced: 'Durch anderes Ziel ersetzt',
    dropped: 'Nicht weiterverfolgt',
    postponed: 'Zurückgestellt',
  },
  measure: {
    open: 'Offen',
    running: 'Läuft',
    done: 'Erledigt',
    stopped: 'Beendet',
    impossible: 'Nicht möglich',
    blockedByConsent: 'Wartet auf Einwilligung',
  },
  consent: { draft: 'Vorbereitet', given: 'Erteilt', withdrawn: 'Widerrufen', expired: 'Abgelaufen', used: 'Verwendet' },
  review: {
    planned: 'Geplant',
    held: 'Durchgeführt',
    missedByClient: 'Ausgefallen, Klient:in verhindert',
    excused: 'Ausgefallen, entschuldigt',
    missedByCentre: 'Ausgefallen, Beratungsstelle verhindert',
    moved: 'Verschoben',
    replacedByEvent: 'Durch Gespräch aus besonderem Anlass ersetzt',
  },
  referral: {
    proposed: 'Vorgeschlagen',
    sentWithConsent: 'Mit Einwilligung übermittelt',
    carriedByClient: 'Von Klient:in mitgenommen',
    confirmed: 'Bestätigt',
    declined: 'Abgesagt',
    noAnswer: 'Noch ohne Antwort',
    arrived: 'Erster Termin wahrgenommen',
    ended: 'Beendet',
  },
} as const satisfies ItemStateNames;
