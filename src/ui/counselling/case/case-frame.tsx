// The head of a case, and the page of it that is open.
import { Outlet, useParams } from '@tanstack/react-router';
import { EmergencyBanner } from '../../access/emergency/emergency-banner.tsx';
import { sightIn } from '../../parts/api/sight-in.ts';
import { IsUnderHead } from '../../parts/kit/page-head.tsx';
import { WithCase } from '../../parts/shell/with-case.tsx';
import { BesideCase } from './beside/beside-case.tsx';
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
          <IsUnderHead value={true}>{sightIn(view) === 'content' ? <Outlet key={id} /> : <BesideCase key={id} view={view} />}</IsUnderHead>
        </div>
      )}
    </WithCase>
  );
}
