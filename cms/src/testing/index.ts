export { createTestCms, DATABASES } from './create-test-cms.ts';
export type { TestCms, TestCmsOptions } from './create-test-cms.ts';
export type { TestAccount } from './test-account.ts';
