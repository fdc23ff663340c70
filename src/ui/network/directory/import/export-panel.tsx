// The directory leaves as files others can read.
import { useMutation } from '@tanstack/react-query';
import { fetchExport } from '../../../parts/api/directory.ts';
import { saveFile } from '../../../parts/api/save-file.ts';
import { Button } from '../../../parts/kit/button.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from './texts.ts';

export function ExportPanel() {
  const { t } = useLanguage(texts);
  const exporting = useMutation({
    networkMode: 'always',
    mutationFn: async (format: 'json' | 'tabular') =>
      saveFile(await fetchExport(format), format === 'json' ? 'etappe-hsds.json' : 'etappe-hsds.zip'),
  });
  return (
    <Panel title={t.exporting}>
      <p className="soft">{t.exportHint}</p>
      <div className="row">
        <Button busy={exporting.isPending} onPress={() => exporting.mutate('json')}>
          {t.exportJson}
        </Button>
        <Button busy={exporting.isPending} onPress={() => exporting.mutate('tabular')}>
          {t.exportTabular}
        </Button>
      </div>
      {exporting.isError && (
        <Notice tone="problem">
          <p>{t.exportFailed}</p>
        </Notice>
      )}
    </Panel>
  );
}
