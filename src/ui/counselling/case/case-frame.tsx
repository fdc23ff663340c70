// The head of a case, and the page of it that is open.
import { Outlet, useParams } from '@tanstack/react-router';
import { EmergencyBanner } from '../../access/emergency/emergency-banner.tsx';
import { IsUnderHead } from '../../parts/kit/page-head.tsx';
import { WithCase } from '../../parts/shell/with-case.tsx';
import { CaseHead } from './case-head.tsx';

export function CaseFrame() {
  const { id } = useParams({ from: '/cases/$id' });
  return (
    <WithCase id={id}>
      {(view) => (
        <div className="page page-case">
          <CaseHead view={view} />
          <EmergencyBanner id={id} />
          {/* Another case, other drafts: nothing typed here may turn up there. */}
          <IsUnderHead value={true}>
            <Outlet key={id} />
          </IsUnderHead>
        </div>
      )}
    </WithCase>
  );
}
