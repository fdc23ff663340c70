// What a step has changed in the facts of the case: before and now, side by side.
import type { CaseContext } from '../../../../machines/case/context/context.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { changesBetween, type Change } from './changes.ts';
import { inWords } from './change-words.ts';
import { texts } from './texts.ts';

/** A table of more rows is read by nobody; the first step of a long list says enough. */
const rowsAtMost = 60;

type ChangesTableProps = { readonly before: CaseContext; readonly after: CaseContext };

export function ChangesTable({ before, after }: ChangesTableProps) {
  const { t } = useLanguage(texts);
  const changes = changesBetween(before, after);
  if (changes.length === 0) return <p className="soft">{t.noChanges}</p>;
  return (
    <table className="changes">
      <thead>
        <tr>
          <th scope="col">{t.fact}</th>
          <th scope="col">{t.was}</th>
          <th scope="col">{t.is}</th>
        </tr>
      </thead>
      <tbody>
        {changes.slice(0, rowsAtMost).map((change) => (
          <Row key={change.path.join('.')} change={change} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ change }: { readonly change: Change }) {
  const { say, t } = useLanguage(texts);
  const { group, fact, was, is } = inWords(change, say);
  return (
    <tr>
      <th scope="row">
        <span className="soft small">{group}</span> {fact}
      </th>
      <td data-label={t.was}>
        <del>{was}</del>
      </td>
      <td data-label={t.is}>
        <ins>{is}</ins>
      </td>
    </tr>
  );
}
