// The fixed sentences of the printed agreement, in the languages the client reads.
import type { DocumentTexts } from '../../catalogue.ts';

export const documentTexts: DocumentTexts = {
  title: { de: 'Integrationsvereinbarung', en: 'Integration agreement' },
  versionLine: { de: 'Fassung {number}', en: 'Version {number}' },
  introduction: {
    de: 'In dieser Vereinbarung steht, was ich erreichen möchte und wer mich dabei unterstützt. Wir haben sie gemeinsam geschrieben.',
    en: 'This agreement says what I want to achieve and who supports me. We wrote it together.',
  },
  voluntary: {
    de: 'Die Vereinbarung ist freiwillig. Auch ohne Unterschrift geht die Beratung weiter. Niemand hat dadurch einen Nachteil.',
    en: 'The agreement is voluntary. Counselling goes on without a signature too. Nobody is worse off for it.',
  },
  partiesHeading: { de: 'Wer vereinbart etwas miteinander?', en: 'Who is making this agreement?' },
  clientParty: { de: 'Ratsuchende Person', en: 'Client' },
  counsellorParty: { de: 'Beraterin oder Berater', en: 'Counsellor' },
  centreParty: { de: 'Beratungsstelle', en: 'Counselling centre' },
  guardianParty: { de: 'Sorgeberechtigte Person', en: 'Guardian' },
  goalsHeading: { de: 'Meine Ziele', en: 'My goals' },
  evidenceHeading: { de: 'Daran sehen wir es', en: 'How we can tell' },
  evidenceNames: {
    selfReport: { de: 'Meine eigene Angabe', en: 'What I report myself' },
    documentSeen: { de: 'Ein Dokument, das ich zeige', en: 'A document I show' },
    certificate: { de: 'Ein Zeugnis oder Zertifikat', en: 'A certificate' },
  },
  measuresHeading: { de: 'Unsere nächsten Schritte', en: 'Our next steps' },
  responsibleHeading: { de: 'Wer macht es?', en: 'Who does it?' },
  responsibleNames: {
    client: { de: 'Ich', en: 'I' },
    centre: { de: 'Die Beratungsstelle', en: 'The counselling centre' },
    agency: { de: 'Eine andere Stelle', en: 'Another body' },
  },
  byDate: { de: 'Bis wann?', en: 'By when?' },
  agencyExpectation: {
    de: 'Was andere Stellen tun, haben wir nicht in der Hand. Dauert es dort länger, zählt das nicht gegen mich.',
    en: 'What other bodies do is not in our hands. If it takes longer there, it does not count against me.',
  },
  centreCommitmentsHeading: { de: 'Das sagt die Beratungsstelle zu', en: 'What the centre promises' },
  clientCommitmentsHeading: { de: 'Das sage ich zu', en: 'What I promise' },
  reviewHeading: { de: 'Unser nächstes Überprüfungsgespräch', en: 'Our next review talk' },
  reviewSentence: {
    de: 'Wir treffen uns spätestens am {date}. Dann sehen wir gemeinsam, was gut läuft und was wir ändern.',
    en: 'We meet on {date} at the latest. Then we look together at what goes well and what we change.',
  },
  rightsHeading: { de: 'Meine Rechte', en: 'My rights' },
  rights: {
    copy: {
      de: 'Ich bekomme eine Kopie dieser Vereinbarung.',
      en: 'I get a copy of this agreement.',
    },
    change: {
      de: 'Beide Seiten können jederzeit eine Änderung vorschlagen. Die alte Fassung gilt, bis beide die neue unterschrieben haben.',
      en: 'Both sides can suggest a change at any time. The old version stands until both have signed the new one.',
    },
    end: {
      de: 'Ich kann die Vereinbarung jederzeit beenden. Die Beratung geht trotzdem weiter.',
      en: 'I can end the agreement at any time. Counselling still goes on.',
    },
    accessLog: {
      de: 'Ich kann sehen, wer meine Akte geöffnet hat und wann.',
      en: 'I can see who opened my file and when.',
    },
    erasure: {
      de: 'Ich kann verlangen, dass meine persönlichen Daten gelöscht werden.',
      en: 'I can ask for my personal data to be erased.',
    },
    dissent: {
      de: 'Sind wir verschiedener Meinung, schreiben wir beide Meinungen auf.',
      en: 'If we see something differently, we write down both views.',
    },
    complaint: {
      de: 'Mit Fragen oder Beschwerden kann ich zur Leitung der Beratungsstelle oder zum Datenschutz gehen.',
      en: 'With questions or complaints I can turn to the head of the centre or to data protection.',
    },
  },
  privacyHeading: { de: 'Meine Daten', en: 'My data' },
  privacy: {
    de: 'Meine Daten bleiben in der Beratungsstelle. Eine andere Stelle bekommt etwas nur, wenn ich vorher zustimme: wer, was, wofür und wie lange. Eine Ausnahme gibt es nur, wenn ein Gesetz es verlangt, zum Beispiel zum Schutz eines Kindes. Wer die Beratung bezahlt, bekommt nur Zahlen ohne Namen.',
    en: 'My data stay at the centre. Another body gets something only if I agree first: who, what, what for and how long. The only exception is when a law demands it, for example to protect a child. Those who fund the counselling get only figures without names.',
  },
  signaturesHeading: { de: 'Unterschriften', en: 'Signatures' },
  clientSignature: { de: 'Meine Unterschrift', en: 'My signature' },
  counsellorSignature: { de: 'Unterschrift der Beratungsstelle', en: 'Signature for the centre' },
  guardianSignature: { de: 'Unterschrift der sorgeberechtigten Person', en: 'Signature of the guardian' },
  placeAndDate: { de: 'Ort und Datum', en: 'Place and date' },
  interpreterLine: {
    de: 'Beim Gespräch über diese Vereinbarung wurde gedolmetscht. Sprache: {language}.',
    en: 'The talk about this agreement was interpreted. Language: {language}.',
  },
  unreviewedTranslation: {
    de: 'Diese Übersetzung hat ein Computer gemacht. Noch kein Mensch hat sie geprüft. Ist etwas unklar, klären wir es gemeinsam. Es gilt der deutsche Text.',
    en: 'A computer made this translation. No person has checked it yet. If something is unclear, we clear it up together. The German text applies.',
  },
};
