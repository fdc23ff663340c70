// From the first contact to the text that is offered: intake, brief advice, assessment, drafting.
import { note, running, step } from './parts.ts';

/** Notes that may be made whenever goals and measures are drafted, first or again. */
export const drafting = {
  'goal.proposed': note('T4', 'noReviewOverdue'),
  'goal.revised': note('T4'),
  'goal.dropped': note('T4'),
  'measure.proposed': note('T4'),
  'measure.revised': note('T4'),
  'measure.dropped': note('T4'),
  'offer.checked': note('T4'),
  'commitment.made': note('T4'),
  'commitment.dropped': note('T4'),
};

/** Without an extension the calendar opens the final balance: what is being drafted ends, and nothing new is concluded (T18). */
export const capped = { 'deadline.capReached': step({ rule: 'T18', to: 'completion' }) };

/** What T4 asks of a text before it is put in front of anybody. */
export const offerable = [
  'goalChosenByClient',
  'everyGoalComplete',
  'everyGoalHasMeasure',
  'centreCommitted',
  'offersChecked',
  'clientReachable',
  'capNotReached',
] as const;

/** The same acts as in a review talk and in the final balance: which ratings they are follows from when they are given. */
const rating = { 'domain.rated': note('T3'), 'domain.leftOut': note('T3'), 'language.levelled': note('T3') };

export const beforeAgreement = {
  intake: {
    initial: 'inquiry',
    states: {
      inquiry: {
        meta: running('firstTalk'),
        on: {
          'inquiry.noted': note('T1'),
          'talk.offered': note('T1'),
          'privacy.explained': note('T1'),
          'talk.begun': step({ rule: 'T1', to: 'clarification', needs: ['inquiryNoted', 'privacyUnderstood'] }),
          'case.closed': step({ rule: 'T2', to: '#case.closed' }),
        },
      },
      clarification: {
        meta: running('decision'),
        on: {
          'privacy.explained': note('T1'),
          'need.noted': note('T2'),
          'filing.consented': note('T2'),
          'filing.refused': step({ rule: 'T2', asks: 'forgetWords' }),
          'advice.begun': step({ rule: 'T2', to: '#case.open.stage.briefAdvice', needs: ['needNoted', 'filingDecided'] }),
          'assessment.begun': step({ rule: 'T2', to: '#case.open.stage.needsAssessment', needs: ['needComplete', 'filingConsented'] }),
          // T17, from the receiving side: it counsels on without an agreement until it makes its own (decision 19).
          'case.takenOver': step({
            rule: 'T17',
            to: '#case.open.stage.withoutAgreement',
            needs: ['privacyUnderstood', 'filingConsented'],
            tells: 'clock.restarted',
          }),
          'case.closed': step({ rule: 'T2', to: '#case.closed', needs: ['needNoted', 'filingDecided'] }),
        },
      },
    },
  },
  briefAdvice: {
    on: {
      'advice.given': note('T2'),
      'need.noted': note('T2'),
      'filing.consented': note('T2'),
      'assessment.begun': step({ rule: 'T2', to: 'needsAssessment', needs: ['needComplete', 'filingConsented'] }),
      // Without a balance: advice without a plan leaves no goals to weigh.
      'case.closed': step({ rule: 'T2', to: '#case.closed' }),
    },
  },
  needsAssessment: {
    meta: running('assessment'),
    on: {
      ...capped,
      ...rating,
      'assessment.completed': step({ rule: 'T3', to: 'goals', needs: ['everyDomainRated', 'urgentRisksCovered'] }),
      'case.closed': step({ rule: 'T2', to: '#case.closed', needs: ['urgentRisksCovered', 'noBalanceOwed'] }),
    },
  },
  goals: {
    meta: running('agreement'),
    on: {
      ...drafting,
      ...capped,
      // The baseline is frozen with the first signature, so only a case without an agreement so far goes back.
      'assessment.reopened': step({ rule: 'T3', to: 'needsAssessment', needs: ['noAgreementYet'] }),
      'version.offered': step({ rule: 'T4', to: 'signature', needs: offerable }),
      // Declining does not wait for a text: nobody has to be shown a contract to say no (decision 9).
      'signature.declined': step({ rule: 'T6', to: 'withoutAgreement', tells: 'clock.started' }),
      'case.closed': step({ rule: 'T2', to: '#case.closed', needs: ['urgentRisksCovered', 'noBalanceOwed'] }),
    },
  },
} as const;
