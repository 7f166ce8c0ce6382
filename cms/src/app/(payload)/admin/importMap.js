import { TranslationPanel as TranslationPanel_a79ae9a46229da570b98677eea5bdc25 } from '../../../translations/admin/translation-panel.tsx'
import { ChecksBeside as ChecksBeside_1a83c3d96242eba28fe9f5b29f313b2b } from '../../../checks/admin/checks-beside.tsx'
import { TitleCell as TitleCell_bc7fde0b2e60c71b2d1b24f92f51b115 } from '../../../components/title-cell.tsx'
import { TextDiff as TextDiff_00470d10e257238d5c62dd18ea543d38 } from '../../../versions/admin/text-diff.tsx'
import { RowTitle as RowTitle_54b8c86edfab9b34796bcd525adf3677 } from '../../../components/row-title.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { WordPasteFeatureClient as WordPasteFeatureClient_4a3e6e72b13c01f2799e08262e87aa12 } from '../../../word-paste/admin/paste-feature-client.ts'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ReferenceField as ReferenceField_391a011d564e3218738693c06c3e1d04 } from '../../../components/reference-field.tsx'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BodyDiff as BodyDiff_0de77f698b266c00afae4bd9f1724559 } from '../../../versions/admin/body-diff.tsx'
import { FindingsField as FindingsField_a63d38ae5be4401948203ca1e514b1b9 } from '../../../components/findings-field.tsx'
import { SignOffPanel as SignOffPanel_3f27fe8751f0d340b986e07bb581b42e } from '../../../sign-off/admin/sign-off-panel.tsx'
import { OnSiteStatus as OnSiteStatus_5b73ddd539d2a8948b7ba6cd9cf7cb80 } from '../../../release/admin/on-site-status.tsx'
import { UsesPanel as UsesPanel_07e459b9d96809e20dc3e5f64e60d710 } from '../../../safe-delete/admin/uses-panel.tsx'
import { NoButton as NoButton_f36f8550c8101e2f28646b6c6ac3ea31 } from '../../../safe-delete/admin/no-button.tsx'
import { PreviewPanel as PreviewPanel_a9f43c38d28f7fcd961eabe81acba0c4 } from '../../../preview/admin/preview-panel.tsx'
import { CriterionField as CriterionField_a1278857fb4b77b9fde2deef7e304192 } from '../../../components/criterion-field.tsx'
import { ResponseOfThis as ResponseOfThis_43419a033ba251a4b526d2ce4221c6fe } from '../../../response/admin/response-of-this.tsx'
import { CutPreview as CutPreview_0a137cd9c05daa79b3b7b94f322f190b } from '../../../media/admin/cut-preview.tsx'
import { WhereUsed as WhereUsed_e216eee661a991750a467dbabbf5babf } from '../../../media/admin/where-used.tsx'
import { TranslationsLink as TranslationsLink_c7d318d888cfddd510851c4d77724ad0 } from '../../../translations/admin/translations-link.tsx'
import { WordLink as WordLink_1f961bef2f1f4691b6e7f5ebcf990d59 } from '../../../word/admin/word-link.tsx'
import { ResponseLink as ResponseLink_5099bf786b94149014e51077a54a2861 } from '../../../response/admin/response-link.tsx'
import { ReleaseLink as ReleaseLink_04a931e2f1b3ffc2ae9c17eef3b0c39e } from '../../../release/admin/release-link.tsx'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { DashboardView as DashboardView_943ec791ed475a27ae3c8c3733fbb284 } from '../../../dashboard/admin/dashboard-view.tsx'
import { ReleaseView as ReleaseView_1dc51ff5a49d6a0fa739f60463f042a5 } from '../../../release/admin/release-view.tsx'
import { ResponseView as ResponseView_ce1047fda53d6cb8f2dd613a991e76ae } from '../../../response/admin/response-view.tsx'
import { TranslationsView as TranslationsView_8fa875f9b5da88b71160344e726580fa } from '../../../translations/admin/translations-view.tsx'
import { WordView as WordView_0a67bf246264bdaa488f079e6ac9510d } from '../../../word/admin/word-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/translations/admin/translation-panel.tsx#TranslationPanel": TranslationPanel_a79ae9a46229da570b98677eea5bdc25,
  "/checks/admin/checks-beside.tsx#ChecksBeside": ChecksBeside_1a83c3d96242eba28fe9f5b29f313b2b,
  "/components/title-cell.tsx#TitleCell": TitleCell_bc7fde0b2e60c71b2d1b24f92f51b115,
  "/versions/admin/text-diff.tsx#TextDiff": TextDiff_00470d10e257238d5c62dd18ea543d38,
  "/components/row-title.tsx#RowTitle": RowTitle_54b8c86edfab9b34796bcd525adf3677,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/word-paste/admin/paste-feature-client.ts#WordPasteFeatureClient": WordPasteFeatureClient_4a3e6e72b13c01f2799e08262e87aa12,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/reference-field.tsx#ReferenceField": ReferenceField_391a011d564e3218738693c06c3e1d04,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/versions/admin/body-diff.tsx#BodyDiff": BodyDiff_0de77f698b266c00afae4bd9f1724559,
  "/components/findings-field.tsx#FindingsField": FindingsField_a63d38ae5be4401948203ca1e514b1b9,
  "/sign-off/admin/sign-off-panel.tsx#SignOffPanel": SignOffPanel_3f27fe8751f0d340b986e07bb581b42e,
  "/release/admin/on-site-status.tsx#OnSiteStatus": OnSiteStatus_5b73ddd539d2a8948b7ba6cd9cf7cb80,
  "/safe-delete/admin/uses-panel.tsx#UsesPanel": UsesPanel_07e459b9d96809e20dc3e5f64e60d710,
  "/safe-delete/admin/no-button.tsx#NoButton": NoButton_f36f8550c8101e2f28646b6c6ac3ea31,
  "/preview/admin/preview-panel.tsx#PreviewPanel": PreviewPanel_a9f43c38d28f7fcd961eabe81acba0c4,
  "/components/criterion-field.tsx#CriterionField": CriterionField_a1278857fb4b77b9fde2deef7e304192,
  "/response/admin/response-of-this.tsx#ResponseOfThis": ResponseOfThis_43419a033ba251a4b526d2ce4221c6fe,
  "/media/admin/cut-preview.tsx#CutPreview": CutPreview_0a137cd9c05daa79b3b7b94f322f190b,
  "/media/admin/where-used.tsx#WhereUsed": WhereUsed_e216eee661a991750a467dbabbf5babf,
  "/translations/admin/translations-link.tsx#TranslationsLink": TranslationsLink_c7d318d888cfddd510851c4d77724ad0,
  "/word/admin/word-link.tsx#WordLink": WordLink_1f961bef2f1f4691b6e7f5ebcf990d59,
  "/response/admin/response-link.tsx#ResponseLink": ResponseLink_5099bf786b94149014e51077a54a2861,
  "/release/admin/release-link.tsx#ReleaseLink": ReleaseLink_04a931e2f1b3ffc2ae9c17eef3b0c39e,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "/dashboard/admin/dashboard-view.tsx#DashboardView": DashboardView_943ec791ed475a27ae3c8c3733fbb284,
  "/release/admin/release-view.tsx#ReleaseView": ReleaseView_1dc51ff5a49d6a0fa739f60463f042a5,
  "/response/admin/response-view.tsx#ResponseView": ResponseView_ce1047fda53d6cb8f2dd613a991e76ae,
  "/translations/admin/translations-view.tsx#TranslationsView": TranslationsView_8fa875f9b5da88b71160344e726580fa,
  "/word/admin/word-view.tsx#WordView": WordView_0a67bf246264bdaa488f079e6ac9510d,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
