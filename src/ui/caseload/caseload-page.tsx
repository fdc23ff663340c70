// The start page: what is due, most pressing first.
export function CaseloadPage() {
  return <div className="page" />;
}
