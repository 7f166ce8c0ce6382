import type { EditConfig } from 'payload';

/** The tab of a document on which its draft is shown as readers will see it. Payload's own `/preview` is another view. */
export const previewAdmin: EditConfig = {
  asReaders: {
    Component: '/preview/admin/preview-panel.tsx#PreviewPanel',
    path: '/as-readers',
    tab: { label: ({ t }) => t('version:preview'), href: '/as-readers' },
  },
};
