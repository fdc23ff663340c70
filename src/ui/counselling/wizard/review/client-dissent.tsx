// Whether both sides see it alike, asked of the client in their language; their answer stands in the draft.
import { OneOf } from '../client-view/answers.tsx';
import { ClientView, Unreviewed } from '../client-view/client-view.tsx';
import { clientWords } from '../client-view/client-words.ts';
import { said } from '../client-view/reading.ts';
import type { Work } from '../frame/use-page.ts';
import type { DissentDraft } from './balance.ts';

export const ClientDissent = ({ work }: { readonly work: Work<DissentDraft> }) => (
  <ClientView>
    {(reading) => (
      <>
        <OneOf
          isHeading
          label={said(clientWords.alike, reading)}
          language={reading.language}
          value={work.draft.dissent}
          onChoose={(dissent) => work.set({ dissent })}
          answers={[
            { value: 'none', text: said(clientWords.seenAlike, reading) },
            { value: 'noted', text: said(clientWords.seenOtherwise, reading) },
          ]}
        />
        {reading.language !== 'de' && <Unreviewed reading={reading} />}
      </>
    )}
  </ClientView>
);
