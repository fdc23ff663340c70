// The secret address under which a calendar program shows the same days: make, renew, revoke.
import { germanDayAt } from '../../../engine/state/told-on.ts';
import { useEffect, useRef } from 'react';
import { useFeed, useMakeFeed, useRevokeFeed } from '../../parts/api/calendar.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { FeedAddress } from './feed-address.tsx';
import { SureAct } from './sure-act.tsx';
import { texts } from './texts.ts';

export function FeedPanel() {
  const { say, t } = useLanguage(texts);
  const { data: feed, error } = useFeed();
  const make = useMakeFeed();
  const revoke = useRevokeFeed();
  const trouble = error ?? make.error ?? revoke.error;
  const renew = () => {
    revoke.reset();
    make.mutate();
  };
  const revoked = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone; reading goes on where it says so.
    if (revoke.isSuccess) revoked.current?.focus();
  }, [revoke.isSuccess]);
  const end = () => {
    make.reset();
    revoke.mutate();
  };
  return (
    <Panel title={t.feed}>
      <p className="feed-lead">{t.feedLead}</p>
      {trouble !== null && <TroubleNotice error={trouble} />}
      {make.data !== undefined && <FeedAddress key={make.data.address} address={make.data.address} />}
      {revoke.isSuccess && (
        <div tabIndex={-1} ref={revoked}>
          <Notice tone="good" title={t.revoked} />
        </div>
      )}
      {feed !== undefined && !feed.exists && (
        <>
          {!revoke.isSuccess && <p>{t.feedNone}</p>}
          <Button onPress={renew} busy={make.isPending}>
            {t.make}
          </Button>
        </>
      )}
      {feed?.exists === true && (
        <>
          {/* `since` is an instant; only its day is said. */}
          {make.data === undefined && feed.since !== null && <p>{t.feedSince(say.day(germanDayAt(feed.since)))}</p>}
          <div className="feed-acts">
            <SureAct name={t.renew} what={t.renewWhat} sure={t.renewSure} onSure={renew} busy={make.isPending} />
            <SureAct name={t.revoke} what={t.revokeWhat} sure={t.revokeSure} onSure={end} busy={revoke.isPending} />
          </div>
        </>
      )}
    </Panel>
  );
}
