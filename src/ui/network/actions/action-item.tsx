// One thing to do, in words; changed in its place.
import { regionName } from '../../../network/directory/regions.ts';
import type { ActionRow } from '../../parts/api/views.ts';
import { Button } from '../../parts/kit/button.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { useIsOpen } from '../use-kept-form.ts';
import { useActionDrafts } from './action-drafts.ts';
import { ActionForm } from './action-form.tsx';
import { texts } from './texts.ts';
import { typedOf } from './typed-action.ts';

export function ActionItem({ row, mayWrite }: { readonly row: ActionRow; readonly mayWrite: boolean }) {
  const { say, t } = useLanguage(texts);
  const { action, version, isLate } = row;
  const standing = { id: action.id, version };
  const [isChanging, change] = useIsOpen(useActionDrafts, standing);
  const { title, region, hurdle, step, asked, status, dueOn, note } = action;
  const where = region === null ? t.programme : regionName(region);
  const about = [where, hurdle && say.option('kind', hurdle), step && say.option('step', step)].filter(Boolean).join(' · ');
  return (
    <li className="actions-item">
      <div className="actions-head">
        <h2 className="actions-title">{title}</h2>
        <span className={`tag actions-${isLate ? 'late' : status}`}>{t.statuses[status]}</span>
      </div>
      <p className="soft small">{about}</p>
      <p>
        {t.askedWho(asked === null ? t.nobody : say.option('agency', asked))}
        {dueOn !== null && ` · ${isLate ? t.late(say.day(dueOn)) : t.due(say.day(dueOn))}`}
      </p>
      {note !== null && <p className="actions-note">{note}</p>}
      {isChanging && mayWrite ? (
        <ActionForm standing={standing} begin={typedOf(action)} onDone={() => change(false)} />
      ) : (
        mayWrite && (
          <div>
            <Button label={t.change(title)} onPress={() => change(true)}>
              {t.changeShort}
            </Button>
          </div>
        )
      )}
    </li>
  );
}
