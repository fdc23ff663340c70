// Whether anything goes out: the quiet mode, and whether there is a mail server.
import { useQuiet, useSettings } from '../../parts/api/outbox.ts';
import { CheckField } from '../../parts/kit/check-field.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { texts } from './texts.ts';

export function SendingPanel() {
  const { t } = useLanguage(texts);
  const { data: settings, error, refetch } = useSettings();
  const change = useQuiet();
  if (settings === undefined) return error === null ? null : <TroubleNotice error={error} onRetry={() => void refetch()} />;
  // Optimistic: the switch shows what was chosen while the server is asked; a failure puts it back.
  const quiet = change.isPending ? change.variables : settings.quiet;
  return (
    <section className="sending" aria-label={t.sending}>
      <CheckField label={t.quiet} hint={t.quietWhat} checked={quiet} onChange={(wanted) => change.mutate(wanted)} />
      <output className={`sending-now ${quiet || settings.mail === 'off' ? 'sending-off' : ''}`}>
        {quiet ? t.nowQuiet : settings.mail === 'off' ? t.nowWithoutMail : t.nowSending}
      </output>
      {change.error !== null && <TroubleNotice error={change.error} />}
    </section>
  );
}
