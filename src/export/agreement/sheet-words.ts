// The small words around the text that is signed: on the PDF sheet and in the comparison of two versions.
import { isolatedIn } from './direction.ts';
import type { Phrase } from './voice.ts';

/** One text per language; where a language has none the German one stands. Easy German reads the German. */
type Words = Readonly<{ de: string } & Partial<Record<string, string>>>;

/** `en, ar, tr, fa, kmr, ru, uk, fr` in this order after the German: a table is read more easily than three hundred names. */
const words = (de: string, ...others: readonly string[]): Words => ({
  de,
  ...Object.fromEntries(['en', 'ar', 'tr', 'fa', 'kmr', 'ru', 'uk', 'fr'].map((language, index) => [language, others[index] ?? de])),
});

export const sheetWords = {
  draft: words('Entwurf', 'Draft', 'مسودة', 'Taslak', 'پیش‌نویس', 'Pêşnûme', 'Черновик', 'Чернетка', 'Projet'),
  past: words(
    'Gilt nicht mehr',
    'No longer applies',
    'لم تعد سارية',
    'Artık geçerli değil',
    'دیگر معتبر نیست',
    'Êdî ne derbasdar e',
    'Больше не действует',
    'Більше не діє',
    'Plus en vigueur',
  ),
  asOf: words('Stand', 'As of', 'حتى تاريخ', 'Tarih itibarıyla', 'تا تاریخ', 'Heta roja', 'По состоянию на', 'Станом на', 'État au'),
  page: words('Seite', 'Page', 'صفحة', 'Sayfa', 'صفحه', 'Rûpel', 'Страница', 'Сторінка', 'Page'),
  appliesBy: words(
    'Heute gilt: Wir treffen uns spätestens am {date}.',
    'What applies today: we meet on {date} at the latest.',
    'الساري اليوم: نلتقي في موعد أقصاه {date}.',
    'Bugün geçerli olan: En geç {date} tarihinde görüşürüz.',
    'آنچه امروز معتبر است: حداکثر تا {date} دیدار می‌کنیم.',
    'Îro derbasdar e: Em herî dereng di {date} de hev dibînin.',
    'Сегодня действует: мы встречаемся не позднее {date}.',
    'Сьогодні діє: ми зустрічаємося не пізніше {date}.',
    'Aujourd’hui, voici ce qui vaut : nous nous voyons au plus tard le {date}.',
  ),
  logHeading: words(
    'Überprüfungsgespräche',
    'Review talks',
    'لقاءات المراجعة',
    'Değerlendirme görüşmeleri',
    'گفت‌وگوهای بازبینی',
    'Hevdîtinên nirxandinê',
    'Беседы о ходе работы',
    'Розмови про хід роботи',
    'Entretiens de bilan',
  ),
  held: words('Gehalten am', 'Held on', 'عُقد في', 'Yapıldığı tarih', 'برگزار شد در', 'Hat kirin di', 'Состоялась', 'Відбулася', 'Tenu le'),
  noneHeld: words(
    'Noch keines gehalten.',
    'None held yet.',
    'لم يُعقد أي لقاء بعد.',
    'Henüz yapılmadı.',
    'هنوز برگزار نشده است.',
    'Hêj nehatiye kirin.',
    'Пока не было.',
    'Ще не було.',
    'Aucun pour le moment.',
  ),
  declined: words(
    'Nicht unterschrieben, besprochen am',
    'Not signed, talked about on',
    'لم يوقَّع، نوقش في',
    'İmzalanmadı, görüşüldüğü tarih',
    'امضا نشد، گفت‌وگو در',
    'Nehat îmzekirin, axaftin di',
    'Не подписано, обсуждено',
    'Не підписано, обговорено',
    'Non signé, discuté le',
  ),
  notAble: words(
    'Konnte nicht unterschreiben, festgehalten am',
    'Was not able to sign, noted on',
    'تعذّر التوقيع، دُوِّن في',
    'İmzalayamadı, not edildiği tarih',
    'امکان امضا نبود، ثبت شد در',
    'Nikarî îmze bike, hat nivîsandin di',
    'Подписать не было возможности, отмечено',
    'Підписати не було змоги, занотовано',
    'N’a pas pu signer, noté le',
  ),
  signatureOf: words('Unterschrift', 'Signature', 'توقيع', 'İmza', 'امضا', 'Îmze', 'Подпись', 'Підпис', 'Signature'),
  spoken: words(
    'Mündlich übersetzt:',
    'Translated aloud:',
    'تُرجم شفهياً:',
    'Sözlü çeviri:',
    'ترجمهٔ شفاهی:',
    'Wergera devkî:',
    'Устный перевод:',
    'Усний переклад:',
    'Traduit à l’oral :',
  ),
  checkHeading: words(
    'Ist das noch derselbe Text?',
    'Is this still the same text?',
    'هل ما زال هذا هو النص نفسه؟',
    'Bu hâlâ aynı metin mi?',
    'آیا این هنوز همان متن است؟',
    'Ev hîn heman nivîs e?',
    'Это всё тот же текст?',
    'Це досі той самий текст?',
    'Est-ce toujours le même texte ?',
  ),
  checkText: words(
    'Unter dieser Adresse lässt sich die Textdatei der Vereinbarung prüfen. Sie wird dabei nirgendwohin geschickt. Ein einziger anderer Buchstabe, und die Prüfsumme passt nicht mehr.',
    'At this address the text file of the agreement can be checked. It is sent nowhere. A single different letter, and the check sum no longer fits.',
    'يمكن في هذا العنوان التحقق من ملف نص الاتفاقية. لا يُرسَل الملف إلى أي مكان. وإذا تغيّر حرف واحد، لم تعد بصمة التحقق مطابقة.',
    'Bu adreste anlaşmanın metin dosyası kontrol edilebilir. Dosya hiçbir yere gönderilmez. Tek bir harf bile değişirse kontrol değeri artık uymaz.',
    'در این نشانی می‌توان پروندهٔ متن توافق‌نامه را بررسی کرد. این پرونده به جایی فرستاده نمی‌شود. اگر حتی یک حرف عوض شود، کد بررسی دیگر درست نیست.',
    'Li vê navnîşanê dosyeya nivîsa peymanê dikare were kontrolkirin. Ew ji bo tu cihî nayê şandin. Tenê tîpek biguhere, hejmara kontrolê êdî ne rast e.',
    'По этому адресу можно проверить файл с текстом соглашения. Он никуда не отправляется. Если изменится хоть одна буква, контрольная сумма не совпадёт.',
    'За цією адресою можна перевірити файл із текстом угоди. Його нікуди не надсилають. Якщо зміниться хоча б одна літера, контрольна сума не збігатиметься.',
    'À cette adresse, on peut vérifier le fichier texte de l’accord. Il n’est envoyé nulle part. Une seule lettre différente, et l’empreinte ne correspond plus.',
  ),
  checkSum: words(
    'Prüfsumme',
    'Check sum',
    'بصمة التحقق',
    'Kontrol değeri',
    'کد بررسی',
    'Hejmara kontrolê',
    'Контрольная сумма',
    'Контрольна сума',
    'Empreinte',
  ),
  pictureOfGoal: words('Ziel', 'Goal', 'هدف', 'Hedef', 'هدف', 'Armanc', 'Цель', 'Ціль', 'Objectif'),
  pictureOfMeasure: words('Schritt', 'Step', 'خطوة', 'Adım', 'گام', 'Gav', 'Шаг', 'Крок', 'Étape'),
  pictureOfCentre: words(
    'Zusage der Beratungsstelle',
    'Promise of the centre',
    'تعهّد المركز',
    'Danışma merkezinin sözü',
    'تعهد مرکز مشاوره',
    'Soza navendê',
    'Обещание консультации',
    'Обіцянка консультації',
    'Engagement du centre',
  ),
  pictureOfClient: words(
    'Meine Zusage',
    'My promise',
    'تعهّدي',
    'Benim sözüm',
    'تعهد من',
    'Soza min',
    'Моё обещание',
    'Моя обіцянка',
    'Mon engagement',
  ),
  pictureOfReview: words('Termin', 'Date', 'موعد', 'Randevu', 'وعدهٔ دیدار', 'Roja hevdîtinê', 'Встреча', 'Зустріч', 'Rendez-vous'),
} as const satisfies Record<string, Words>;

export const differenceWords = {
  added: words('neu', 'new', 'جديد', 'yeni', 'جدید', 'nû', 'новое', 'нове', 'nouveau'),
  removed: words('entfällt', 'dropped', 'محذوف', 'kaldırıldı', 'حذف شد', 'hat rakirin', 'убрано', 'вилучено', 'supprimé'),
  changed: words('geändert', 'changed', 'معدَّل', 'değişti', 'تغییر کرد', 'hat guhertin', 'изменено', 'змінено', 'modifié'),
  done: words('erledigt', 'done', 'أُنجز', 'tamamlandı', 'انجام شد', 'qediya', 'сделано', 'зроблено', 'fait'),
  reached: words('erreicht', 'reached', 'تحقّق', 'ulaşıldı', 'به دست آمد', 'gihîşt', 'достигнуто', 'досягнуто', 'atteint'),
  before: words('bisher', 'before', 'سابقاً', 'önce', 'پیش از این', 'berê', 'было', 'було', 'avant'),
  after: words('jetzt', 'now', 'الآن', 'şimdi', 'اکنون', 'niha', 'стало', 'стало', 'maintenant'),
  party: words('Beteiligte', 'Party', 'طرف', 'Taraf', 'طرف', 'Alî', 'Участник', 'Учасник', 'Partie'),
  goal: words('Ziel', 'Goal', 'هدف', 'Hedef', 'هدف', 'Armanc', 'Цель', 'Ціль', 'Objectif'),
  measure: words('Schritt', 'Step', 'خطوة', 'Adım', 'گام', 'Gav', 'Шаг', 'Крок', 'Étape'),
  commitment: words('Zusage', 'Promise', 'تعهّد', 'Söz', 'تعهد', 'Soz', 'Обещание', 'Обіцянка', 'Engagement'),
  review: words(
    'Überprüfung',
    'Review',
    'مراجعة',
    'Değerlendirme',
    'بازبینی',
    'Nirxandin',
    'Беседа о ходе работы',
    'Розмова про хід роботи',
    'Bilan',
  ),
  sentence: words(
    'Fester Text',
    'Fixed text',
    'نص ثابت',
    'Sabit metin',
    'متن ثابت',
    'Nivîsa sabît',
    'Постоянный текст',
    'Сталий текст',
    'Texte fixe',
  ),
} as const satisfies Record<string, Words>;

export type DifferenceWord = keyof typeof differenceWords;

export const wordsIn = (text: Words, language: string): string => text[language] ?? text.de;

/** In German and beside it, with what stands in braces filled in. */
export const phraseIn = (text: Words, language: string, values: Readonly<Record<string, (language: string) => string>> = {}): Phrase => ({
  de: filled(text.de, 'de', values),
  other: filled(wordsIn(text, language), language, values),
  isTranslated: true,
});

const filled = (text: string, language: string, values: Readonly<Record<string, (language: string) => string>>): string =>
  Object.entries(values).reduce((so, [name, value]) => so.replaceAll(`{${name}}`, () => isolatedIn(language, value(language))), text);

/** A word and what it is about, such as `Gehalten am 31.08.2026`. */
export const labelled = (text: Words, language: string, value: (language: string) => string): Phrase => ({
  de: `${text.de} ${value('de')}`,
  other: `${wordsIn(text, language)} ${isolatedIn(language, value(language))}`,
  isTranslated: true,
});

/** For a picture: both languages in one line, as it is read aloud. */
export const aloud = (text: Words, language: string): string => {
  const other = wordsIn(text, language);
  return other === text.de ? text.de : `${text.de} / ${other}`;
};
