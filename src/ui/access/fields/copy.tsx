// Copies a text, and says whether that worked: a browser may refuse.
import { useState } from 'react';
import { Button } from '../../parts/kit/button.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

export function Copy({ text, children }: { readonly text: string; readonly children?: string }) {
  const { t } = useLanguage(texts);
  const [said, say] = useState('');
  const copy = () => {
    // Without a secure context there is no clipboard at all.
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => say(t.copied),
      () => say(t.notCopied),
    );
  };
  return (
    <div className="copy">
      <Button onPress={copy}>{children ?? t.copy}</Button>
      <span className="soft small" aria-live="polite">
        {said}
      </span>
    </div>
  );
}
