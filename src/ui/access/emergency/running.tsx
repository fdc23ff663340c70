// Emergency accesses that are running: mine, and those into cases I am responsible for or oversee.
import { Link } from '@tanstack/react-router';
import { useEmergencies, useEndEmergency, type EmergencyRow } from '../../parts/api/case-access.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { useWhen } from '../use-when.ts';
import { texts } from './texts.ts';
import { useCaseName } from './use-case-name.ts';

export function Running() {
  const { t } = useLanguage(texts);
  const { data, error, refetch } = useEmergencies();
  return (
    <Panel title={t.runningTitle}>
      {error !== null && <TroubleNotice error={error} onRetry={() => void refetch()} />}
      {data?.emergencies.length === 0 && <p className="soft">{t.none}</p>}
      <ul className="rows">
        {data?.emergencies.map((emergency) => (
          <Row key={emergency.id} emergency={emergency} />
        ))}
      </ul>
    </Panel>
  );
}

function Row({ emergency }: { readonly emergency: EmergencyRow }) {
  const { t } = useLanguage(texts);
  const when = useWhen();
  const ending = useEndEmergency();
  const called = useCaseName()(emergency);
  const { id, case: of, reason, endsAt, name, isMine } = emergency;
  return (
    <li className="rows-item">
      <div>
        <p className="rows-name">
          <Link to="/cases/$id" params={{ id: of }} className="link">
            {called}
          </Link>
        </p>
        <p>{isMine ? t.mine(when(endsAt)) : t.of(name ?? t.somebody, when(endsAt))}</p>
        <p className="soft small">{t.reasonOf(reason)}</p>
        {ending.error !== null && <p className="field-error">{t.other}</p>}
      </div>
      {isMine && (
        <Button label={t.endOf(called)} busy={ending.isPending} onPress={() => ending.mutate(id)}>
          {t.end}
        </Button>
      )}
    </li>
  );
}
