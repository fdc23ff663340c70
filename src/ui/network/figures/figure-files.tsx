// What leaves: the table that is in view, and the report of all indicators.
import { useMutation } from '@tanstack/react-query';
import { ask } from '../../parts/api/ask.ts';
import { figureFileAt, type FigureAsked } from '../../parts/api/figures.ts';
import { saveFile } from '../../parts/api/save-file.ts';
import { Button } from '../../parts/kit/button.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

export function FigureFiles({ asked }: { readonly asked: FigureAsked }) {
  const { lang, t } = useLanguage(texts);
  const saving = useMutation({
    networkMode: 'always',
    mutationFn: async ({ from, name }: { readonly from: string; readonly name: string }) => saveFile(await (await ask(from)).blob(), name),
  });
  const report = `/figures/report/pdf?${new URLSearchParams({ from: asked.from, to: asked.to, language: lang }).toString()}`;
  return (
    <div className="stack">
      <div className="row">
        <Button
          busy={saving.isPending}
          onPress={() => saving.mutate({ from: figureFileAt(asked), name: `${asked.indicator}-${asked.from}-${asked.to}.csv` })}
        >
          {t.csv}
        </Button>
        <Button busy={saving.isPending} onPress={() => saving.mutate({ from: report, name: `etappe-${asked.from}-${asked.to}.pdf` })}>
          {t.report}
        </Button>
      </div>
      {saving.error !== null && <TroubleNotice error={saving.error} />}
    </div>
  );
}
