// The brake: whether anything goes out. Whoever counsels finds the same switch at the outbox, which an administration does not see.
import { useQuiet, useSettings } from '../../parts/api/outbox.ts';
import { CheckField } from '../../parts/kit/check-field.tsx';
import { Panel } from '../../parts/kit/panel.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

export function QuietPanel() {
  const { t } = useLanguage(texts);
  const { data: settings, error, refetch } = useSettings();
  const change = useQuiet();
  const failed = error ?? change.error;
  // Optimistic: the switch shows what was chosen while the server is asked; a failure puts it back.
  const quiet = change.isPending ? change.variables : (settings?.quiet ?? false);
  return (
    <Panel title={t.settingsTitle}>
      {failed !== null && <TroubleNotice error={failed} onRetry={() => void refetch()} />}
      {settings !== undefined && (
        <CheckField label={t.quiet} hint={t.quietWhat} checked={quiet} onChange={(wanted) => change.mutate(wanted)} />
      )}
    </Panel>
  );
}
