'use client';

/** How far something is, as a bar. Without a percentage it says only that work goes on. */
export const ProgressBar = ({ label, percent }: { label: string; percent: number | undefined }) => (
  <div
    className={percent === undefined ? 'kmh-progress kmh-progress--open' : 'kmh-progress'}
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={100}
    {...(percent !== undefined && { 'aria-valuenow': Math.round(percent) })}
  >
    <div className="kmh-progress__done" style={{ inlineSize: `${percent ?? 100}%` }} />
  </div>
);
