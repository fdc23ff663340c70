// What most pages end in: questions whose answers are sent, questions whose answers are kept, or a single act.
import type { ReactNode } from 'react';
import type { Sending } from '../page/sending.ts';
import { PageFoot, SaveAndGoOn } from './page-foot.tsx';
import { SendButton } from './send-button.tsx';
import { useAct } from './use-act.ts';
import type { After, Work } from './use-page.ts';

type FormProps<D> = {
  readonly work: Work<D>;
  readonly sending: Sending;
  /** What stands on the button. */
  readonly words: string;
  readonly after?: After<D>;
  readonly children: ReactNode;
};

/** What it sends is an act and happens each time it is pressed. */
export function SendForm<D>({ work, sending, words, after, children }: FormProps<D>) {
  return (
    <>
      <div className="form">{children}</div>
      <PageFoot work={work}>
        <SendButton work={work} sending={sending} {...(after && { after })}>
          {words}
        </SendButton>
      </PageFoot>
    </>
  );
}

type SaveFormProps<D> = Omit<FormProps<D>, 'words'> & { readonly words?: string };

/** What it saves is a fact of the case: where it is recorded already and nothing was typed, the page only leads on. */
export function SaveForm<D>({ work, sending, words, after, children }: SaveFormProps<D>) {
  return (
    <>
      <div className="form">{children}</div>
      <PageFoot work={work}>
        <SaveAndGoOn work={work} sending={sending} {...(after && { after })}>
          {words}
        </SaveAndGoOn>
      </PageFoot>
    </>
  );
}

/** The foot of a page on which nothing is typed: one button. */
export function ActFoot({ sending, words }: { readonly sending: Sending; readonly words: string }) {
  const work = useAct();
  return (
    <PageFoot work={work}>
      <SendButton work={work} sending={sending}>
        {words}
      </SendButton>
    </PageFoot>
  );
}
