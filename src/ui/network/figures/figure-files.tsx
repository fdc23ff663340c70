// What leaves: the table that is in view, and the report of all indicators.
import { useMutation } from '@tanstack/react-query';
import type { HalfYear } from '../../../network/figures/half-year.ts';
import { ask } from '../../parts/api/ask.ts';
import { figureFileAt, type FigureAsked } from '../../parts/api/figures.ts';
import { saveFile } from '../../parts/api/save-file.ts';
import { Button } from '../../parts/kit/button.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

type SavedFile = { readonly label: string; readonly at: string; readonly name: string };

export function FigureFiles({ asked }: { readonly asked: FigureAsked }) {
  const { t } = useLanguage(texts);
  return (
    <div className="row">
      <SaveButton label={t.csv} at={figureFileAt(asked)} name={`${asked.indicator}-${asked.from}-${asked.to}.csv`} />
      <ReportButton from={asked.from} to={asked.to} />
    </div>
  );
}

export function ReportButton({ from, to }: { readonly from: HalfYear; readonly to: HalfYear }) {
  const { lang, t } = useLanguage(texts);
  const at = `/figures/report/pdf?${new URLSearchParams({ from, to, language: lang }).toString()}`;
  return <SaveButton label={t.report} at={at} name={`etappe-${from}-${to}.pdf`} />;
}

function SaveButton({ label, at, name }: SavedFile) {
  const saving = useMutation({ networkMode: 'always', mutationFn: async () => saveFile(await (await ask(at)).blob(), name) });
  return (
    <div className="stack">
      <Button busy={saving.isPending} onPress={() => saving.mutate()}>
        {label}
      </Button>
      {saving.error !== null && <TroubleNotice error={saving.error} />}
    </div>
  );
}
