// What has happened, as the German timeline says it: without a name, without a word that anybody wrote.
import type { Happened } from '../wording.ts';
import { happenedByCalendar } from './happened-by-calendar.ts';
import { happenedInTheRecord } from './happened-in-the-record.ts';
import { happenedLater } from './happened-later.ts';
import { happenedOnTheWay } from './happened-on-the-way.ts';
import { happenedToPeople } from './happened-to-people.ts';
import { options } from './options.ts';
import { agencyNames, day, domainNames, languageName, list } from './say.ts';

const ofDomain = (domain: keyof typeof domainNames): string => `Bereich „${domainNames[domain]}“`;

export const happened: Happened = {
  ...happenedByCalendar,
  ...happenedLater,
  ...happenedOnTheWay,
  ...happenedToPeople,
  ...happenedInTheRecord,
  'inquiry.noted': ({ service }) => `Anfrage notiert: ${options.service[service]}`,
  'client.described': 'Angaben zur Person ergänzt',
  'talk.offered': (event) => `Erstgespräch für den ${day(event.for)} angeboten`,
  'privacy.explained': ({ language, interpreter = 'none' }) =>
    `Datenschutz erklärt auf ${languageName(language)}${interpreter === 'none' ? '' : `: ${options.interpreter[interpreter]}`}`,
  'talk.begun': 'Erstgespräch begonnen',
  'need.noted': ({ wantsLongerSupport }) => `Bedarf geklärt${wantsLongerSupport ? ', längere Begleitung gewünscht' : ''}`,
  'filing.consented': 'Einwilligung zur Akte gegeben',
  'filing.refused': 'Akte abgelehnt, beraten wird ohne Akte',
  'advice.begun': 'Kurzberatung begonnen',
  'advice.given': ({ domain }) => `Kurzberatung zum ${ofDomain(domain)}`,
  'assessment.begun': 'Bedarfsfeststellung begonnen',
  'case.takenOver': ({ decidedOn }) => `Fall von anderer Beratungsstelle übernommen, Begleitung seit dem ${day(decidedOn)}`,
  'case.closed': ({ reason }) => `Fall abgeschlossen: ${options.reason[reason]}`,
  'domain.rated': ({ domain, counsellor, client }) =>
    `${ofDomain(domain)} eingeschätzt: Berater:in ${counsellor}, Klient:in ${client ?? 'ohne Zahl'}`,
  'domain.leftOut': ({ domain, reason }) => `${ofDomain(domain)} nicht besprochen: ${options.reason[reason]}`,
  'language.levelled': ({ listening, speaking, reading, writing }) =>
    `Sprachstand festgehalten: Hören ${options.listening[listening]}, Sprechen ${options.speaking[speaking]}, Lesen ${options.reading[reading]}, Schreiben ${options.writing[writing]}`,
  'risk.noted': ({ kind }) => `Dringende Gefahr festgehalten: ${options.kind[kind]}`,
  'risk.answered': ({ action }) => `Sofortmaßnahme: ${options.action[action]}`,
  'risk.lifted': 'Eine dringende Gefahr ist vorüber',
  'assessment.completed': 'Bedarfsfeststellung abgeschlossen',
  'assessment.reopened': 'Bedarfsfeststellung wieder geöffnet',
  'goal.proposed': ({ domain, dueOn }) => `Ziel vorgeschlagen im ${ofDomain(domain)}, bis zum ${day(dueOn)}`,
  'goal.revised': ({ domain, dueOn }) => `Ziel geändert im ${ofDomain(domain)}, bis zum ${day(dueOn)}`,
  'goal.dropped': ({ cause }) => `Ziel nicht weiterverfolgt; Ursache: ${options.cause[cause]}`,
  'measure.proposed': ({ responsible, dueOn }) => `Maßnahme vorgeschlagen: ${options.responsible[responsible]}, bis zum ${day(dueOn)}`,
  'measure.revised': ({ responsible, dueOn }) => `Maßnahme geändert: ${options.responsible[responsible]}, bis zum ${day(dueOn)}`,
  'measure.dropped': 'Maßnahme gestrichen',
  'offer.checked': ({ eligible, openUntil }) =>
    `Angebot geprüft: ${eligible ? 'passt' : 'passt nicht'}${openUntil === null ? '' : `, offen bis zum ${day(openUntil)}`}`,
  'commitment.made': ({ party }) => (party === 'centre' ? 'Zusage der Beratungsstelle' : 'Zusage der Klient:in'),
  'commitment.dropped': 'Zusage gestrichen',
  'version.offered': ({ version, languages }) => `Fassung ${version} zur Unterschrift vorgelegt: ${list(languages.map(languageName))}`,
  'goals.resumed': 'Zielvereinbarung wieder aufgenommen',
  'renegotiation.begun': ({ because }) => `Neuverhandlung begonnen. Es ändert sich: ${options.because[because]}`,
  'renegotiation.abandoned': 'Neuverhandlung beendet, die bisherige Fassung bleibt bestehen',
  'version.explained': ({ version, language, interpreter }) =>
    `Fassung ${version} durchgesprochen auf ${languageName(language)}: ${options.interpreter[interpreter]}`,
  'version.signed': ({ version, party, how }) =>
    `Fassung ${version} ${how === 'mark' ? 'mit einem Zeichen unterschrieben' : 'unterschrieben'}: ${options.party[party]}`,
  'copy.handedOver': ({ form }) => (form === 'paper' ? 'Kopie auf Papier übergeben' : 'Kopie digital übergeben'),
  'agreement.concluded': ({ version, ranOut = [] }) =>
    `Vereinbarung in Kraft: Fassung ${version}${ranOut.length === 0 ? '' : '; über abgelaufene Angebote wurde gesprochen'}`,
  'version.withdrawn': ({ version, because }) => `Fassung ${version} zurückgezogen: ${options.because[because]}`,
  'signature.declined': 'Begleitung geht ohne Vereinbarung weiter',
  'confirmation.offered': ({ version }) => `Fassung ${version} zur Bestätigung mit 18 vorgelegt`,
  'confirmation.answered': ({ version, answer }) =>
    answer === 'confirmed' ? `Fassung ${version} mit 18 bestätigt` : `Fassung ${version} mit 18 nicht bestätigt, sie gilt weiter`,
  'agreement.ended': ({ side }) =>
    side === 'both' ? 'Vereinbarung einvernehmlich beendet' : 'Vereinbarung auf Wunsch der Klient:in beendet',
  'referral.proposed': ({ to, domain }) => `Vermittlung vorgeschlagen: ${agencyNames[to]}, ${ofDomain(domain)}`,
};
