// What each role does and sees: read before somebody is given one.
import type { AccessRole } from '../../../organisation/access-role.ts';
import { Fact } from '../../parts/kit/fact.tsx';
import { Fold, type FoldProps } from '../../parts/kit/fold.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { useRoleName, useRoleTask } from '../../parts/words/role-words.ts';
import { texts } from './texts.ts';

export function RoleTasks({ roles, level }: { readonly roles: readonly AccessRole[] } & Required<Pick<FoldProps, 'level'>>) {
  const { t } = useLanguage(texts);
  const roleName = useRoleName();
  const taskOf = useRoleTask();
  return (
    <Fold title={t.roleTasks} level={level}>
      <dl className="facts">
        {roles.map((role) => (
          <Fact key={role} term={roleName(role)}>
            {taskOf(role)}
          </Fact>
        ))}
      </dl>
    </Fold>
  );
}
