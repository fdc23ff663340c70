// Searches while it is typed in. What stands in the field belongs to whoever types: the list follows, never the other way round.
import { useEffect, useRef, useState } from 'react';
import { TextField } from './text-field.tsx';

type SearchFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly words: string;
  readonly onSearch: (words: string) => void;
};

/** Debounce: milliseconds without a key before the server is asked. */
const debounce = 200;

export function SearchField({ label, hint, words, onSearch }: SearchFieldProps) {
  const [typed, type] = useState(words);
  const place = useRef<HTMLFormElement>(null);
  const searchNow = () => {
    if (typed !== words) onSearch(typed);
  };
  useEffect(() => {
    // Somebody went back, or lifted the filter. Nobody's typing is overwritten by an answer that comes late.
    if (!place.current?.contains(document.activeElement)) type(words);
  }, [words]);
  useEffect(() => {
    if (typed === words) return;
    const timer = setTimeout(() => onSearch(typed), debounce);
    return () => clearTimeout(timer);
  }, [typed, words, onSearch]);
  return (
    <search className="search-field">
      <form
        ref={place}
        onSubmit={(event) => {
          event.preventDefault();
          searchNow();
        }}
      >
        {/* Leaving the field for a case does not wait: the way back has to know what was searched for. */}
        <TextField type="search" label={label} hint={hint} value={typed} onChange={type} onBlur={searchNow} />
      </form>
    </search>
  );
}
