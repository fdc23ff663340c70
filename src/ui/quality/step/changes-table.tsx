// What a step has changed in the facts of the case: before and now, side by side.
import type { CaseState } from '../../../engine/state/case-state.ts';
import { useLanguage } from '../../parts/words/language.tsx';
import { changesBetween, placesChanged, type Change, type PlaceChange } from './changes.ts';
import { inWords, type ChangeInWords } from './change-words.ts';
import { texts } from './texts.ts';

/** A table of more rows is read by nobody; the first step of a long list says enough. */
const rowsAtMost = 60;

type ChangesTableProps = { readonly before: CaseState; readonly after: CaseState };

export function ChangesTable({ before, after }: ChangesTableProps) {
  const { t } = useLanguage(texts);
  const changes = changesBetween(before.context, after.context);
  const places = placesChanged(before, after);
  if (changes.length + places.length === 0) return <p className="soft">{t.noChanges}</p>;
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
        {places.map((place) => (
          <PlaceRow key={place.region} place={place} />
        ))}
        {changes.slice(0, rowsAtMost).map((change) => (
          <Row key={change.path.join('.')} change={change} />
        ))}
      </tbody>
    </table>
  );
}

function PlaceRow({ place: { was, is } }: { readonly place: PlaceChange }) {
  const { say, t } = useLanguage(texts);
  const inWords = (leaf: string | null): string => (leaf === null ? t.nowhere : say.state(leaf));
  return <Sides group="" fact={t.where} was={inWords(was)} is={inWords(is)} />;
}

function Row({ change }: { readonly change: Change }) {
  const { say } = useLanguage(texts);
  return <Sides {...inWords(change, say)} />;
}

function Sides({ group, fact, was, is }: ChangeInWords) {
  const { t } = useLanguage(texts);
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
