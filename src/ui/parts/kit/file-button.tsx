// A button that opens the device's own window for choosing one file.
import { useRef, type ChangeEvent } from 'react';
import { Button } from './button.tsx';

export type FileButtonProps = {
  readonly children: string;
  readonly onChoose: (file: File) => void;
  /** What the window offers at first: endings and media types, separated by commas. */
  readonly accept: string;
};

/** The browser's own control speaks the language of the browser, not ours; so it stays hidden and the button presses it. */
export function FileButton({ children, onChoose, accept }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // Emptied, so that the same file can be chosen again once it was mended.
    target.value = '';
    if (file !== undefined) onChoose(file);
  };
  return (
    <>
      <input ref={input} type="file" accept={accept} hidden onChange={choose} />
      <Button onPress={() => input.current?.click()}>{children}</Button>
    </>
  );
}
