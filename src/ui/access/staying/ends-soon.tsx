// A minute before the session ends because nobody works here (WCAG 2.2.1).
import { useEffect, useRef } from 'react';
import { Button } from '../../parts/kit/button.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

export function EndsSoon({ onStay }: { readonly onStay: () => void }) {
  const { t } = useLanguage(texts);
  const box = useRef<HTMLDivElement>(null);
  // Read out at once, while the focus stays where somebody was typing.
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div className="ends-soon" role="alert" ref={box}>
      <p>{t.endsSoon}</p>
      <Button kind="primary" onPress={onStay}>
        {t.stay}
      </Button>
    </div>
  );
}
