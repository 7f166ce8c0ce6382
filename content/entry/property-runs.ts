/** How many random cases a property is tried on: 2,000, or what KMH_PROPERTY_RUNS says. */
export const propertyRuns = Number(process.env['KMH_PROPERTY_RUNS'] ?? 2_000);
