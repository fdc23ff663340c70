// What a printed version says about itself: whether it applies. Neutral words, in every language the client reads.
import type { Version } from '../../../machines/case/context/context.ts';
import type { ClientText } from '../../../machines/standards/catalogue.ts';

type Mark = {
  /** `waiting` may still come into force, `valid` is in force, `past` no longer applies and must not be taken for the one that does. */
  readonly tone: 'waiting' | 'valid' | 'past';
  /** That of `inForce` holds `{date}`, the day since when. */
  readonly text: ClientText;
};

const past = (text: ClientText): Mark => ({ tone: 'past', text });

const marks: Readonly<Record<Version['state'], Mark>> = {
  draft: {
    tone: 'waiting',
    text: { de: 'Entwurf. Er gilt noch nicht.', en: 'Draft. It does not apply yet.', ar: 'مسودة. لا تسري بعد.' },
  },
  offered: {
    tone: 'waiting',
    text: {
      de: 'Diese Fassung gilt erst, wenn beide Seiten unterschrieben haben.',
      en: 'This version applies only once both sides have signed it.',
      ar: 'لا تسري هذه النسخة إلا بعد توقيع الطرفين.',
    },
  },
  signedByOne: {
    tone: 'waiting',
    text: {
      de: 'Eine Unterschrift fehlt noch. Erst dann gilt diese Fassung.',
      en: 'A signature is still missing. Only then does this version apply.',
      ar: 'ما زال هناك توقيع ناقص. وبعده فقط تسري هذه النسخة.',
    },
  },
  inForce: {
    tone: 'valid',
    text: { de: 'Diese Fassung gilt seit dem {date}.', en: 'This version has applied since {date}.', ar: 'هذه النسخة سارية منذ {date}.' },
  },
  superseded: past({
    de: 'Gilt nicht mehr: Eine neuere Fassung ist in Kraft getreten.',
    en: 'No longer applies: a newer version has come into force.',
    ar: 'لم تعد سارية: دخلت نسخة أحدث حيّز التنفيذ.',
  }),
  expired: past({
    de: 'Gilt nicht mehr: Die Laufzeit ist zu Ende.',
    en: 'No longer applies: its term has ended.',
    ar: 'لم تعد سارية: انتهت مدتها.',
  }),
  endedByAgreement: past({
    de: 'Gilt nicht mehr: Beide Seiten haben sie beendet.',
    en: 'No longer applies: both sides have ended it.',
    ar: 'لم تعد سارية: أنهاها الطرفان معاً.',
  }),
  endedByClient: past({
    de: 'Gilt nicht mehr: Sie wurde auf Wunsch der ratsuchenden Person beendet.',
    en: 'No longer applies: it was ended as the client wished.',
    ar: 'لم تعد سارية: أُنهيت بناءً على رغبة طالب أو طالبة الاستشارة.',
  }),
  endedWithCase: past({
    de: 'Gilt nicht mehr: Die Beratung ist abgeschlossen.',
    en: 'No longer applies: the counselling is complete.',
    ar: 'لم تعد سارية: انتهت الاستشارة.',
  }),
  withdrawn: past({
    de: 'Zurückgezogen. Diese Fassung ist nie in Kraft getreten.',
    en: 'Withdrawn. This version never came into force.',
    ar: 'مسحوبة. لم تدخل هذه النسخة حيّز التنفيذ قط.',
  }),
  lapsed: past({
    de: 'Verfallen. Diese Fassung ist nie in Kraft getreten.',
    en: 'Lapsed. This version never came into force.',
    ar: 'انتهت مهلتها. لم تدخل هذه النسخة حيّز التنفيذ قط.',
  }),
};

/** Throws for a state without a mark: a printed sheet that says nothing about itself could be taken for the agreement that applies. */
export function markOf(state: Version['state']): Mark {
  const mark = marks[state];
  if (mark === undefined) throw new Error(`nobody has said what a version that is '${state}' is worth`);
  return mark;
}

/** What stands small on the sheet around the text that is signed. */
export const sheetTexts = {
  caseNumber: { de: 'Fall', en: 'Case', ar: 'رقم الملف' },
  checkNumber: { de: 'Prüfnummer', en: 'Check number', ar: 'رقم التحقق' },
  standard: { de: 'Beratungsstandard', en: 'Counselling standard', ar: 'معيار الاستشارة' },
  offeredOn: { de: 'Vorgelegt am', en: 'Offered on', ar: 'قُدِّمت في' },
  signedOn: { de: 'Unterschrieben am', en: 'Signed on', ar: 'وُقِّعت في' },
  signedOnPaper: { de: 'Auf Papier unterschrieben am', en: 'Signed on paper on', ar: 'وُقِّعت على الورق في' },
  markedOn: { de: 'Mit einem Zeichen unterschrieben am', en: 'Signed with a mark on', ar: 'وُقِّعت بعلامة في' },
  witness: { de: 'Bezeugt von', en: 'Witnessed by', ar: 'بشهادة' },
  drawingGone: { de: 'Die Zeichnung ist nicht mehr da.', en: 'The drawing is gone.', ar: 'الرسم لم يعد موجوداً.' },
} as const satisfies Record<string, ClientText>;

/** Eight characters to compare by eye on paper and screen; the full hash is what counts. */
export function checkNumberOf(hash: string): string {
  const start = hash.replace('sha256:', '').slice(0, 8).toUpperCase();
  return `${start.slice(0, 4)}-${start.slice(4)}`;
}
