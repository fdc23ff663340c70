// Somebody leaves: what follows, and that open cases have to be handed over first.
import { useDeparture, type PersonRow } from '../../parts/api/people.ts';
import { Button } from '../../parts/kit/button.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';
import { useTroubleWords } from './trouble-words.ts';

/** Once they have left they stand among those who did: the list says what came of it. */
export function LeaveForm({ person }: { readonly person: PersonRow }) {
  const { t } = useLanguage(texts);
  const leaving = useDeparture();
  const words = useTroubleWords();
  const error = words(leaving.error);
  return (
    <>
      <p>{t.leaveLead(person.name)}</p>
      <p className="soft">{t.leaveBefore}</p>
      {error !== null && <p className="field-error">{error}</p>}
      <div>
        <Button kind="primary" busy={leaving.isPending} onPress={() => leaving.mutate(person.id)}>
          {t.leave}
        </Button>
      </div>
    </>
  );
}
