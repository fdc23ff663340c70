// Signs somebody out everywhere, for a lost telephone or a computer that was left open.
import { useEndSessions, type PersonRow } from '../../parts/api/people.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';
import { useTroubleWords } from './trouble-words.ts';

export function EndSessionsForm({ person: { id, name } }: { readonly person: PersonRow }) {
  const { t } = useLanguage(texts);
  const ending = useEndSessions();
  const words = useTroubleWords();
  const error = words(ending.error);
  return (
    <>
      <p>{t.endSessionsLead(name)}</p>
      {error !== null && <p className="field-error">{error}</p>}
      {ending.isSuccess && (
        <Notice tone="good">
          <p>{t.sessionsEnded(name)}</p>
        </Notice>
      )}
      <div>
        <Button busy={ending.isPending} onPress={() => ending.mutate(id)}>
          {t.endSessions}
        </Button>
      </div>
    </>
  );
}
