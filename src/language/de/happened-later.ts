// What has happened in reviews, in pauses, with other bodies and at the end of a case, as the German timeline says it.
import type { Happened } from '../wording.ts';
import { itemStates } from './item-states.ts';
import { options } from './options.ts';
import { agencyNames, day, list } from './say.ts';

type Occasion = keyof typeof options.occasion;
const occasionsSaid = (first: Occasion, also: readonly Occasion[] = []): string =>
  list([first, ...also].map((occasion) => options.occasion[occasion]));

const late = (because: keyof typeof options.lateBecause | null): string =>
  because === null ? '' : `; später als vorgesehen: ${options.lateBecause[because]}`;

/** From coded facts alone: the timeline can be shown to whoever may not read words, and after they are erased. */
export const happenedLater = {
  'review.planned': (event) => `Überprüfung geplant für den ${day(event.for)}`,
  'review.moved': (event) => `Überprüfung verschoben auf den ${day(event.for)}: ${options.side[event.side]}`,
  'review.missed': ({ side }) => `Überprüfung ausgefallen: ${options.side[side]} verhindert`,
  'occasion.noted': ({ occasion, happenedOn }) => `Besonderer Anlass: ${options.occasion[occasion]}, am ${day(happenedOn)}`,
  'review.opened': ({ occasion, also }) => `Überprüfungsgespräch begonnen: ${occasionsSaid(occasion, also)}`,
  'review.adjourned': 'Überprüfungsgespräch vertagt',
  'goal.assessed': ({ outcome, cause }) =>
    `Stand eines Ziels: ${options.outcome[outcome]}${cause === null ? '' : `; Ursache: ${options.cause[cause]}`}`,
  'measure.reported': ({ status, cause }) =>
    `Stand einer Maßnahme: ${itemStates.measure[status]}${cause === null ? '' : `; Ursache: ${options.cause[cause]}`}`,
  'interval.agreed': 'Längerer Abstand bis zur nächsten Überprüfung vereinbart',
  'dissent.recorded': ({ dissent }) => options.dissent[dissent],
  'balance.drawn': ({ side }) => `Bilanz gezogen: ${options.side[side]}`,
  'review.held': ({ next, lateBecause }) => `Überprüfung abgeschlossen, die nächste am ${day(next)}${late(lateBecause)}`,
  'review.recorded': ({ occasion, also, next, lateBecause }) =>
    `Ganzes Überprüfungsgespräch nachgetragen: ${occasionsSaid(occasion, also)}; die nächste Überprüfung am ${day(next)}${late(lateBecause)}`,
  'review.waived': ({ because }) => `Überprüfung ausgesetzt: ${options.because[because]}`,
  'pause.agreed': ({ reason, until }) => `Pause vereinbart bis zum ${day(until)}: ${options.reason[reason]}`,
  'pause.extended': ({ until }) => `Pause verlängert bis zum ${day(until)}`,
  'pause.ended': 'Pause beendet',
  'appointment.missed': 'Termin ausgefallen',
  'contact.noted': ({ channel }) => `Kontakt mit der Klient:in: ${options.channel[channel]}`,
  'contact.attempted': ({ channel, instead }) =>
    `Kontaktversuch: ${options.channel[channel]}${instead === undefined ? '' : `; warum auf diesem Weg: ${options.instead[instead]}`}`,
  'letter.sent': ({ appointment }) => `Brief mit neuem Termin am ${day(appointment)} gesendet`,
  'letter.waived': 'Ersatz für den Brief festgelegt',
  'contact.resumed': ({ excuse }) =>
    excuse === 'none' ? 'Wieder in Kontakt' : `Wieder in Kontakt; dazwischen kam: ${options.excuse[excuse]}`,
  'contact.brokenOff': 'Fall abgeschlossen: Kontakt abgerissen',
  'handover.offered': ({ to }) => `Übergabe angeboten: ${agencyNames[to]}`,
  'handover.accepted': 'Übergabe angenommen, Fall abgeschlossen',
  'handover.refused': 'Übergabe nicht angenommen, der Fall bleibt hier',
  'approval.given': ({ act, seq, because }) =>
    `Zustimmung der zweiten Person: ${options.act[act]}${seq === undefined || because === undefined ? '' : `: Eintrag ${seq}, ${options.because[because]}`}`,
  'cap.extended': 'Höchstdauer verlängert',
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
  'expectation.noted': ({ agency, dueOn }) => `Erwartung einer Stelle festgehalten: ${agencyNames[agency]}, bis zum ${day(dueOn)}`,
  'expectation.ended': 'Erwartung einer Stelle beendet',
  'enquiry.noted': ({ asker, agency, answer }) =>
    `Anfrage Dritter: ${agency === null ? options.asker[asker] : agencyNames[agency]}; ${options.answer[answer]}`,
  'completion.begun': ({ because }) => `Abschlussbilanz begonnen: ${options.because[because]}`,
  'completion.abandoned': 'Abschlussbilanz zurückgenommen, die Begleitung geht weiter',
  'referrals.named': 'Offene Vermittlungen benannt',
  'deletion.explained': 'Löschung der Daten erklärt',
  'aftercare.consented': 'Einwilligung zur Nachsorge gegeben',
  'aftercare.withdrawn': 'Einwilligung zur Nachsorge widerrufen',
  'aftercare.contacted': 'Nachsorge: Kontakt aufgenommen',
  'case.returned': 'Fall wieder aufgenommen',
  'hold.placed': ({ because }) => `Löschung ausgesetzt: ${options.because[because]}`,
  'hold.lifted': 'Löschung wieder zugelassen',
  'case.erased': 'Persönliche Daten gelöscht',
  'client.died': ({ diedOn }) => `Klient:in ${diedOn === undefined ? '' : `am ${day(diedOn)} `}verstorben, Fall abgeschlossen`,
  'processing.withdrawn': 'Einwilligung in die Datenverarbeitung widerrufen, Fall abgeschlossen',
} satisfies Partial<Happened>;
