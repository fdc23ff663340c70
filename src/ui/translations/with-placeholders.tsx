// A text whose placeholders stand apart: in a line from right to left each keeps its own order.
export const WithPlaceholders = ({ text }: { readonly text: string }) =>
  text.split(/(\{\w+\})/u).map((part, index) =>
    index % 2 === 1 ? (
      <bdi key={index} dir="ltr" className="translations-placeholder">
        {part}
      </bdi>
    ) : (
      part
    ),
  );
