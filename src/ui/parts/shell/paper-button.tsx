// A file of a case, such as a sheet as PDF: made anew at every press, because what may stand in it can change from one day to the next.
import { useMutation } from '@tanstack/react-query';
import { Problem } from '../api/problem.ts';
import { saveFile } from '../api/save-file.ts';
import { usePort } from '../api/use-port.ts';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { useLanguage } from '../words/language.tsx';
import { texts } from './texts.ts';
import { TroubleNotice } from './trouble-notice.tsx';

type PaperButtonProps = {
  readonly caseId: string;
  /** Below the case, such as `referrals/r1/pdf`. */
  readonly path: string;
  /** With its ending. */
  readonly fileName: string;
  readonly kind?: 'plain' | 'quiet';
  readonly label?: string;
  readonly children: string;
};

export function PaperButton({ caseId, path, fileName, kind = 'quiet', label, children }: PaperButtonProps) {
  const { fetchPaper } = usePort();
  const made = useMutation({
    mutationFn: async () => {
      if (fetchPaper !== null) saveFile(await fetchPaper(caseId, path), fileName);
    },
  });
  // A room with made-up cases sets nothing in type.
  if (fetchPaper === null) return null;
  return (
    <>
      <Button kind={kind} busy={made.isPending} onPress={() => made.mutate()} {...(label !== undefined && { label })}>
        {children}
      </Button>
      {made.error !== null && <Failed error={made.error} />}
    </>
  );
}

/** The server says why there is no letter today: every reason, in a sentence. */
function Failed({ error }: { readonly error: Error }) {
  const { say, t } = useLanguage(texts);
  if (!(error instanceof Problem) || error.body.detail === undefined) return <TroubleNotice error={error} />;
  const { refusals = [], detail } = error.body;
  return (
    <Notice tone="problem" title={t.paperFailed}>
      {refusals.length === 0 ? <p>{detail}</p> : refusals.map((refusal) => <p key={refusal.code}>{say.refusal(refusal)}</p>)}
    </Notice>
  );
}
