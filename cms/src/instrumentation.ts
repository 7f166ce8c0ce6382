/** Runs once when the server process starts, before it answers anyone. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const { startCms } = await import('./start-cms.ts');
  await startCms();
};
