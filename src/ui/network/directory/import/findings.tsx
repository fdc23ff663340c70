// What was noticed while reading, each in one sentence with its place. A file that could not be read at all is said at once.
import type { ImportView } from '../../../parts/api/views.ts';
import { Fold } from '../../../parts/kit/fold.tsx';
import { Notice } from '../../../parts/kit/notice.tsx';
import { useLanguage } from '../../../parts/words/language.tsx';
import { texts } from './texts.ts';

type Finding = ImportView['findings'][number];

export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useLanguage(texts);
  const say = useFindingWords();
  const whole = findings.filter(({ code }) => code === 'notTheFormat');
  const rest = findings.filter(({ code }) => code !== 'notTheFormat');
  return (
    <>
      {whole.map((finding, index) => (
        <Notice key={index} tone="problem">
          <p>{say(finding)}</p>
        </Notice>
      ))}
      {rest.length > 0 && (
        <div className="folds">
          <Fold title={t.noticed(rest.length)} level={3}>
            <ul className="import-list small">
              {rest.map((finding, index) => (
                <li key={index}>{say(finding)}</li>
              ))}
            </ul>
          </Fold>
        </div>
      )}
    </>
  );
}

function useFindingWords(): (finding: Finding) => string {
  const { t } = useLanguage(texts);
  const fieldName = (name: string): string => (t.fields as Readonly<Record<string, string>>)[name] ?? name;
  return (finding) => {
    const place = [finding.file, finding.line === null ? finding.path : t.line(finding.line), finding.foreignId].filter(Boolean).join(', ');
    // The table has for every code the sentence of just that code; TypeScript cannot follow the pair through the index.
    const sentence = t.findings[finding.code] as (finding: Finding, field: (name: string) => string) => string;
    const said = sentence(finding, fieldName);
    return place === '' ? said : `${place}: ${said}`;
  };
}
