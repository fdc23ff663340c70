// A consent turned to the client: what is asked, what it means, and what happens with data, in the words of the standard.
import type { ReactNode } from 'react';
import { OtherText } from '../../agreement/bidi-text.tsx';
import { ClientView, Unreviewed } from './client-view.tsx';
import { clientWords } from './client-words.ts';
import { phraseOf, said, type Reading } from './reading.ts';

type ConsentProps = {
  readonly asked: keyof typeof clientWords;
  readonly means: keyof typeof clientWords;
  /** Answered by touch where the page has a draft for it; elsewhere the client says it and the counsellor records it. */
  readonly answers?: (reading: Reading) => ReactNode;
};

export const ConsentView = ({ asked, means, answers }: ConsentProps) => (
  <ClientView>
    {(reading) => (
      <>
        <h1>
          <OtherText phrase={said(clientWords[asked], reading)} language={reading.language} />
        </h1>
        <p className="client-view-sentence">
          <OtherText phrase={said(clientWords[means], reading)} language={reading.language} />
        </p>
        {answers?.(reading)}
        <PrivacyWords reading={reading} />
      </>
    )}
  </ClientView>
);

/** What is explained before anything is written down. */
export const PrivacyView = () => <ClientView>{(reading) => <PrivacyWords reading={reading} isHeading />}</ClientView>;

/** `isHeading`: what the page is about, and not what belongs to a question. */
function PrivacyWords({ reading, isHeading = false }: { readonly reading: Reading; readonly isHeading?: boolean }) {
  const Heading = isHeading ? 'h1' : 'h2';
  const words = (key: string) => <OtherText phrase={phraseOf(reading, key)} language={reading.language} />;
  return (
    <section>
      <Heading>{words('privacyHeading')}</Heading>
      {isHeading && (
        <p className="client-view-sentence">
          <OtherText phrase={said(clientWords.counsellingIsFree, reading)} language={reading.language} />
        </p>
      )}
      <p className="client-view-sentence">{words('privacy')}</p>
      <p className="client-view-sentence">{words('rights.accessLog')}</p>
      <p className="client-view-sentence">{words('rights.erasure')}</p>
      {reading.language !== 'de' && <Unreviewed reading={reading} />}
    </section>
  );
}
