// Backup codes, shown once: to be printed, copied or written down.
import { Button } from '../../parts/kit/button.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { Copy } from '../fields/copy.tsx';
import { texts } from './texts.ts';

export function BackupCodes({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useLanguage(texts);
  return (
    <div className="backup">
      <div className="backup-sheet">
        <p className="backup-print-title">{t.printTitle}</p>
        <ul className="backup-codes" aria-label={t.codesList}>
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <p className="backup-print-title">{t.printUse}</p>
      </div>
      <div className="row">
        <Button onPress={() => globalThis.print()}>{t.print}</Button>
        <Copy text={codes.join('\n')} />
      </div>
    </div>
  );
}
