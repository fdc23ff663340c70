// The way out: what was typed is made safe first, then the session ends, then nothing of it is left in the window.
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { codeOf } from '../../parts/api/problem.ts';
import { signOut } from '../../parts/api/sign-in.ts';
import { useSignedIn, wantsToLeave } from '../../parts/api/signed-in.ts';
import { areWordsSafe, giveUpWindow, isCaseBegun } from '../../parts/draft/left-words.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

type Leaving = 'asked' | 'underWay' | Unsafe | 'failed';

export function LeavePage() {
  const { t } = useLanguage(texts);
  const router = useRouter();
  const { leaving, leave } = useLeave();
  if (leaving === 'underWay')
    return (
      <div className="page">
        <PageHead title={t.leaveTitle} lead={t.leaving} />
      </div>
    );
  const isUnsafe = leaving === 'caseBegun' || leaving === 'wordsUnsafe';
  const words = { asked: t.leaveQuestion, caseBegun: t.caseBegun, wordsUnsafe: t.wordsUnsafe, failed: t.leaveFailed }[leaving];
  const button = isUnsafe ? t.leaveAnyway : { asked: t.leave, failed: t.leaveAgain }[leaving];
  return (
    <div className="page">
      <PageHead title={t.leaveTitle} {...(leaving === 'asked' && { lead: words })} />
      {leaving !== 'asked' && (
        <Notice tone="problem">
          <p>{words}</p>
        </Notice>
      )}
      <div className="row">
        <Button kind="primary" onPress={() => leave(isUnsafe)}>
          {button}
        </Button>
        <Button onPress={() => router.history.back()}>{t.stay}</Button>
      </div>
    </div>
  );
}

/** What would be lost: words on their way to the server, or those of a case that is not opened yet. */
type Unsafe = 'wordsUnsafe' | 'caseBegun';

class WouldLose extends Error {
  readonly what: Unsafe;

  constructor(what: Unsafe) {
    super(what);
    this.what = what;
  }
}

async function refuseToLose(client: QueryClient): Promise<void> {
  if (!(await areWordsSafe(client))) throw new WouldLose('wordsUnsafe');
  if (isCaseBegun(client)) throw new WouldLose('caseBegun');
}

/** Pressed in the head of a page it begins at once; an address alone only asks. */
function useLeave() {
  const client = useQueryClient();
  const [isWanted] = useState(() => useSignedIn.getState().isLeaving);
  const { mutate, status, error } = useMutation<void, Error, boolean>({
    mutationFn: async (dropsWords) => {
      if (!dropsWords) await refuseToLose(client);
      await signOut().catch((failure: unknown) => {
        // Whoever is signed out already has what they want.
        if (codeOf(failure) !== 'notSignedIn') throw failure;
      });
    },
    onSuccess: () => giveUpWindow(client, '/anmelden?abgemeldet=true'),
  });
  useEffect(() => {
    wantsToLeave(false);
    if (isWanted) mutate(false);
  }, [isWanted, mutate]);
  const ending = error instanceof WouldLose ? error.what : 'failed';
  const leaving: Leaving = status === 'error' ? ending : status === 'idle' && !isWanted ? 'asked' : 'underWay';
  return { leaving, leave: mutate };
}
