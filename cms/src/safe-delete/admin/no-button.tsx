/** Stands where Payload would show its button for taking a document off the site, which asks for no reason (uses-panel.tsx has ours). */
export const NoButton = () => null;
