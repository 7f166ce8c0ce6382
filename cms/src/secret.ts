const MINIMUM_LENGTH = 32;
const MINIMUM_DISTINCT = 10;

/** Words that stand in example files and tutorials: whoever reads those knows the secret. */
const WELL_KNOWN =
  /secret|change.?me|your|example|password|payload|default|placeholder|123456789|abcdef|qwerty/i;

/**
 * Says what is wrong with a secret, as the end of the sentence "PAYLOAD_SECRET …", or `undefined` when it is strong.
 * The secret signs the sessions: whoever guesses it is an administrator.
 */
export const secretWeakness = (secret: string): string | undefined => {
  if (secret.length < MINIMUM_LENGTH)
    return `has ${secret.length} characters, and needs ${MINIMUM_LENGTH} or more`;
  if (new Set(secret).size < MINIMUM_DISTINCT) return 'repeats a few characters, so it can be guessed';
  if (WELL_KNOWN.test(secret)) return 'holds a word that stands in examples, so it can be guessed';
  return undefined;
};
