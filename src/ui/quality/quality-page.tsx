// The room of QA at its address: `?case=` opens the recording of a case of the server.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { fetchRecording } from '../parts/api/recording.ts';
import { TroubleNotice } from '../parts/shell/trouble-notice.tsx';
import { ServerCases } from './open/server-cases.tsx';
import { QualityRoom } from './quality-room.tsx';

export function QualityPage() {
  const { case: id } = useSearch({ from: '/quality' });
  const navigate = useNavigate();
  const { data, error } = useQuery({
    queryKey: ['recording', id ?? null],
    queryFn: () => (id === undefined ? null : fetchRecording(id)),
    // What is looked at does not change under one's eyes; whoever wants the latest opens it again.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const given = useMemo(() => (data == null || id === undefined ? null : { name: `${id}.jsonl`, file: data }), [data, id]);
  return (
    <>
      {error !== null && (
        <div className="page">
          <TroubleNotice error={error} />
        </div>
      )}
      <QualityRoom given={given} elsewhere={<ServerCases onOpen={(of) => void navigate({ to: '/quality', search: { case: of } })} />} />
    </>
  );
}
