// What has happened, as the English timeline says it: without a name, without a word that anybody wrote.
import type { Happened } from '../wording.ts';
import { happenedByCalendar } from './happened-by-calendar.ts';
import { happenedInTheRecord } from './happened-in-the-record.ts';
import { happenedLater } from './happened-later.ts';
import { happenedOnTheWay } from './happened-on-the-way.ts';
import { happenedToPeople } from './happened-to-people.ts';
import { options } from './options.ts';
import { agencyNames, day, domainNames, languageName, list } from './say.ts';

const ofDomain = (domain: keyof typeof domainNames): string => `“${domainNames[domain]}”`;

export const happened: Happened = {
  ...happenedByCalendar,
  ...happenedLater,
  ...happenedOnTheWay,
  ...happenedToPeople,
  ...happenedInTheRecord,
  'inquiry.noted': ({ service }) => `Inquiry noted: ${options.service[service]}`,
  'client.described': 'Facts about the person added',
  'talk.offered': (event) => `First talk offered for ${day(event.for)}`,
  'privacy.explained': ({ language, interpreter = 'none' }) =>
    `Data protection explained in ${languageName(language)}${interpreter === 'none' ? '' : `: ${options.interpreter[interpreter]}`}`,
  'talk.begun': 'First talk begun',
  'need.noted': ({ wantsLongerSupport }) => `Need clarified${wantsLongerSupport ? ', longer support wished' : ''}`,
  'filing.consented': 'Consent to keep a file given',
  'filing.refused': 'No file wanted, advice goes on without one',
  'advice.begun': 'Brief advice begun',
  'advice.given': ({ domain }) => `Brief advice on ${ofDomain(domain)}`,
  'assessment.begun': 'Needs assessment begun',
  'case.takenOver': ({ decidedOn }) => `Case taken over from another centre, support since ${day(decidedOn)}`,
  'case.closed': ({ reason }) => `Case closed: ${options.reason[reason]}`,
  'domain.rated': ({ domain, counsellor, client }) =>
    `${ofDomain(domain)} rated: counsellor ${counsellor}, client ${client ?? 'without a number'}`,
  'domain.leftOut': ({ domain, reason }) => `${ofDomain(domain)} not discussed: ${options.reason[reason]}`,
  'language.levelled': ({ listening, speaking, reading, writing }) =>
    `Language levels recorded: listening ${options.listening[listening]}, speaking ${options.speaking[speaking]}, reading ${options.reading[reading]}, writing ${options.writing[writing]}`,
  'risk.noted': ({ kind }) => `Urgent risk recorded: ${options.kind[kind]}`,
  'risk.answered': ({ action }) => `Immediate action: ${options.action[action]}`,
  'risk.lifted': 'An urgent risk is over',
  'assessment.completed': 'Needs assessment completed',
  'assessment.reopened': 'Needs assessment reopened',
  'goal.proposed': ({ domain, dueOn }) => `Goal proposed for ${ofDomain(domain)}, by ${day(dueOn)}`,
  'goal.revised': ({ domain, dueOn }) => `Goal changed for ${ofDomain(domain)}, by ${day(dueOn)}`,
  'goal.dropped': ({ cause }) => `Goal dropped; cause: ${options.cause[cause]}`,
  'measure.proposed': ({ responsible, dueOn }) => `Measure proposed: ${options.responsible[responsible]}, by ${day(dueOn)}`,
  'measure.revised': ({ responsible, dueOn }) => `Measure changed: ${options.responsible[responsible]}, by ${day(dueOn)}`,
  'measure.dropped': 'Measure removed',
  'offer.checked': ({ eligible, openUntil }) =>
    `Offer checked: ${eligible ? 'fits' : 'does not fit'}${openUntil === null ? '' : `, open until ${day(openUntil)}`}`,
  'commitment.made': ({ party }) => (party === 'centre' ? 'Commitment of the centre' : 'Commitment of the client'),
  'commitment.dropped': 'Commitment removed',
  'version.offered': ({ version, languages }) => `Version ${version} offered for signature: ${list(languages.map(languageName))}`,
  'goals.resumed': 'Drafting of goals resumed',
  'renegotiation.begun': ({ because }) => `Renegotiation begun. What changes: ${options.because[because]}`,
  'renegotiation.abandoned': 'Renegotiation ended, the present version stands',
  'version.explained': ({ version, language, interpreter }) =>
    `Version ${version} talked through in ${languageName(language)}: ${options.interpreter[interpreter]}`,
  'version.signed': ({ version, party, how }) =>
    `Version ${version} ${how === 'mark' ? 'signed with a mark' : 'signed'}: ${options.party[party]}`,
  'copy.handedOver': ({ form }) => (form === 'paper' ? 'Copy handed over on paper' : 'Copy handed over digitally'),
  'agreement.concluded': ({ version, ranOut = [] }) =>
    `Agreement in force: version ${version}${ranOut.length === 0 ? '' : '; offers that ran out were talked about'}`,
  'version.withdrawn': ({ version, because }) => `Version ${version} withdrawn: ${options.because[because]}`,
  'signature.declined': 'Support goes on without an agreement',
  'confirmation.offered': ({ version }) => `Version ${version} offered for confirmation at 18`,
  'confirmation.answered': ({ version, answer }) =>
    answer === 'confirmed' ? `Version ${version} confirmed at 18` : `Version ${version} not confirmed at 18, it still stands`,
  'agreement.ended': ({ side }) => (side === 'both' ? 'Agreement ended by mutual agreement' : 'Agreement ended at the client’s wish'),
  'referral.proposed': ({ to, domain }) => `Referral proposed: ${agencyNames[to]}, ${ofDomain(domain)}`,
};
