// Importing offers: which files, what they would change, what a person decides, and only then the writing.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../../../parts/api/queries.ts';
import { FileButton } from '../../../parts/kit/file-button.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { PageHead } from '../../../parts/kit/page-head.tsx';
import { Panel } from '../../../parts/kit/panel.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts as shared } from '../texts.ts';
import { WriteTrouble } from '../../write-trouble.tsx';
import { AboutFields } from './about-fields.tsx';
import { Comparison } from './comparison.tsx';
import { ExportPanel } from './export-panel.tsx';
import { texts } from './texts.ts';
import { useImporting, type About } from './use-importing.ts';
import '../directory.css';

export function ImportPage() {
  const { lang, t } = useLanguage(texts);
  const { data: session } = useSession();
  const [typed, type] = useState<Partial<About>>({ bodyKind: 'localAssociation' });
  const about = { feed: '', region: session?.site as About['region'], bodyKind: 'localAssociation', ...typed } satisfies Partial<About>;
  const importing = useImporting({ ...about, feed: about.feed.trim() });
  const [isAsked, ask] = useState(false);
  const isReady = about.feed.trim() !== '';
  const written = importing.view?.written ?? null;
  return (
    <div className="page directory">
      <p>
        <Link to="/directory" className="link">
          {shared[lang].back}
        </Link>
      </p>
      <PageHead title={t.title} lead={t.lead} />
      <Panel title={t.file}>
        <AboutFields about={about} onChange={(change) => type({ ...typed, ...change })} isAsked={isAsked} />
        <div className="row">
          <FileButton
            accept=".json,.csv,application/json,text/csv"
            several
            onChoose={(_, files) => (isReady ? void importing.take(files) : ask(true))}
          >
            {importing.names.length === 0 ? t.file : t.otherFile}
          </FileButton>
        </div>
        {importing.fault !== null && (
          <Notice tone="problem">
            <p>{t[importing.fault.code](importing.fault.name)}</p>
          </Notice>
        )}
        {importing.isBusy && <output className="soft">{t.comparing}</output>}
        <WriteTrouble error={importing.error} />
      </Panel>
      {written !== null && (
        <Notice tone="good">
          <p>{t.written(written)}</p>
          <Link to="/directory" search={{ show: 'toVerify' }} className="link">
            {t.toVerify}
          </Link>
        </Notice>
      )}
      {importing.view !== null && written === null && <Comparison importing={importing} view={importing.view} />}
      <ExportPanel />
    </div>
  );
}
