'use client';

/** Why something failed, a fault each. Faults name files and addresses, so each keeps its own direction. */
export const Reasons = ({ reasons }: { reasons: readonly string[] }) =>
  reasons.length === 0 ? null : (
    <ul className="kmh-reasons">
      {[...new Set(reasons)].map((reason) => (
        <li key={reason} dir="auto">
          {reason}
        </li>
      ))}
    </ul>
  );
