// Says that the clock of the computer is doubted: both days, what to do, and for whoever may the way to say that it is right.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { clockDoubtIn } from '../../../language/clock-doubt.ts';
import { ask } from '../api/ask.ts';
import type { Session } from '../api/views.ts';
import { useLanguage } from '../words/language.tsx';
import { texts } from './texts.ts';

export function ClockNotice({ clock }: { readonly clock: NonNullable<Session['clock']> }) {
  const { lang, say, t } = useLanguage(texts);
  const client = useQueryClient();
  const confirmation = useMutation({
    mutationFn: () => ask('/clock/confirmation', { method: 'POST', body: { day: clock.said } }),
    onSettled: () => client.invalidateQueries(),
  });
  const [days, whatToDo] = clockDoubtIn(lang)(clock);
  const isMine = clock.mayConfirm && clock.canBeConfirmed;
  return (
    <aside className="day-banner" aria-label={t.clock}>
      <p>
        <output>
          <strong>{days}</strong> {isMine ? t.clockIsMine : whatToDo}
        </output>
      </p>
      {isMine && (
        <p>
          <button type="button" className="link" disabled={confirmation.isPending} onClick={() => confirmation.mutate()}>
            {t.clockIsRight(say.day(clock.said))}
          </button>
          {confirmation.isError && <span role="alert"> {t.notChosen}</span>}
        </p>
      )}
    </aside>
  );
}
