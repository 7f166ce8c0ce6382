/** The roles of people who work in the CMS; each may do all that the ones before it may. */
export const ROLES = ['contributor', 'editor', 'publisher', 'admin'] as const;

export type Role = (typeof ROLES)[number];

/** Tells whether a value names a role. */
export const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value);

/** Tells whether `role` may do what is allowed from role `least` upwards. */
export const isAtLeast = (role: Role, least: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(least);
