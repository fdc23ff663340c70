// The fixed sentences of the printed agreement, in the languages the client reads.
import type { DocumentTexts } from '../../catalogue.ts';

export const documentTexts: DocumentTexts = {
  title: { de: 'Integrationsvereinbarung', en: 'Integration agreement', ar: 'اتفاقية الاندماج' },
  versionLine: { de: 'Fassung {number}', en: 'Version {number}', ar: 'النسخة {number}' },
  introduction: {
    de: 'In dieser Vereinbarung steht, was ich erreichen möchte und wer mich dabei unterstützt. Wir haben sie gemeinsam geschrieben.',
    en: 'This agreement says what I want to achieve and who supports me. We wrote it together.',
    ar: 'تبيّن هذه الاتفاقية ما أريد تحقيقه ومن يدعمني في ذلك. لقد كتبناها معاً.',
  },
  voluntary: {
    de: 'Die Vereinbarung ist freiwillig. Auch ohne Unterschrift geht die Beratung weiter. Niemand hat dadurch einen Nachteil.',
    en: 'The agreement is voluntary. Counselling goes on without a signature too. Nobody is worse off for it.',
    ar: 'هذه الاتفاقية طوعية. تستمر الاستشارة حتى من دون توقيع. ولا يترتب على ذلك أي ضرر لأحد.',
  },
  partiesHeading: { de: 'Wer vereinbart etwas miteinander?', en: 'Who is making this agreement?', ar: 'من هم أطراف الاتفاقية؟' },
  clientParty: { de: 'Ratsuchende Person', en: 'Client', ar: 'طالب أو طالبة الاستشارة' },
  counsellorParty: { de: 'Beraterin oder Berater', en: 'Counsellor', ar: 'المستشار أو المستشارة' },
  centreParty: { de: 'Beratungsstelle', en: 'Counselling centre', ar: 'مركز الاستشارة' },
  guardianParty: { de: 'Sorgeberechtigte Person', en: 'Guardian', ar: 'وليّ الأمر' },
  goalsHeading: { de: 'Meine Ziele', en: 'My goals', ar: 'أهدافي' },
  evidenceHeading: { de: 'Daran sehen wir es', en: 'How we can tell', ar: 'كيف نعرف ذلك' },
  evidenceNames: {
    selfReport: { de: 'Meine eigene Angabe', en: 'What I report myself', ar: 'إفادتي الشخصية' },
    documentSeen: { de: 'Ein Dokument, das ich zeige', en: 'A document I show', ar: 'وثيقة أُبرزها' },
    certificate: { de: 'Ein Zeugnis oder Zertifikat', en: 'A certificate', ar: 'شهادة' },
  },
  measuresHeading: { de: 'Unsere nächsten Schritte', en: 'Our next steps', ar: 'خطواتنا القادمة' },
  responsibleHeading: { de: 'Wer macht es?', en: 'Who does it?', ar: 'من يقوم بذلك؟' },
  responsibleNames: {
    client: { de: 'Ich', en: 'I', ar: 'أنا' },
    centre: { de: 'Die Beratungsstelle', en: 'The counselling centre', ar: 'مركز الاستشارة' },
    agency: { de: 'Eine andere Stelle', en: 'Another body', ar: 'جهة أخرى' },
  },
  byDate: { de: 'Bis wann?', en: 'By when?', ar: 'حتى متى؟' },
  agencyExpectation: {
    de: 'Was andere Stellen tun, haben wir nicht in der Hand. Dauert es dort länger, zählt das nicht gegen mich.',
    en: 'What other bodies do is not in our hands. If it takes longer there, it does not count against me.',
    ar: 'ما تقوم به الجهات الأخرى ليس بأيدينا. إذا استغرق الأمر وقتاً أطول هناك، فلا يُحسب ذلك عليّ.',
  },
  centreCommitmentsHeading: { de: 'Das sagt die Beratungsstelle zu', en: 'What the centre promises', ar: 'بماذا يتعهّد مركز الاستشارة' },
  clientCommitmentsHeading: { de: 'Das sage ich zu', en: 'What I promise', ar: 'بماذا أتعهّد أنا' },
  reviewHeading: { de: 'Unser nächstes Überprüfungsgespräch', en: 'Our next review talk', ar: 'لقاء المراجعة القادم' },
  reviewSentence: {
    de: 'Wir treffen uns spätestens am {date}. Dann sehen wir gemeinsam, was gut läuft und was wir ändern.',
    en: 'We meet on {date} at the latest. Then we look together at what goes well and what we change.',
    ar: 'نلتقي في موعد أقصاه {date}. ثم ننظر معاً إلى ما يسير جيداً وما نريد تغييره.',
  },
  rightsHeading: { de: 'Meine Rechte', en: 'My rights', ar: 'حقوقي' },
  rights: {
    copy: {
      de: 'Ich bekomme eine Kopie dieser Vereinbarung.',
      en: 'I get a copy of this agreement.',
      ar: 'أحصل على نسخة من هذه الاتفاقية.',
    },
    change: {
      de: 'Beide Seiten können jederzeit eine Änderung vorschlagen. Die alte Fassung gilt, bis beide die neue unterschrieben haben.',
      en: 'Both sides can suggest a change at any time. The old version stands until both have signed the new one.',
      ar: 'يمكن للطرفين اقتراح تغيير في أي وقت. وتبقى النسخة القديمة سارية حتى يوقّع الطرفان على الجديدة.',
    },
    end: {
      de: 'Ich kann die Vereinbarung jederzeit beenden. Die Beratung geht trotzdem weiter.',
      en: 'I can end the agreement at any time. Counselling still goes on.',
      ar: 'يمكنني إنهاء الاتفاقية في أي وقت. ومع ذلك تستمر الاستشارة.',
    },
    accessLog: {
      de: 'Ich kann sehen, wer meine Akte geöffnet hat und wann.',
      en: 'I can see who opened my file and when.',
      ar: 'يمكنني أن أعرف من فتح ملفي ومتى.',
    },
    erasure: {
      de: 'Ich kann verlangen, dass meine persönlichen Daten gelöscht werden.',
      en: 'I can ask for my personal data to be erased.',
      ar: 'يمكنني أن أطلب حذف بياناتي الشخصية.',
    },
    dissent: {
      de: 'Sind wir verschiedener Meinung, schreiben wir beide Meinungen auf.',
      en: 'If we see something differently, we write down both views.',
      ar: 'إذا اختلفنا في الرأي، نكتب كلا الرأيين.',
    },
    complaint: {
      de: 'Mit Fragen oder Beschwerden kann ich zur Leitung der Beratungsstelle oder zum Datenschutz gehen.',
      en: 'With questions or complaints I can turn to the head of the centre or to data protection.',
      ar: 'يمكنني التوجه بالأسئلة أو الشكاوى إلى إدارة مركز الاستشارة أو إلى مسؤول حماية البيانات.',
    },
  },
  privacyHeading: { de: 'Meine Daten', en: 'My data', ar: 'بياناتي' },
  privacy: {
    de: 'Meine Daten bleiben in der Beratungsstelle. Eine andere Stelle bekommt etwas nur, wenn ich vorher zustimme: wer, was, wofür und wie lange. Eine Ausnahme gibt es nur, wenn ein Gesetz es verlangt, zum Beispiel zum Schutz eines Kindes. Wer die Beratung bezahlt, bekommt nur Zahlen ohne Namen.',
    en: 'My data stay at the centre. Another body gets something only if I agree first: who, what, what for and how long. The only exception is when a law demands it, for example to protect a child. Those who fund the counselling get only figures without names.',
    ar: 'تبقى بياناتي في مركز الاستشارة. ولا تحصل أي جهة أخرى على شيء إلا إذا وافقتُ مسبقاً: من وماذا ولأي غرض ولأي مدة. ولا يوجد استثناء إلا إذا فرض القانون ذلك، مثلاً لحماية طفل. أما الجهة التي تموّل الاستشارة فتحصل على أرقام من دون أسماء فقط.',
  },
  signaturesHeading: { de: 'Unterschriften', en: 'Signatures', ar: 'التوقيعات' },
  clientSignature: { de: 'Meine Unterschrift', en: 'My signature', ar: 'توقيعي' },
  counsellorSignature: { de: 'Unterschrift der Beratungsstelle', en: 'Signature for the centre', ar: 'توقيع مركز الاستشارة' },
  guardianSignature: { de: 'Unterschrift der sorgeberechtigten Person', en: 'Signature of the guardian', ar: 'توقيع وليّ الأمر' },
  placeAndDate: { de: 'Ort und Datum', en: 'Place and date', ar: 'المكان والتاريخ' },
  interpreterLine: {
    de: 'Beim Gespräch über diese Vereinbarung wurde gedolmetscht. Sprache: {language}.',
    en: 'The talk about this agreement was interpreted. Language: {language}.',
    ar: 'تمت الترجمة شفوياً أثناء الحديث عن هذه الاتفاقية. اللغة: {language}.',
  },
  unreviewedTranslation: {
    de: 'Diese Übersetzung hat ein Computer gemacht. Noch kein Mensch hat sie geprüft. Ist etwas unklar, klären wir es gemeinsam. Es gilt der deutsche Text.',
    en: 'A computer made this translation. No person has checked it yet. If something is unclear, we clear it up together. The German text applies.',
    ar: 'هذه الترجمة أنجزها حاسوب ولم يراجعها إنسان بعد. إذا كان شيء غير واضح، نوضّحه معاً. النص الألماني هو المعتمد.',
  },
};
