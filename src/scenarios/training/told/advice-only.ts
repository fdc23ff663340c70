// A question is answered in two talks, and that is all that was wanted.
import { on } from '../../life.ts';
import { asks } from '../../steps.ts';
import { any, madeUp } from '../acts.ts';
import { both, stop, whatIsPossible, type Scenario } from '../scenario.ts';

const dmytro = madeUp({ name: 'Dmytro Vorlage', birthDate: '1975-03-14', language: 'uk', concern: 'Ein Brief vom Jobcenter.' });

export const adviceOnly: Scenario = {
  name: 'advice-only',
  title: both('Nur eine kurze Beratung', 'Short advice only'),
  story: both(
    'Dmytro Vorlage bringt einen Brief mit. Er möchte ihn verstehen, keinen Plan. Auch das ist Beratung, und sie endet gut.',
    'Dmytro Vorlage brings a letter. He wants to understand it and wants no plan. That is counselling as well, and it ends well.',
  ),
  site: 'hannover',
  steps: [
    ...on('2026-03-02', asks(dmytro, 'walkIn'), any('talk.offered')),
    ...on(
      '2026-03-09',
      { type: 'privacy.explained', language: 'uk' },
      { type: 'talk.begun' },
      { type: 'need.noted', targetGroup: true, need: true, wantsLongerSupport: false, words: { need: 'Ein Brief vom Jobcenter.' } },
      { type: 'filing.consented' },
      { type: 'advice.begun' },
      { type: 'advice.given', domain: 'everydayLife', words: { advice: 'Den Brief gemeinsam gelesen und beantwortet.' } },
    ),
    ...on(
      '2026-03-16',
      any('need.noted'),
      { type: 'filing.consented' },
      { type: 'advice.given', domain: 'money', words: { advice: 'Der Bescheid stimmt jetzt.' } },
      { type: 'case.closed', reason: 'concernClarified' },
    ),
  ],
  stops: [
    stop(
      '2026-03-09',
      'briefAdvice',
      'Kurzberatung: kein Plan, keine Überprüfung. Wünscht Herr Vorlage später mehr, wird daraus jederzeit eine Bedarfsfeststellung.',
      'Brief advice: no plan, no review. If Mr Vorlage wishes for more later, it becomes a needs assessment at any time.',
      whatIsPossible('advice.given', 'assessment.begun', 'case.closed', 'version.offered'),
    ),
    stop(
      '2026-03-16',
      'closed',
      'Abgeschlossen mit genau einem Grund. Was jetzt noch geht: berichtigen, sperren, wiederaufnehmen.',
      'Closed with exactly one reason. What is still possible: a correction, a hold, a return.',
      whatIsPossible('fact.corrected', 'goal.proposed', 'case.returned', 'hold.placed'),
    ),
  ],
};
