// A few sentences to say in the talk, one a line. Nothing of them is recorded.
export function Points({ points }: { readonly points: readonly string[] }) {
  return (
    <ul className="wizard-points">
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
