// What can be taken home of one version: to print, as PDF, in large letters, and the exact text as a file, to be checked later.
import { Link } from '@tanstack/react-router';
import { useMutation } from '@tanstack/react-query';
import type { SheetSize } from '../../../export/agreement/pdf/sheet.ts';
import { Problem } from '../../parts/api/problem.ts';
import { saveFile } from '../../parts/api/save-file.ts';
import { usePort } from '../../parts/api/use-port.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { TroubleNotice } from '../../parts/shell/trouble-notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import type { Beside } from './clause-row.tsx';
import { texts } from './texts.ts';

type SheetFilesProps = {
  readonly id: string;
  readonly number: number;
  readonly beside: Beside;
  readonly hash: string;
  /** The exact text; null where it does not fit its hash and must not travel as if it did. */
  readonly text: string | null;
};

export function SheetFiles({ id, number, beside, hash, text }: SheetFilesProps) {
  const { t } = useLanguage(texts);
  const { fetchSheet } = usePort();
  const language = beside ?? 'de';
  const made = useMutation({
    mutationFn: async (size: SheetSize) => {
      if (fetchSheet === null) return;
      const sheet = await fetchSheet(id, number, { language, size });
      saveFile(sheet, `${t.fileName}-${number}-${language}${size === 'large' ? `-${t.large}` : ''}.pdf`);
    },
  });
  const saveText = () => text !== null && saveFile(new Blob([text], { type: 'application/json' }), `${t.fileName}-${number}.json`);
  return (
    <div className="sheet-files">
      {fetchSheet !== null && (
        <>
          <Button busy={made.isPending} onPress={() => made.mutate('usual')}>
            {t.asPdf}
          </Button>
          <Button kind="quiet" busy={made.isPending} onPress={() => made.mutate('large')}>
            {t.largeType}
          </Button>
        </>
      )}
      {text !== null && (
        <Button kind="quiet" onPress={saveText}>
          {t.textFile}
        </Button>
      )}
      {/* A room with made-up cases has no such address. */}
      {fetchSheet !== null && (
        <Link to="/verify" hash={hash}>
          {t.checkText}
        </Link>
      )}
      {made.error !== null && <Failed error={made.error} />}
    </div>
  );
}

/** The server says what is wrong; characters without a font are named, because nobody would find them. */
function Failed({ error }: { readonly error: Error }) {
  if (!(error instanceof Problem) || error.body.detail === undefined) return <TroubleNotice error={error} />;
  const { title, detail, errors = [] } = error.body;
  return (
    <Notice tone="problem" {...(title !== undefined && { title })}>
      <p>{detail}</p>
      {errors.length > 0 && (
        <ul className="sheet-unprintable">
          {errors.map(({ path, message }) => (
            <li key={path}>
              <bdi>{message}</bdi> <span className="soft small">{path}</span>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
