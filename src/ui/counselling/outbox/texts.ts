// What the outbox says.
import type { Recipient } from '../../../engine/outlook/messages.ts';
import type { MessageAct } from '../../parts/api/outbox.ts';

const acts: Readonly<Record<MessageAct, string>> = { done: 'Erledigt', again: 'Wieder öffnen' };
const recipients: Readonly<Record<Recipient, string>> = {
  client: 'an die Klient:in',
  counsellor: 'an die Berater:in',
  teamLead: 'an die Teamleitung',
  dataProtection: 'an den Datenschutz',
  agency: 'an die Stelle',
};
const recipientsInEnglish: typeof recipients = {
  client: 'to the client',
  counsellor: 'to the counsellor',
  teamLead: 'to the team lead',
  dataProtection: 'to data protection',
  agency: 'to the agency',
};
const actsInEnglish: typeof acts = { done: 'Done', again: 'Try again' };

const de = {
  title: 'Postausgang',
  lead: 'Was Etappe sendet: wann, an wen, in welcher Sprache und warum.',
  loading: 'Wird geladen …',
  sending: 'Versand',
  quiet: 'Ruhemodus',
  quietWhat: 'Nichts geht hinaus, alles bleibt hier sichtbar.',
  nowQuiet: 'Der Ruhemodus ist an: Zurzeit wird nichts gesendet.',
  nowWithoutMail:
    'Es ist kein Mailversand eingerichtet. Nachrichten bleiben hier; bitte geben Sie auf anderem Weg Bescheid und haken Sie sie ab.',
  nowSending: 'Der Mailversand ist eingerichtet: Nachrichten gehen an ihrem Tag von selbst hinaus.',
  statuses: 'Nach Stand',
  open: 'Offen',
  all: 'Alle',
  empty: 'Hier ist nichts.',
  unreadable: 'Nicht alle Nachrichten lassen sich lesen.',
  unreadableWhat: 'Einige fehlen in dieser Liste und gehen nicht hinaus. Bitte sagen Sie der Systembetreuung Bescheid.',
  to: recipients,
  insteadOf: (standIn: string, own: string) => `${standIn}, keine Fassung auf ${own}`,
  wording: 'Wortlaut',
  moved: 'An dieser Nachricht hat sich inzwischen etwas geändert.',
  about: (day: string) => `betrifft den ${day}`,
  acts,
  actOn: (act: string, topic: string, name: string) => `${act}: ${topic}, ${name}`,
  shownOf: (shown: number, total: number) => `${shown} von ${total} Nachrichten sind zu sehen.`,
  more: 'Weitere anzeigen',
};
const en: typeof de = {
  title: 'Outbox',
  lead: 'What Etappe sends: when, to whom, in which language and why.',
  loading: 'Loading …',
  sending: 'Sending',
  quiet: 'Quiet mode',
  quietWhat: 'Nothing goes out, everything stays visible here.',
  nowQuiet: 'Quiet mode is on: nothing is sent at present.',
  nowWithoutMail: 'No mail is set up. Messages stay here; please pass them on another way and tick them off.',
  nowSending: 'Mail is set up: messages go out by themselves on their day.',
  statuses: 'By state',
  open: 'Open',
  all: 'All',
  empty: 'There is nothing here.',
  unreadable: 'Not all messages can be read.',
  unreadableWhat: 'Some are missing in this list and do not go out. Please tell your system administrator.',
  to: recipientsInEnglish,
  insteadOf: (standIn, own) => `${standIn}, no version in ${own}`,
  wording: 'Wording',
  moved: 'Something about this message has changed in the meantime.',
  about: (day) => `about ${day}`,
  acts: actsInEnglish,
  actOn: (act, topic, name) => `${act}: ${topic}, ${name}`,
  shownOf: (shown, total) => `You see ${shown} of ${total} messages.`,
  more: 'Show more',
};
export const texts = { de, en };
