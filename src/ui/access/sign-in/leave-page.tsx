// The way out: what was typed is made safe first, then the session ends, then nothing of it is left in the window.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { codeOf } from '../../parts/api/problem.ts';
import { signOut } from '../../parts/api/sign-in.ts';
import { useSignedIn, wantsToLeave } from '../../parts/api/signed-in.ts';
import { areWordsSafe, giveUpWindow } from '../../parts/draft/left-words.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { PageHead } from '../../parts/kit/page-head.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

type Leaving = 'asked' | 'underWay' | 'wordsUnsafe' | 'failed';

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
  const words = { asked: t.leaveQuestion, wordsUnsafe: t.wordsUnsafe, failed: t.leaveFailed }[leaving];
  const button = { asked: t.leave, wordsUnsafe: t.leaveAnyway, failed: t.leaveAgain }[leaving];
  return (
    <div className="page">
      <PageHead title={t.leaveTitle} {...(leaving === 'asked' && { lead: words })} />
      {leaving !== 'asked' && (
        <Notice tone="problem">
          <p>{words}</p>
        </Notice>
      )}
      <div className="row">
        <Button kind="primary" onPress={() => leave(leaving === 'wordsUnsafe')}>
          {button}
        </Button>
        <Button onPress={() => router.history.back()}>{t.stay}</Button>
      </div>
    </div>
  );
}

class WordsUnsafe extends Error {}

/** Pressed in the head of a page it begins at once; an address alone only asks. */
function useLeave() {
  const client = useQueryClient();
  const [isWanted] = useState(() => useSignedIn.getState().isLeaving);
  const { mutate, status, error } = useMutation<void, Error, boolean>({
    mutationFn: async (dropsWords) => {
      if (!dropsWords && !(await areWordsSafe(client))) throw new WordsUnsafe();
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
  const ending = error instanceof WordsUnsafe ? 'wordsUnsafe' : 'failed';
  const leaving: Leaving = status === 'error' ? ending : status === 'idle' && !isWanted ? 'asked' : 'underWay';
  return { leaving, leave: mutate };
}
