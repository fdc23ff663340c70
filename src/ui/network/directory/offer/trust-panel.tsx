// How certain an offer is, who looks at it again and when; and for whoever may, the one press that says it is right.
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useDropOffer, useVerifyOffer } from '../../../parts/api/directory.ts';
import type { OfferView } from '../../../parts/api/views.ts';
import { networkWordsIn } from '../../../../network/words/words.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { WriteTrouble } from '../../write-trouble.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from '../texts.ts';
import { useWho } from './use-who.ts';

export function TrustPanel({ view }: { readonly view: OfferView }) {
  const { lang, say, t } = useLanguage(texts);
  const whoOf = useWho();
  const verifying = useVerifyOffer();
  const { offer, trust, verifyUntil, version, mayWrite } = view;
  const { verified, verifyBy } = offer;
  return (
    <Panel title={t.verifyTitle}>
      <div className="stack">
        <p className={`offer-trust trust-${trust}`}>{t.trustHints[trust]}</p>
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
              <Button kind="primary" busy={verifying.isPending} onPress={() => verifying.mutate({ id: offer.id, after: version })}>
                {t.verify}
              </Button>
            )}
            <div className="row">
              <Link to="/directory/$id/edit" params={{ id: offer.id }} className="button button-plain">
                {t.edit}
              </Link>
              <Remove view={view} />
            </div>
          </>
        ) : (
          <p className="soft small">{t.mayNot}</p>
        )}
      </div>
    </Panel>
  );
}

/** Asked once more, in its place; the first press takes nothing away. */
function Remove({ view: { offer, version } }: { readonly view: OfferView }) {
  const { t } = useLanguage(texts);
  const navigate = useNavigate();
  const dropping = useDropOffer();
  const [isAsked, ask] = useState(false);
  if (!isAsked)
    return (
      <Button kind="quiet" onPress={() => ask(true)}>
        {t.remove}
      </Button>
    );
  const drop = () => dropping.mutate({ id: offer.id, after: version }, { onSuccess: () => void navigate({ to: '/directory' }) });
  return (
    <div className="in-place stack">
      <p>
        <b>{t.removeSure}</b> {t.removeMore}
      </p>
      <WriteTrouble error={dropping.error} />
      <div className="row">
        <Button busy={dropping.isPending} onPress={drop}>
          {t.remove}
        </Button>
        <Button kind="quiet" onPress={() => ask(false)}>
          {t.keep}
        </Button>
      </div>
    </div>
  );
}
