// Emergency access to a case of somebody else.
export function EmergencyPage() {
  return null;
}
