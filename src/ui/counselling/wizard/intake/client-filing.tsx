// Whether a file is kept, turned to the client.
import { OneOf } from '../client-view/answers.tsx';
import { clientWords } from '../client-view/client-words.ts';
import { ConsentView } from '../client-view/consent-view.tsx';
import { said } from '../client-view/reading.ts';
import type { Work } from '../frame/use-page.ts';
import { useWizard } from '../frame/wizard-context.ts';
import type { ClarifyDraft } from './clarify.ts';

/** Asked of the client in their language; what they touch stands in the draft. */
export function ClientFiling({ work }: { readonly work: Work<ClarifyDraft> }) {
  const { filingConsentedOn } = useWizard().view.state.context.intake;
  // What was consented to already is not asked again.
  const values = filingConsentedOn === null ? (['consented', 'refused'] as const) : (['consented'] as const);
  const words = { consented: clientWords.withFile, refused: clientWords.withoutFile };
  return (
    <ConsentView
      asked="filing"
      means="filingMeans"
      answers={(reading) => (
        <OneOf
          label={said(clientWords.myAnswer, reading)}
          language={reading.language}
          value={work.draft.filing}
          onChoose={(filing) => work.set({ filing })}
          answers={values.map((value) => ({ value, text: said(words[value], reading) }))}
        />
      )}
    />
  );
}
