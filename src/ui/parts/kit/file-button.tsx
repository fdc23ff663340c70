// A button that opens the device's own window for choosing a file, or several that belong together.
import { useRef, type ChangeEvent } from 'react';
import { Button } from './button.tsx';

export type FileButtonProps = {
  readonly children: string;
  /** Called with at least one. */
  readonly onChoose: (file: File, all: readonly File[]) => void;
  readonly several?: boolean;
  /** What the window offers at first: endings and media types, separated by commas. */
  readonly accept: string;
};

/** The browser's own control speaks the language of the browser, not ours; so it stays hidden and the button presses it. */
export function FileButton({ children, onChoose, accept, several = false }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    // Emptied, so that the same file can be chosen again once it was mended.
    target.value = '';
    const [file] = files;
    if (file !== undefined) onChoose(file, files);
  };
  return (
    <>
      <input ref={input} type="file" accept={accept} multiple={several} hidden onChange={choose} />
      <Button onPress={() => input.current?.click()}>{children}</Button>
    </>
  );
}
