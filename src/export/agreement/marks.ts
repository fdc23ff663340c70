// What a printed version says about itself: whether it applies. Neutral words, in every language the client reads.
import type { Version } from '../../../machines/case/context/context.ts';
import type { ClientText } from '../../../machines/standards/catalogue.ts';
import { markTexts } from './mark-texts.ts';

type Mark = {
  /** `waiting` may still come into force, `valid` is in force, `past` no longer applies and must not be taken for the one that does. */
  readonly tone: 'waiting' | 'valid' | 'past';
  /** That of `inForce` holds `{date}`, the day since when. */
  readonly text: ClientText;
};

const tones: Readonly<Record<Version['state'], Mark['tone']>> = {
  draft: 'waiting',
  offered: 'waiting',
  signedByOne: 'waiting',
  inForce: 'valid',
  superseded: 'past',
  expired: 'past',
  endedByAgreement: 'past',
  endedByClient: 'past',
  endedWithCase: 'past',
  withdrawn: 'past',
  lapsed: 'past',
};

/** Throws for a state without a mark: a printed sheet that says nothing about itself could be taken for the agreement that applies. */
export function markOf(state: Version['state']): Mark {
  const tone = tones[state];
  if (tone === undefined) throw new Error(`nobody has said what a version that is '${state}' is worth`);
  return { tone, text: markTexts[state] };
}

/** What stands small on the sheet around the text that is signed. */
export const sheetTexts = {
  caseNumber: {
    de: 'Fall',
    'de-einfach': 'Fall Nummer',
    en: 'Case',
    ar: 'رقم الملف',
    tr: 'Dosya',
    fa: 'پرونده',
    kmr: 'Dosye',
    ru: 'Дело',
    uk: 'Справа',
    fr: 'Dossier',
  },
  checkNumber: {
    de: 'Prüfnummer',
    'de-einfach': 'Nummer zum Prüfen',
    en: 'Check number',
    ar: 'رقم التحقق',
    tr: 'Kontrol numarası',
    fa: 'شمارهٔ کنترل',
    kmr: 'Hejmara kontrolê',
    ru: 'Контрольный номер',
    uk: 'Контрольний номер',
    fr: 'Numéro de contrôle',
  },
  standard: {
    de: 'Beratungsstandard',
    'de-einfach': 'Regeln für die Beratung',
    en: 'Counselling standard',
    ar: 'معيار الاستشارة',
    tr: 'Danışmanlık standardı',
    fa: 'استاندارد مشاوره',
    kmr: 'Standarda şêwirmendiyê',
    ru: 'Стандарт консультаций',
    uk: 'Стандарт консультацій',
    fr: 'Règles du conseil',
  },
  offeredOn: {
    de: 'Vorgelegt am',
    'de-einfach': 'Wir haben den Text gezeigt am',
    en: 'Offered on',
    ar: 'قُدِّمت في',
    tr: 'Sunulduğu tarih:',
    fa: 'تاریخ ارائه:',
    kmr: 'Roja pêşkêşkirinê:',
    ru: 'Предложено',
    uk: 'Запропоновано',
    fr: 'Proposé le',
  },
  signedOn: {
    de: 'Unterschrieben am',
    'de-einfach': 'Wir haben unterschrieben am',
    en: 'Signed on',
    ar: 'وُقِّعت في',
    tr: 'İmzalandığı tarih:',
    fa: 'تاریخ امضا:',
    kmr: 'Roja îmzekirinê:',
    ru: 'Подписано',
    uk: 'Підписано',
    fr: 'Signé le',
  },
  signedOnPaper: {
    de: 'Auf Papier unterschrieben am',
    'de-einfach': 'Auf Papier unterschrieben, am Tag',
    en: 'Signed on paper on',
    ar: 'وُقِّعت على الورق في',
    tr: 'Kâğıt üzerinde imzalandığı tarih:',
    fa: 'تاریخ امضا روی کاغذ:',
    kmr: 'Roja îmzekirina li ser kaxezê:',
    ru: 'Подписано на бумаге',
    uk: 'Підписано на папері',
    fr: 'Signé sur papier le',
  },
  markedOn: {
    de: 'Mit einem Zeichen unterschrieben am',
    'de-einfach': 'Mit einem Zeichen unterschrieben, am Tag',
    en: 'Signed with a mark on',
    ar: 'وُقِّعت بعلامة في',
    tr: 'Bir işaretle imzalandığı tarih:',
    fa: 'تاریخ امضا با نشانه:',
    kmr: 'Roja îmzekirina bi nîşanekê:',
    ru: 'Подписано знаком',
    uk: 'Підписано знаком',
    fr: 'Signé par une marque le',
  },
  witness: {
    de: 'Bezeugt von',
    'de-einfach': 'Das hat gesehen',
    en: 'Witnessed by',
    ar: 'بشهادة',
    tr: 'Tanık',
    fa: 'با گواهی',
    kmr: 'Şahid',
    ru: 'В присутствии свидетеля',
    uk: 'У присутності свідка',
    fr: 'En présence de',
  },
  drawingGone: {
    de: 'Die Zeichnung ist nicht mehr da.',
    'de-einfach': 'Die gemalte Unterschrift ist nicht mehr da.',
    en: 'The drawing is gone.',
    ar: 'الرسم لم يعد موجوداً.',
    tr: 'Çizilen imza artık yok.',
    fa: 'نقش امضا دیگر وجود ندارد.',
    kmr: 'Xêza îmzeyê êdî tune ye.',
    ru: 'Рисунка подписи больше нет.',
    uk: 'Рисунка підпису більше немає.',
    fr: 'Le dessin de la signature n’existe plus.',
  },
} as const satisfies Record<string, ClientText>;

/** Eight characters to compare by eye on paper and screen; the full hash is what counts. */
export function checkNumberOf(hash: string): string {
  const start = hash.replace('sha256:', '').slice(0, 8).toUpperCase();
  return `${start.slice(0, 4)}-${start.slice(4)}`;
}
