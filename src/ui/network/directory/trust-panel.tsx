// How certain an entry is, who looks at it again and when; and for whoever may, the one press that says it is right.
import type { ReactNode } from 'react';
import type { Trust } from '../../../network/directory/trust.ts';
import type { Problem } from '../../parts/api/problem.ts';
import type { BodyView, OfferView } from '../../parts/api/views.ts';
import { networkWordsIn } from '../../../network/words/words.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { WriteTrouble } from '../write-trouble.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';
import { useWho } from './use-who.ts';

type TrustPanelProps<T extends Trust> = {
  readonly entry: Pick<OfferView['offer'] | BodyView['body'], 'verified' | 'verifyBy'>;
  readonly view: { readonly trust: T; readonly verifyUntil: string | null; readonly mayWrite: boolean };
  /** What each way it can stand means for whoever wants to name it. */
  readonly hints: Readonly<Record<T, string>>;
  readonly verifying: { readonly error: Problem | null; readonly isSuccess: boolean; readonly isPending: boolean };
  readonly onVerify: () => void;
  /** What else whoever may write can do. */
  readonly children: ReactNode;
};

export function TrustPanel<T extends Trust>({ entry, view, hints, verifying, onVerify, children }: TrustPanelProps<T>) {
  const { lang, say, t } = useLanguage(texts);
  const whoOf = useWho();
  const { verified, verifyBy } = entry;
  const { trust, verifyUntil, mayWrite } = view;
  return (
    <Panel title={t.verifyTitle}>
      <div className="stack">
        <p className={`offer-trust trust-${trust}`}>{hints[trust]}</p>
        <p>{verified === null ? t.verifiedNever : t.verifiedOn(say.day(verified.on), whoOf(verified.by))}</p>
        <p className="soft small">
          {t.verifyBy(networkWordsIn(lang).verifiers[verifyBy.who], verifyBy.everyMonths)}{' '}
          {verifyUntil !== null && (trust === 'overdue' ? t.overdueSince(say.day(verifyUntil)) : t.nextVerify(say.day(verifyUntil)))}
        </p>
        <WriteTrouble error={verifying.error} />
        {verifying.isSuccess && (
          <Notice tone="good">
            <p>{t.verified}</p>
          </Notice>
        )}
        {mayWrite ? (
          <>
            {!verifying.isSuccess && (
              <Button kind="primary" busy={verifying.isPending} onPress={onVerify}>
                {t.verify}
              </Button>
            )}
            <div className="row">{children}</div>
          </>
        ) : (
          <p className="soft small">{t.mayNot}</p>
        )}
      </div>
    </Panel>
  );
}
