// What clients are written, in every language they may read: an appointment at the centre and nothing else.
import type { ClientText } from '../../machines/standards/catalogue.ts';

/** `planned`: an appointment stands on the day. `wanted`: one is still wanted until the day. `open`: no day is meant. `unreviewed`: what the agreement says of such a text. */
export const clientTexts = {
  subject: {
    de: 'Termin in der Beratungsstelle',
    'de-einfach': 'Termin bei der Beratungs-Stelle',
    en: 'Appointment at the centre',
    ar: 'موعد في مركز الاستشارة',
    tr: 'Danışma merkezinde randevu',
    fa: 'قرار در مرکز مشاوره',
    kmr: 'Randevû li navenda şêwirmendiyê',
    ru: 'Встреча в консультационном центре',
    uk: 'Зустріч у консультаційному центрі',
    fr: 'Rendez-vous au centre de conseil',
  },
  planned: {
    de: 'Guten Tag, am {date} haben Sie einen Termin in der Beratungsstelle. Passt der Tag nicht, sagen Sie uns bitte Bescheid.',
    'de-einfach':
      'Guten Tag! Sie haben am {date} einen Termin in der Beratungs-Stelle. Passt der Tag nicht? Dann sagen Sie uns bitte Bescheid.',
    en: 'Hello, you have an appointment at the centre on {date}. If the day does not suit you, please let us know.',
    ar: 'مرحباً، هناك موعد في مركز الاستشارة بتاريخ {date}. إذا كان اليوم غير مناسب، يُرجى إبلاغنا.',
    tr: 'Merhaba, {date} tarihinde danışma merkezinde bir randevunuz var. Bu gün size uymuyorsa lütfen bize haber verin.',
    fa: 'سلام، در تاریخ {date} در مرکز مشاوره قرار دارید. اگر این روز برایتان مناسب نیست، لطفاً به ما خبر دهید.',
    kmr: 'Silav, di {date} de randevûya we li navenda şêwirmendiyê heye. Heke ev roj li we neyê, ji kerema xwe me agahdar bikin.',
    ru: 'Здравствуйте, {date} у Вас встреча в консультационном центре. Если день Вам не подходит, пожалуйста, сообщите нам.',
    uk: 'Добрий день, {date} у Вас зустріч у консультаційному центрі. Якщо день Вам не підходить, будь ласка, повідомте нас.',
    fr: 'Bonjour, vous avez un rendez-vous au centre de conseil le {date}. Si ce jour ne vous convient pas, prévenez-nous, s’il vous plaît.',
  },
  wanted: {
    de: 'Guten Tag, bitte vereinbaren Sie einen Termin in der Beratungsstelle, am besten bis zum {date}.',
    'de-einfach': 'Guten Tag! Bitte machen Sie einen Termin in der Beratungs-Stelle. Am besten bis zum {date}.',
    en: 'Hello, please make an appointment at the centre, best by {date}.',
    ar: 'مرحباً، يُرجى تحديد موعد في مركز الاستشارة، والأفضل حتى تاريخ {date}.',
    tr: 'Merhaba, lütfen danışma merkezinden bir randevu alın, mümkünse {date} tarihine kadar.',
    fa: 'سلام، لطفاً یک قرار در مرکز مشاوره بگذارید، بهتر است تا {date}.',
    kmr: 'Silav, ji kerema xwe li navenda şêwirmendiyê randevûyekê bistînin, baştir e heta {date}.',
    ru: 'Здравствуйте, пожалуйста, договоритесь о встрече в консультационном центре, лучше всего до {date}.',
    uk: 'Добрий день, будь ласка, домовтеся про зустріч у консультаційному центрі, найкраще до {date}.',
    fr: 'Bonjour, prenez s’il vous plaît un rendez-vous au centre de conseil, de préférence avant le {date}.',
  },
  open: {
    de: 'Guten Tag, wenn Sie möchten, vereinbaren Sie bitte einen Termin in der Beratungsstelle.',
    'de-einfach': 'Guten Tag! Möchten Sie einen Termin in der Beratungs-Stelle? Dann melden Sie sich bitte.',
    en: 'Hello, if you like, please make an appointment at the centre.',
    ar: 'مرحباً، عند الرغبة يُرجى تحديد موعد في مركز الاستشارة.',
    tr: 'Merhaba, isterseniz lütfen danışma merkezinden bir randevu alın.',
    fa: 'سلام، اگر مایل هستید، لطفاً یک قرار در مرکز مشاوره بگذارید.',
    kmr: 'Silav, heke hûn bixwazin, ji kerema xwe li navenda şêwirmendiyê randevûyekê bistînin.',
    ru: 'Здравствуйте, если хотите, договоритесь, пожалуйста, о встрече в консультационном центре.',
    uk: 'Добрий день, якщо хочете, домовтеся, будь ласка, про зустріч у консультаційному центрі.',
    fr: 'Bonjour, si vous le souhaitez, prenez s’il vous plaît un rendez-vous au centre de conseil.',
  },
  unreviewed: {
    de: 'Diese Übersetzung hat ein Computer gemacht. Noch kein Mensch hat sie geprüft. Ist etwas unklar, klären wir es gemeinsam. Es gilt der deutsche Text.',
    'de-einfach':
      'Ein Computer hat diesen Text geschrieben. Noch kein Mensch hat ihn geprüft. Verstehe ich etwas nicht? Dann klären wir es zusammen. Wichtig ist der deutsche Text daneben.',
    en: 'A computer made this translation. No person has checked it yet. If something is unclear, we clear it up together. The German text applies.',
    ar: 'هذه الترجمة أنجزها حاسوب ولم يراجعها إنسان بعد. إذا كان شيء غير واضح، نوضّحه معاً. النص الألماني هو المعتمد.',
    tr: 'Bu çeviriyi bir bilgisayar yaptı. Henüz hiçbir insan kontrol etmedi. Anlaşılmayan bir şey olursa birlikte açıklığa kavuştururuz. Geçerli olan Almanca metindir.',
    fa: 'این ترجمه را یک رایانه انجام داده است. هنوز هیچ انسانی آن را بررسی نکرده است. اگر چیزی روشن نباشد، با هم روشنش می‌کنیم. متن آلمانی معتبر است.',
    kmr: 'Ev werger ji aliyê kompûterekê ve hatiye kirin. Hêj tu kesî ew kontrol nekiriye. Heke tiştek ne zelal be, em bi hev re zelal dikin. Nivîsa almanî derbasdar e.',
    ru: 'Этот перевод сделал компьютер. Человек его ещё не проверял. Если что-то непонятно, мы выясним это вместе. Действует немецкий текст.',
    uk: 'Цей переклад зробив комп’ютер. Людина його ще не перевіряла. Якщо щось незрозуміло, ми з’ясуємо це разом. Чинним є німецький текст.',
    fr: 'Un ordinateur a fait cette traduction. Personne ne l’a encore vérifiée. Si quelque chose n’est pas clair, nous l’éclaircissons ensemble. C’est le texte allemand qui compte.',
  },
} as const satisfies Record<string, ClientText>;
