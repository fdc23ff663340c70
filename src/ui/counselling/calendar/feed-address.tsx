// The secret address, shown once, with a button that copies it.
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { texts } from './texts.ts';

export function FeedAddress({ address }: { readonly address: string }) {
  const { t } = useLanguage(texts);
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  // It is here only once: reading goes on with it, whatever was pressed.
  useEffect(() => field.current?.focus(), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      // Not every browser lets a page copy: then the address is marked, so that one key press is enough.
      field.current?.select();
      setCopied(false);
    }
  };
  return (
    <Notice tone="attention" title={t.address}>
      <p>{t.addressOnce}</p>
      <input
        className="input feed-address"
        aria-label={t.address}
        readOnly
        value={address}
        ref={field}
        onFocus={({ target }) => target.select()}
      />
      <Button kind="primary" onPress={() => void copy()}>
        {t.copy}
      </Button>
      <output>{copied === null ? '' : copied ? t.copied : t.copyByHand}</output>
    </Notice>
  );
}
