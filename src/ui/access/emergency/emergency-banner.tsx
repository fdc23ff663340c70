// On a case that somebody sees in an emergency: until when and why, for whoever is there and for whoever is responsible.
import { useRouter } from '@tanstack/react-router';
import { useEmergencies, useEndEmergency, type EmergencyRow } from '../../parts/api/case-access.ts';
import { Button } from '../../parts/kit/button.tsx';
import { Notice } from '../../parts/kit/notice.tsx';
import { useLanguage } from '../../parts/words/language.tsx';
import { useWhen } from '../use-when.ts';
import { texts } from './texts.ts';
import { useCaseName } from './use-case-name.ts';

export function EmergencyBanner({ id }: { readonly id: string }) {
  const { data } = useEmergencies();
  const here = data?.emergencies.filter((emergency) => emergency.case === id) ?? [];
  return here.map((emergency) =>
    emergency.isMine ? <Mine key={emergency.id} emergency={emergency} /> : <Other key={emergency.id} emergency={emergency} />,
  );
}

function Mine({ emergency }: { readonly emergency: EmergencyRow }) {
  const { id, endsAt, reason } = emergency;
  const { t } = useLanguage(texts);
  const caseName = useCaseName();
  const when = useWhen();
  const router = useRouter();
  const ending = useEndEmergency();
  // Without it the case cannot be seen any more. The banner is gone by then: what comes after may not hang on it.
  const end = () => {
    ending.mutateAsync(id).then(
      () => router.navigate({ to: '/notzugriff' }),
      () => {},
    );
  };
  return (
    <Notice tone="attention" title={t.bannerMine(when(endsAt))}>
      <p>
        {t.reasonOf(reason)} {t.bannerMineMore}
      </p>
      {ending.error !== null && <p className="field-error">{t.other}</p>}
      <Button label={t.endOf(caseName(emergency))} busy={ending.isPending} onPress={end}>
        {t.end}
      </Button>
    </Notice>
  );
}

function Other({ emergency: { endsAt, reason, name } }: { readonly emergency: EmergencyRow }) {
  const { t } = useLanguage(texts);
  const when = useWhen();
  return (
    <Notice tone="info" title={t.bannerOther(name ?? t.somebody, when(endsAt))}>
      <p>{t.reasonOf(reason)}</p>
    </Notice>
  );
}
