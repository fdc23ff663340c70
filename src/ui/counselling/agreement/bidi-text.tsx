// Words in their own language and direction. Days and numbers keep their order inside Arabic words: without isolation the Unicode
// bidirectional algorithm would turn the parts of `31.08.2026` or of a name around.
import type { AgreementLanguage } from '../../../export/agreement/agreement-document.ts';
import { untranslatedNote, type Phrase } from '../../../export/agreement/voice.ts';

/** Of the languages an agreement can be written in Arabic and Persian run from right to left. */
export const directionOf = (language: AgreementLanguage): 'ltr' | 'rtl' => (language === 'ar' || language === 'fa' ? 'rtl' : 'ltr');

/** Whole runs of Latin letters and digits, spaces included, so that names keep the order of their parts: `31.08.2026`, `Jana Weber`. */
const latin = /([A-Za-zÀ-ɏ0-9](?:[A-Za-zÀ-ɏ0-9 .,:/’'-]*[A-Za-zÀ-ɏ0-9])?)/u;

/** In words written from right to left, whatever is not stands isolated. */
export function BidiText({ text, language }: { readonly text: string; readonly language: AgreementLanguage }) {
  if (directionOf(language) === 'ltr') return text;
  // `split` with a group keeps what it found: every second part is Latin.
  return text.split(latin).map((part, index) =>
    index % 2 === 1 ? (
      <bdi key={index} dir="ltr">
        {part}
      </bdi>
    ) : (
      part
    ),
  );
}

/** The other side of a phrase; German words in their place are marked as such, in the reader's language. */
export function OtherText({ phrase, language }: { readonly phrase: Phrase; readonly language: AgreementLanguage }) {
  if (phrase.isTranslated) return <BidiText text={phrase.other} language={language} />;
  return (
    <>
      <span lang="de" dir="ltr" className="untranslated">
        {phrase.other}
      </span>{' '}
      <span className="untranslated-note">({untranslatedNote(language)})</span>
    </>
  );
}
