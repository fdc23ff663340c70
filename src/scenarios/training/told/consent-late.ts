// A consent is withdrawn, and the counsellor hears of it only after the letter has gone.
import { by, late, on } from '../../life.ts';
import { teamLead } from '../../staff.ts';
import { agreesWith, any, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, type Scenario } from '../scenario.ts';

const leyla = madeUp({ name: 'Leyla Schaubild', birthDate: '1985-07-07', language: 'tr', concern: 'Zurück in den Beruf.' });

export const consentLate: Scenario = {
  name: 'consent-late',
  title: both('Widerrufen, und spät gehört', 'Withdrawn, and heard of late'),
  story: both(
    'Leyla Schaubild widerruft am Freitag bei der Vertretung ihre Einwilligung. Am Montag geht der Brief hinaus, am Dienstag liest die Beraterin den Zettel.',
    'On Friday Leyla Schaubild withdraws her consent with the deputy. On Monday the letter goes out, on Tuesday the counsellor reads the note.',
  ),
  site: 'freiburg',
  steps: [
    ...agreesWith({ person: leyla, signedOn: '2026-05-04' }),
    ...on(
      '2026-06-08',
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
    ...on('2026-06-15', { type: 'referral.sent', referral: 'f1', consent: 'k1' }),
    ...late('2026-06-16', '2026-06-12', { type: 'consent.withdrawn', consent: 'k1' }),
    ...on(
      '2026-06-17',
      by(teamLead, ({ state }) => ({ ...clears(state.context), words: { reason: 'Das Jobcenter ist gebeten, den Brief zu vernichten.' } })),
      any('referral.answered'),
      any('expectation.noted'),
      any('expectation.ended'),
      any('enquiry.noted'),
    ),
  ],
  stops: [
    stop(
      '2026-06-15',
      'referral.sent',
      'Gefragt wird beim Absenden, und nach allem, was bekannt war, galt die Einwilligung.',
      'It is asked when something is sent, and by all that was known the consent stood.',
      whatIsPossible('consent.withdrawn', 'referral.answered', 'referral.sent'),
    ),
    stop(
      '2026-06-16',
      'consent.withdrawn',
      'Spät Gehörtes wird nie abgelehnt. Der Brief bleibt, was er war, und trägt jetzt eine Markierung: so wäre er nicht hinausgegangen (T27).',
      'What is heard late is never refused. The letter stays what it was and carries a mark now: it would not have gone out like this (T27).',
      whatIsPossible('entry.cleared', 'consent.given', 'fact.corrected'),
    ),
    stop(
      '2026-06-17',
      'entry.cleared',
      'Weil etwas nach außen ging, klärt es die Teamleitung, mit einem Grund.',
      'Because something went out into the world, the team lead clears it, with a reason.',
    ),
  ],
};

type Context = Parameters<Extract<ReturnType<typeof any>['act'], (...given: never) => unknown>>[0]['state']['context'];

/** The one mark there is, as whoever clears it has seen it. */
function clears({ marks }: Context) {
  const [seq = '0', mark] = Object.entries(marks)[0] ?? [];
  return { type: 'entry.cleared' as const, seq: Number(seq), reasons: mark?.reasons.map(({ code }) => code) ?? [] };
}
