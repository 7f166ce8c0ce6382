'use client';

import { useRouter } from 'next/navigation';
import { GoBack } from '../../release/admin/go-back.tsx';

/** The way back to a release, on the dashboard, which is read again afterwards. */
export const GoBackFromDesk = ({ id, time }: { readonly id: string; readonly time: string }) => {
  const router = useRouter();
  return <GoBack id={id} time={time} onTried={() => router.refresh()} />;
};
