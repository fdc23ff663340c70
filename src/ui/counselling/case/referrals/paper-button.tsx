// A sheet of a referral as PDF: made anew at every press, because what may stand in it can change from one day to the next.
import { useMutation } from '@tanstack/react-query';
import { Problem } from '../../../parts/api/problem.ts';
import { saveFile } from '../../../parts/api/save-file.ts';
import { usePort } from '../../../parts/api/use-port.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { TroubleNotice } from '../../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from './texts.ts';

type PaperButtonProps = {
  readonly caseId: string;
  /** Below the case, such as `referrals/r1/pdf`. */
  readonly path: string;
  readonly fileName: string;
  readonly label: string;
  readonly children: string;
};

export function PaperButton({ caseId, path, fileName, label, children }: PaperButtonProps) {
  const { fetchPaper } = usePort();
  const made = useMutation({
    mutationFn: async () => {
      if (fetchPaper !== null) saveFile(await fetchPaper(caseId, path), `${fileName}.pdf`);
    },
  });
  // A room with made-up cases sets nothing in type.
  if (fetchPaper === null) return null;
  return (
    <>
      <Button kind="quiet" busy={made.isPending} onPress={() => made.mutate()} label={label}>
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
    <Notice tone="problem" title={t.failed}>
      {refusals.length === 0 ? <p>{detail}</p> : refusals.map((refusal) => <p key={refusal.code}>{say.refusal(refusal)}</p>)}
    </Notice>
  );
}
