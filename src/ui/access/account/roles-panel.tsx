// In which roles somebody belongs where; one of them is the one they act in.
import { useRouter } from '@tanstack/react-router';
import { useChooseMembership } from '../../parts/api/sign-in.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import type { Someone } from '../../parts/shell/account-menu.tsx';
import { homeOf } from '../../parts/shell/rooms.ts';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { usePlaceName } from '../../parts/words/place-words.ts';
import { useRoleName } from '../../parts/words/role-words.ts';
import { texts } from './texts.ts';

export function RolesPanel({ someone: { memberships, membership } }: { readonly someone: Someone }) {
  const { say, t } = useLanguage(texts);
  const roleName = useRoleName();
  const placeName = usePlaceName();
  const router = useRouter();
  const choosing = useChooseMembership();
  return (
    <Panel title={t.rolesTitle}>
      <p className="soft">{memberships.length === 0 ? t.noRoles : t.rolesLead}</p>
      {choosing.error !== null && <TroubleNotice error={choosing.error} />}
      <ul className="rows">
        {memberships.map((one) => (
          <li key={one.id} className="rows-item">
            <div>
              <p className="rows-name">{roleName(one.role)}</p>
              <p className="soft small">
                {placeName(one)}
                {one.until !== null && ` · ${t.until(say.day(one.until))}`}
              </p>
            </div>
            {one.id === membership ? (
              <span className="tag tone-calm">{t.actsNow}</span>
            ) : (
              <Button
                label={t.actAsLabel(`${roleName(one.role)}, ${placeName(one)}`)}
                busy={choosing.isPending}
                onPress={() => choosing.mutate(one.id, { onSuccess: () => void router.navigate({ to: homeOf(one.role) }) })}
              >
                {t.actAs}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
