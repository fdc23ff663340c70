// Words in their own language and direction: what is kept apart inside them (a name, a day, a number) becomes an element of its own.
import type { AgreementLanguage } from '../../../export/agreement/agreement-document.ts';
import { runsOf } from '../../../export/agreement/direction.ts';
import { untranslatedNote, type Phrase } from '../../../export/agreement/voice.ts';

/** A `bdi` takes its direction from its own letters, whatever their script, and its marks and brackets stay with it. */
export const BidiText = ({ text }: { readonly text: string }) =>
  runsOf(text).map((run, index) => (run.isIsolated ? <bdi key={index}>{run.text}</bdi> : run.text));

/** The other side of a phrase; German words in their place are marked as such, in the reader's language. */
export function OtherText({ phrase, language }: { readonly phrase: Phrase; readonly language: AgreementLanguage }) {
  if (phrase.isTranslated) return <BidiText text={phrase.other} />;
  return (
    <>
      <span lang="de" dir="ltr" className="untranslated">
        {phrase.other}
      </span>{' '}
      <span className="untranslated-note">({untranslatedNote(language)})</span>
    </>
  );
}
