// German the way counsellors speak it: one word per thing, nobody is blamed, days as people write them.
import { describe, expect, test } from 'vitest';
import type { Refusal } from '../../machines/case/context/refusal.ts';
import { sentencesIn } from '../../src/language/sentences.ts';
import { itemStates, rules, statePaths } from './charts.ts';
import * as examples from './examples.ts';
import { everyRefusal } from './refusals.ts';

const say = sentencesIn('de');

const everything = [
  ...rules.map(say.rule),
  ...examples.dueRules.map(say.dueReason),
  ...examples.effects.map(say.effect),
  ...everyRefusal.map(say.refusal),
  ...examples.warnings.map(say.warning),
  ...examples.requirementNames.map(say.requirement),
  ...examples.events.map(say.happened),
  ...examples.definitions.map(({ type }) => say.event(type)),
  ...statePaths.map(say.state),
  ...itemStates.map(([kind, state]) => say.itemState(kind, state)),
  ...examples.definitions.flatMap(({ type, fields, wordFields }) => [
    ...fields.flatMap(({ name, codes }) => [say.field(name, type), ...codes.map((value) => say.option(name, value, type))]),
    ...wordFields.map((name) => say.word(name, type)),
  ]),
];

test('nobody is blamed', () => {
  expect(
    everything.filter((sentence) =>
      /versäum|verweiger|versto[sß]|verstöß|sanktion|(?<!ver)pflicht|verpflichte|säumig|scheiter|mangel/iu.test(sentence),
    ),
  ).toEqual([]);
});

test('one thing has one word', () => {
  expect(everything.filter((sentence) => /Ratsuchend|Kund:?in|Version|Verweis|Review|Klient(?!:in|in oder|en\b)/u.test(sentence))).toEqual(
    [],
  );
});

describe('a refusal says what is missing', () => {
  const cases: [Refusal, string][] = [
    [{ code: 'signaturesMissing', parties: ['client'] }, 'Es fehlt noch die Unterschrift der Klientin oder des Klienten.'],
    [{ code: 'signaturesMissing', parties: ['client', 'counsellor'] }, 'Es fehlen noch die Unterschriften von Klient:in und Berater:in.'],
    [
      { code: 'domainsOpen', domains: ['work', 'money'] },
      'Noch offen: Arbeit · Geld und Schulden. Bitte einschätzen oder mit einem Grund als „nicht besprochen“ kennzeichnen.',
    ],
    [
      { code: 'beyondCeiling', latest: '2027-05-31' },
      'Spätestens am 31.05.2027 – weiter darf die nächste Überprüfung nicht entfernt sein.',
    ],
    [{ code: 'goalsIncomplete', goals: ['g1'] }, 'Bei einem Ziel fehlt noch die Formulierung.'],
    [{ code: 'goalsIncomplete', goals: ['g1', 'g2'] }, 'Bei 2 Zielen fehlt noch die Formulierung.'],
    [
      { code: 'noWorkingDay', day: '2026-12-25', next: '2026-12-28' },
      'Der 25.12.2026 ist ein Feiertag oder Wochenende. Der nächste Werktag ist der 28.12.2026.',
    ],
    [{ code: 'notForRole', roles: ['teamLead'] }, 'Das entscheidet die Teamleitung. Bitte dort anfragen.'],
    [
      { code: 'notForRole', roles: ['counsellor', 'deputy', 'teamLead'] },
      'Das entscheidet die Berater:in, die Vertretungskraft oder die Teamleitung. Bitte dort anfragen.',
    ],
    [
      { code: 'datesBeforeOffer', goals: ['g1'], measures: ['m1', 'm2'] },
      'Bei einem Ziel und 2 Maßnahmen ist der vereinbarte Tag schon vorbei. Bitte vor der Unterschrift einen neuen Tag eintragen.',
    ],
    [
      { code: 'ladderNotClimbed', missing: 'answer', until: '2026-08-31' },
      'Die Zeit für eine Antwort auf den Brief läuft noch. Weiter geht es hier ab dem 31.08.2026.',
    ],
    [
      { code: 'overdueStands', since: '2026-08-31' },
      'So spät nachgetragen, würde das die Überprüfung aufheben, die seit dem 31.08.2026 überfällig ist. Dem muss zuerst die Teamleitung zustimmen.',
    ],
    // No safe way may be agreed on at all: the sentence must not speak of one as if it were.
    [
      { code: 'writingUnsafe' },
      'Hier gilt ein Schutzhinweis: Ein Brief könnte in falsche Hände kommen. Bitte nur auf einem Weg melden, der als sicher vereinbart ist; die Teamleitung kann einen Ersatz für den Brief festlegen. Ist die Gefahr vorüber, bitte das zuerst festhalten.',
    ],
    [{ code: 'notNow', proposed: 'review.held' }, '„Überprüfung abschließen“ ist zu diesem Zeitpunkt nicht vorgesehen.'],
    [{ code: 'birthTooFar', latest: '2026-08-31' }, 'Der Tag der Geburt darf spätestens am 31.08.2026 liegen. Bitte den Tag prüfen.'],
  ];
  test.each(cases)('%o', (refusal, sentence) => {
    expect(say.refusal(refusal)).toBe(sentence);
  });
});

test('a due date says which rule set it', () => {
  expect(say.dueReason('R1')).toBe('weil die erste Überprüfung spätestens 3 Monate nach Inkrafttreten liegt (R1)');
});

test('one paragraph can be where a step comes from and why a review is due', () => {
  expect(say.rule('T11')).toBe('T11: Ende der Neuverhandlung');
  expect(say.dueReason('T11')).toBe('weil die Überprüfung höchstens 28 Tage nach einer Neuverhandlung ohne Einigung liegt (T11)');
  expect(say.rule('R4')).toBe('R4: Längerer Abstand in Arbeit oder Ausbildung');
  expect(say.dueReason('R4')).toBe('weil ein längerer Abstand vereinbart ist, höchstens 12 Monate (R4)');
});

test('every reason why a review is due goes on after a comma', () => {
  expect(examples.dueRules.map(say.dueReason).filter((reason) => !reason.startsWith('weil '))).toEqual([]);
});

test('a correction says in the timeline what it put right, and never what it was', () => {
  const corrected = { type: 'fact.corrected', seq: 7, because: 'mistake' } as const;
  expect(say.happened(corrected)).toBe('Eintrag 7 berichtigt: Versehen beim Eintragen');
  expect(say.happened({ ...corrected, day: '2026-08-31', facts: { occupation: 'training', reachBy: 'phone' } })).toBe(
    'Eintrag 7 berichtigt: Versehen beim Eintragen; gilt jetzt für den 31.08.2026; geändert: Berufliche Situation · Am besten erreichbar über',
  );
  expect(say.option('facts', { occupation: 'training', dueOn: '2026-08-31', unheardOf: 3 })).toBe(
    'Berufliche Situation: Ausbildung · Bis wann?: 31.08.2026 · Angabe: 3',
  );
});

test('days are said as they are written by hand, whatever the time zone', () => {
  expect(say.day('2026-08-31')).toBe('31.08.2026');
  expect(say.option('dueOn', '2026-03-29')).toBe('29.03.2026');
  expect(sentencesIn('en').day('2026-08-31')).toBe('31 August 2026');
});

test('values without a code are said as people write them', () => {
  expect(say.option('language', 'ar')).toBe('Arabisch');
  expect(say.option('language', 'kmr')).toBe('Kurmandschi');
  expect(say.option('language', 'de-x')).toBe('de-x');
  expect(say.option('alsoUnderstands', ['en', 'fr'])).toBe('Englisch · Französisch');
  expect(say.option('alsoUnderstands', [])).toBe('keine Angabe');
  expect(say.option('titleExpires', null)).toBe('keine Angabe');
  expect(say.option('eligible', false)).toBe('nein');
  expect(say.option('version', 2)).toBe('2');
  expect(say.option('client', 2)).toBe('2 – großer Bedarf');
});

test('what one thing in a list holds is said with its labels, and hours in the week as one', () => {
  expect(say.option('times', [{ weekday: 1, from: '09:00', to: '12:30' }])).toBe('Montag, 09:00–12:30');
  expect(sentencesIn('en').option('times', [{ weekday: 7, from: '09:00', to: '12:30' }])).toBe('Sunday, 09:00–12:30');
  expect(say.option('occasions', [{ occasion: 'birth', learnedOn: '2026-08-31' }])).toBe('Anlass: Geburt · Bekannt seit: 31.08.2026');
  expect(say.option('birthdays', [{ age: 18, on: '2026-08-31' }])).toBe('Alter: 18 Jahre · Tag: 31.08.2026');
});

test('why an entry is irregular is counted and never shown as a code', () => {
  expect(say.option('reasons', ['beyondCeiling'])).toBe('Ein Grund');
  expect(say.option('reasons', ['beyondCeiling', 'dayInPast'])).toBe('2 Gründe');
  expect(sentencesIn('en').option('reasons', ['beyondCeiling', 'dayInPast'])).toBe('2 reasons');
});

test('one code can mean another thing in another event', () => {
  expect(say.option('answer', 'declined', 'referral.answered')).toBe('Abgesagt');
  expect(say.option('answer', 'declined', 'confirmation.answered')).toBe('Möchte nicht bestätigen');
});

test('a state is found with and without its region', () => {
  expect(say.state('open.stage.intake.inquiry')).toBe('Anfrage');
  expect(say.state('intake.inquiry')).toBe('Anfrage');
  expect(say.state('presence.paused')).toBe('Ruhend');
  expect(say.state('open.talk.talking')).toBe('Überprüfungsgespräch');
  expect(say.state('open')).toBe('Offen');
});

test('a fault says file and line, a deviation the entry and all reasons', () => {
  expect(say.fault({ code: 'malformed', detail: '', file: 'fall.jsonl', line: 4, path: 'event.reason' })).toBe(
    'fall.jsonl, Zeile 4: Die Zeile hat nicht die erwartete Form (event.reason).',
  );
  expect(examples.deviations.map(say.deviation)[0]).toBe(
    'Eintrag 3, „Überprüfung abschließen“, entspricht nicht dem Standard: Es fehlt noch die Angabe, ob beide Seiten es gleich sehen. Bei verschiedenen Sichtweisen werden beide notiert. Die Kopie für die Klient:in ist noch nicht übergeben.',
  );
});
