// What has happened in the case, latest first.
export function HistoryPage() {
  return null;
}
