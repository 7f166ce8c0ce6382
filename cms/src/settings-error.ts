/** Names every setting that cannot be used, why, and what to set instead, a sentence a line. */
export class SettingsError extends Error {
  readonly code = 'settings-refused';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      ['The CMS cannot start with these settings:', ...problems.map((problem) => `  ${problem}`)].join('\n'),
    );
    this.name = 'SettingsError';
    this.problems = problems;
  }
}
