// Everything that can still happen to a closed case, up to its erasure.
import { by, late, on, type Act, type Moment } from '../../life.ts';
import { teamLead } from '../../staff.ts';
import { agreesWith, any, approves, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, type Scenario } from '../scenario.ts';

const elif = madeUp({ name: 'Elif Schaubild', birthDate: '1989-02-02', language: 'tr', concern: 'Minijob und Rechte.' });

const clears = ({ state: { context } }: Moment) => {
  const [seq = '0', mark] = Object.entries(context.marks)[0] ?? [];
  const reasons = mark?.reasons.map(({ code }) => code) ?? [];
  return { type: 'entry.cleared' as const, seq: Number(seq), reasons, words: { reason: 'Es war damals nicht bekannt.' } };
};
const voidsLast: Act = ({ state }) => ({ type: 'entry.voided', seq: state.context.file.entries, because: 'recordedTwice' });

export const afterClosing: Scenario = {
  name: 'after-closing',
  title: both('Nach dem Abschluss', 'After closing'),
  story: both(
    'Elif Schaubild zieht ihre Einwilligung zurück. Der Fall ist abgeschlossen, und doch wird noch berichtigt, geschützt und gesperrt.',
    'Elif Schaubild withdraws her consent. The case is closed, and still things are corrected, protected and held.',
  ),
  site: 'neumuenster',
  steps: [
    ...agreesWith({ person: elif, signedOn: '2026-03-02' }),
    ...on(
      '2026-03-09',
      {
        type: 'consent.drafted',
        consent: 'k1',
        recipient: 'jobCentre',
        domains: ['work'],
        purpose: 'referral',
        until: '2026-11-11',
        use: 'standing',
      },
      { type: 'consent.given', consent: 'k1' },
      { type: 'referral.proposed', referral: 'f1', to: 'jobCentre', domain: 'work' },
    ),
    ...on('2026-03-16', { type: 'referral.sent', referral: 'f1', consent: 'k1' }),
    ...late('2026-03-17', '2026-03-12', { type: 'consent.withdrawn', consent: 'k1' }),
    ...on('2026-03-30', any('processing.withdrawn')),
    ...on('2026-03-31', any('client.renamed'), any('contactDetails.changed'), any('languages.changed'), any('birthDate.corrected')),
    ...on('2026-03-31', any('addressLock.placed'), any('addressLock.lifted'), any('safeWay.agreed'), any('enquiry.noted')),
    ...on('2026-04-01', any('risk.noted'), any('risk.answered'), any('risk.lifted'), any('fact.corrected')),
    ...on('2026-04-02', any('enquiry.noted'), voidsLast, by(teamLead, clears)),
    ...on('2026-04-07', any('hold.placed'), any('hold.lifted')),
    ...on('2026-06-08', any('client.died')),
  ],
  stops: [
    stop(
      '2026-03-30',
      'processing.withdrawn',
      'Ohne Einwilligung gibt es keinen Grund mehr, die Akte zu führen: der Fall ist sofort abgeschlossen (T24).',
      'Without consent there is no ground left to keep the file: the case is closed at once (T24).',
      whatIsPossible('case.erased', 'contact.noted', 'fact.corrected', 'case.returned'),
    ),
    stop(
      '2026-04-07',
      'hold.lifted',
      'Ein Schutzhinweis geht jederzeit, und die Löschung lässt sich jederzeit aussetzen, auch nach dem Abschluss (T25).',
      'A notice and a hold are possible at any time, also after closing (T25).',
      whatIsPossible('hold.placed', 'risk.noted', 'goal.assessed'),
    ),
  ],
};

/** Two people, and only once the time is over. */
export const erasure: Scenario = {
  name: 'erasure',
  title: both('Gelöscht', 'Erased'),
  story: both(
    'Zwölf Monate nach dem Abschluss ist die Aufbewahrungsfrist vorbei. Zwei Menschen löschen, was an Worten noch da ist.',
    'Twelve months after closing the retention is over. Two people erase whatever words are left.',
  ),
  site: 'neumuenster',
  steps: [
    ...agreesWith({ person: elif, signedOn: '2026-03-02' }),
    ...on('2026-04-13', any('client.died')),
    ...on('2026-04-14', any('processing.withdrawn')),
    ...on('2027-04-19', approves('erasure'), any('case.erased')),
  ],
  stops: [
    stop(
      '2026-04-14',
      'closed',
      'Mit dem Tod endet jede Nachricht sofort; die Schweigepflicht gilt weiter (T23).',
      'With a death every message ends at once; secrecy continues (T23).',
      whatIsPossible('case.erased', 'hold.placed', 'case.returned'),
    ),
    stop(
      '2027-04-19',
      'erased',
      'Gelöscht ist, was jemand geschrieben hat. Die kodierten Zeilen bleiben, und die Kette lässt sich weiter prüfen.',
      'What people wrote is erased. The coded lines stay, and the chain can still be verified.',
    ),
  ],
};
