// What has happened in reviews, in pauses, with other bodies and at the end of a case, as the German timeline says it.
import { lookOrNull } from '../look.ts';
import { inARow } from '../names.ts';
import type { Happened } from '../wording.ts';
import { fields } from './fields.ts';
import { itemStates } from './item-states.ts';
import { options } from './options.ts';
import { agencyNames, day } from './say.ts';

/** Which facts were put right, not what they are: the entry itself shows that. */
const fieldsNamed = (facts: object): string => inARow(Object.keys(facts).map((name) => lookOrNull<string>(fields, name) ?? 'Angabe'));

/** From coded facts alone: the timeline can be shown to whoever may not read words, and after they are erased. */
export const happenedLater = {
  'review.planned': (event) => `Überprüfung geplant für den ${day(event.for)}`,
  'review.moved': (event) => `Überprüfung verschoben auf den ${day(event.for)}: ${options.side[event.side]}`,
  'review.missed': ({ side }) => `Überprüfung ausgefallen: ${options.side[side]} verhindert`,
  'occasion.noted': ({ occasion, happenedOn }) => `Besonderer Anlass: ${options.occasion[occasion]}, am ${day(happenedOn)}`,
  'review.opened': ({ occasion }) => `Überprüfungsgespräch begonnen: ${options.occasion[occasion]}`,
  'review.adjourned': 'Überprüfungsgespräch vertagt',
  'goal.assessed': ({ outcome, cause }) =>
    `Stand eines Ziels: ${options.outcome[outcome]}${cause === null ? '' : `; Ursache: ${options.cause[cause]}`}`,
  'measure.reported': ({ status, cause }) =>
    `Stand einer Maßnahme: ${itemStates.measure[status]}${cause === null ? '' : `; Ursache: ${options.cause[cause]}`}`,
  'interval.agreed': 'Längerer Abstand bis zur nächsten Überprüfung vereinbart',
  'dissent.recorded': ({ dissent }) => options.dissent[dissent],
  'balance.drawn': ({ side }) => `Bilanz gezogen: ${options.side[side]}`,
  'review.held': ({ next, lateBecause }) =>
    `Überprüfung abgeschlossen, die nächste am ${day(next)}${lateBecause === null ? '' : `; später als vorgesehen: ${options.lateBecause[lateBecause]}`}`,
  'review.waived': ({ because }) => `Überprüfung ausgesetzt: ${options.because[because]}`,
  'pause.agreed': ({ reason, until }) => `Pause vereinbart bis zum ${day(until)}: ${options.reason[reason]}`,
  'pause.extended': ({ until }) => `Pause verlängert bis zum ${day(until)}`,
  'pause.ended': 'Pause beendet',
  'appointment.missed': 'Termin ausgefallen',
  'contact.noted': ({ channel }) => `Kontakt mit der Klient:in: ${options.channel[channel]}`,
  'contact.attempted': ({ channel }) => `Kontaktversuch: ${options.channel[channel]}`,
  'letter.sent': ({ appointment }) => `Brief mit neuem Termin am ${day(appointment)} gesendet`,
  'contact.resumed': ({ excuse }) =>
    excuse === 'none' ? 'Wieder in Kontakt' : `Wieder in Kontakt; dazwischen kam: ${options.excuse[excuse]}`,
  'contact.brokenOff': 'Fall abgeschlossen: Kontakt abgerissen',
  'handover.offered': ({ to }) => `Übergabe angeboten: ${agencyNames[to]}`,
  'handover.accepted': 'Übergabe angenommen, Fall abgeschlossen',
  'handover.refused': 'Übergabe nicht angenommen, der Fall bleibt hier',
  'approval.given': ({ act }) => `Zustimmung der zweiten Person: ${options.act[act]}`,
  'cap.extended': 'Höchstdauer verlängert',
  'guardian.appointed': 'Vormundschaft oder rechtliche Betreuung eingerichtet',
  'guardian.ended': 'Vormundschaft oder rechtliche Betreuung beendet',
  'household.joined': 'Haushalt zugeordnet',
  'household.separated': 'Haushalt getrennt, der Fall gehört zu keinem Haushalt mehr',
  'counsellor.assigned': 'Zuständige Berater:in festgelegt',
  'consent.drafted': ({ recipient, purpose, until }) =>
    `Einwilligung vorbereitet: ${agencyNames[recipient]}, ${options.purpose[purpose]}, gültig bis zum ${day(until)}`,
  'consent.given': 'Einwilligung erteilt',
  'consent.withdrawn': 'Einwilligung widerrufen',
  'referral.prepared': (event) => `Vermittlung vorbereitet, sie geht am ${day(event.for)} hinaus`,
  'referral.sent': 'Vermittlung mit Einwilligung übermittelt',
  'referral.carried': 'Vermittlung von der Klient:in mitgenommen',
  'referral.answered': ({ answer }) => `Antwort auf die Vermittlung: ${options.answer[answer]}`,
  'referral.arrived': 'Vermittlung angekommen: erster Termin wahrgenommen',
  'referral.ended': 'Vermittlung beendet',
  'completion.begun': ({ because }) => `Abschlussbilanz begonnen: ${options.because[because]}`,
  'completion.abandoned': 'Abschlussbilanz zurückgenommen, die Begleitung geht weiter',
  'referrals.named': 'Offene Vermittlungen benannt',
  'deletion.explained': 'Löschung der Daten erklärt',
  'aftercare.consented': 'Einwilligung zur Nachsorge gegeben',
  'aftercare.contacted': 'Nachsorge: Kontakt aufgenommen',
  'case.returned': 'Fall wieder aufgenommen',
  'hold.placed': ({ because }) => `Löschsperre gesetzt: ${options.because[because]}`,
  'hold.lifted': 'Löschsperre aufgehoben',
  'case.erased': 'Persönliche Daten gelöscht',
  'client.died': ({ diedOn }) => `Klient:in ${diedOn === undefined ? '' : `am ${day(diedOn)} `}verstorben, Fall abgeschlossen`,
  'processing.withdrawn': 'Einwilligung in die Datenverarbeitung widerrufen, Fall abgeschlossen',
  'fact.corrected': (event) =>
    `Eintrag ${event.seq} berichtigt: ${options.because[event.because]}${event.day === undefined ? '' : `; gilt jetzt für den ${day(event.day)}`}${event.facts === undefined ? '' : `; geändert: ${fieldsNamed(event.facts)}`}`,
} satisfies Partial<Happened>;
