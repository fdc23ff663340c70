// Whoever has set up the installation and is still alone in it: the next step, with the way to it.
import { useRouter } from '@tanstack/react-router';
import type { AccessRole } from '../../../organisation/access-role.ts';
import { usePeople } from '../../parts/api/people.ts';
import { useChooseMembership } from '../../parts/api/sign-in.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import type { Someone } from '../../parts/shell/account-menu.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

/** The site first: it is where most people are invited. */
const inviting: readonly AccessRole[] = ['siteAdministration', 'systemAdministration'];

export function InviteNext({ someone: { memberships, membership } }: { readonly someone: Someone }) {
  const asWhom = inviting.flatMap((role) => memberships.find((one) => one.role === role) ?? [])[0];
  return asWhom === undefined ? null : <WhileAlone as={asWhom.id} now={membership} />;
}

function WhileAlone({ as, now }: { readonly as: string; readonly now: string | null }) {
  const { t } = useLanguage(texts);
  const { data } = usePeople();
  const router = useRouter();
  const choosing = useChooseMembership();
  if (data?.people.length !== 1) return null;
  const lead = () => void router.navigate({ to: '/menschen' });
  return (
    <Notice tone="info" title={t.inviteTitle}>
      <p>{t.invite}</p>
      {choosing.error !== null && <TroubleNotice error={choosing.error} />}
      <Button kind="primary" busy={choosing.isPending} onPress={() => (as === now ? lead() : choosing.mutate(as, { onSuccess: lead }))}>
        {t.inviteGo}
      </Button>
    </Notice>
  );
}
