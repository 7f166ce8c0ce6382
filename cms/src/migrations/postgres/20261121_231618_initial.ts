import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'fr', 'es', 'ar', 'pt');
  CREATE TYPE "public"."enum_country" AS ENUM('AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB', 'BD', 'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY', 'BZ', 'CA', 'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE', 'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA', 'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS', 'GT', 'GU', 'GW', 'GY', 'HK', 'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM', 'JO', 'JP', 'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT', 'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS', 'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ', 'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM', 'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS', 'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST', 'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW', 'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'YE', 'YT', 'ZA', 'ZM', 'ZW');
  CREATE TYPE "public"."enum_implication_audience" AS ENUM('policymakers', 'reintegration-practitioners', 'development-practitioners', 'local-authorities', 'donors', 'researchers');
  CREATE TYPE "public"."enum_implementation" AS ENUM('not-started', 'ongoing', 'completed', 'not-applicable');
  CREATE TYPE "public"."enum_horizon" AS ENUM('by-date', 'future');
  CREATE TYPE "public"."enum_priority" AS ENUM('high', 'medium', 'low');
  CREATE TYPE "public"."enum_response" AS ENUM('accepted', 'partly', 'rejected', 'pending');
  CREATE TYPE "public"."enum_region" AS ENUM('global', 'north-africa', 'sahel-and-lake-chad', 'west-africa', 'central-africa', 'horn-of-africa', 'east-africa', 'southern-africa', 'middle-east', 'central-asia', 'south-asia', 'south-east-asia', 'caucasus', 'europe', 'latin-america-and-the-caribbean');
  CREATE TYPE "public"."enum_level" AS ENUM('individual', 'community', 'structural');
  CREATE TYPE "public"."enum_dimension" AS ENUM('economic', 'social', 'psychosocial');
  CREATE TYPE "public"."enum_population_group" AS ENUM('returnees', 'families-of-returnees', 'communities-of-return', 'women', 'children', 'youth', 'victims-of-trafficking', 'stranded-migrants', 'persons-with-disabilities', 'practitioners');
  CREATE TYPE "public"."enum_sdg" AS ENUM('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17');
  CREATE TYPE "public"."enum_gcm_objective" AS ENUM('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22', '23');
  CREATE TYPE "public"."enum_contributor_role" AS ENUM('author', 'editor', 'contributor', 'reviewer', 'translator', 'illustrator');
  CREATE TYPE "public"."enum_csl_type" AS ENUM('report', 'book', 'chapter', 'article-journal', 'webpage', 'legislation', 'treaty', 'dataset');
  CREATE TYPE "public"."enum_lang" AS ENUM('en', 'fr', 'es', 'ar', 'pt');
  CREATE TYPE "public"."enum_attachment_kind" AS ENUM('full-text', 'annex', 'data', 'slides', 'tool');
  CREATE TYPE "public"."enum_relation_type" AS ENUM('relation', 'isPartOf', 'hasPart', 'isVersionOf', 'replaces', 'isReplacedBy', 'references', 'isReferencedBy', 'requires');
  CREATE TYPE "public"."enum_licence" AS ENUM('CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC-BY-NC-ND-3.0-IGO', 'CC-BY-NC-SA-3.0-IGO', 'CC-BY-3.0-IGO', 'CC0-1.0', 'all-rights-reserved');
  CREATE TYPE "public"."enum_lifecycle" AS ENUM('current', 'superseded', 'withdrawn', 'historical');
  CREATE TYPE "public"."enum_language_state" AS ENUM('missing', 'draft', 'in-review', 'approved', 'published', 'stale');
  CREATE TYPE "public"."enum_role" AS ENUM('contributor', 'editor', 'publisher', 'admin');
  CREATE TYPE "public"."enum_papers_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__papers_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__papers_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar', 'pt');
  CREATE TYPE "public"."enum_practice_stage" AS ENUM('innovation', 'promising', 'good', 'institutionalised');
  CREATE TYPE "public"."enum_evidence_strength" AS ENUM('limited', 'moderate', 'strong');
  CREATE TYPE "public"."enum_factsheets_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__factsheets_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__factsheets_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar', 'pt');
  CREATE TYPE "public"."enum_criterion" AS ENUM('relevance', 'coherence', 'effectiveness', 'efficiency', 'impact', 'sustainability', 'custom');
  CREATE TYPE "public"."enum_evaluation_method" AS ENUM('documentary-review', 'key-informant-interviews', 'focus-groups', 'survey', 'observation', 'case-studies');
  CREATE TYPE "public"."enum_evaluation_timing" AS ENUM('ex-ante', 'mid-term', 'final', 'ex-post');
  CREATE TYPE "public"."enum_evaluation_independence" AS ENUM('independent', 'internal', 'mixed');
  CREATE TYPE "public"."enum_project_type" AS ENUM('return-and-reintegration', 'migration-governance', 'local-development', 'protection');
  CREATE TYPE "public"."enum_gender_marker" AS ENUM('0', '1', '2');
  CREATE TYPE "public"."enum_management_response_status" AS ENUM('pending', 'draft', 'final');
  CREATE TYPE "public"."enum_briefs_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__briefs_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__briefs_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar', 'pt');
  CREATE TYPE "public"."enum_series_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__series_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__series_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar', 'pt');
  CREATE TYPE "public"."enum_partner_role" AS ENUM('government', 'funding', 'accountable', 'implementing', 'civil-society');
  CREATE TYPE "public"."enum_project_status" AS ENUM('pipeline', 'implementation', 'closed', 'suspended');
  CREATE TYPE "public"."enum_projects_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__projects_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__projects_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar', 'pt');
  CREATE TYPE "public"."enum_news_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar', 'pt');
  CREATE TYPE "public"."enum_event_mode" AS ENUM('online', 'offline', 'mixed');
  CREATE TYPE "public"."enum_events_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__events_v_published_locale" AS ENUM('en', 'fr', 'es', 'ar', 'pt');
  CREATE TYPE "public"."enum_organisation_type" AS ENUM('international-organisation', 'government', 'regional-body', 'ngo', 'academia', 'development-agency', 'private-sector', 'unit');
  CREATE TYPE "public"."enum_consent_status" AS ENUM('unknown', 'not-needed', 'given', 'refused', 'withdrawn');
  CREATE TYPE "public"."enum_users_role" AS ENUM('contributor', 'editor', 'publisher', 'admin');
  CREATE TYPE "public"."enum_outbox_state" AS ENUM('waiting', 'recorded', 'live', 'refused');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'publish-release', 'roll-back', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'publish-release', 'roll-back', 'schedulePublish');
  CREATE TABLE "papers_key_messages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "papers_research_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "papers_datasets" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "papers_examples" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"country" "enum_country"
  );
  
  CREATE TABLE "papers_examples_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "papers_implications" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"audience" "enum_implication_audience"
  );
  
  CREATE TABLE "papers_implications_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "papers_actionable_inputs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "papers_lessons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" numeric
  );
  
  CREATE TABLE "papers_lessons_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "papers_recs_actions" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"due" timestamp(3) with time zone,
  	"status" "enum_implementation" DEFAULT 'not-started',
  	"evidence_id" integer
  );
  
  CREATE TABLE "papers_recs_actions_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "papers_recs_history" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"status" "enum_implementation"
  );
  
  CREATE TABLE "papers_recs_history_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "papers_recs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"horizon" "enum_horizon",
  	"due_date" timestamp(3) with time zone,
  	"priority" "enum_priority",
  	"response" "enum_response" DEFAULT 'pending',
  	"implementation" "enum_implementation" DEFAULT 'not-started'
  );
  
  CREATE TABLE "papers_recs_locales" (
  	"text" varchar,
  	"response_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "papers_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_country",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "papers_regions" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_region",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "papers_levels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_level",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "papers_dimensions" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_dimension",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "papers_population_groups" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_population_group",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "papers_sdgs" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_sdg",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "papers_gcm_objectives" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_gcm_objective",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "papers_contributors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_contributor_role"
  );
  
  CREATE TABLE "papers_references_csl_author" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"literal" varchar,
  	"family" varchar,
  	"given" varchar
  );
  
  CREATE TABLE "papers_references" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"csl_type" "enum_csl_type",
  	"csl_title" varchar,
  	"csl_issued" varchar,
  	"csl_publisher" varchar,
  	"csl_container_title" varchar,
  	"csl_volume" varchar,
  	"csl_issue" varchar,
  	"csl_page" varchar,
  	"csl_url" varchar,
  	"csl_doi" varchar,
  	"csl_accessed" varchar,
  	"csl_language" "enum_lang"
  );
  
  CREATE TABLE "papers_attachments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"kind" "enum_attachment_kind"
  );
  
  CREATE TABLE "papers_related_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"relation" "enum_relation_type"
  );
  
  CREATE TABLE "papers_acronyms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"short" varchar
  );
  
  CREATE TABLE "papers_acronyms_locales" (
  	"long" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "papers_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"minor" boolean DEFAULT false
  );
  
  CREATE TABLE "papers_change_notes_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "papers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"research_fund" boolean DEFAULT false,
  	"series_id" integer,
  	"issue_number" numeric,
  	"project_id" integer,
  	"cover_id" integer,
  	"isbn" varchar,
  	"doi" varchar,
  	"document_symbol" varchar,
  	"date_published" timestamp(3) with time zone,
  	"date_original" timestamp(3) with time zone,
  	"date_modified" timestamp(3) with time zone,
  	"version" numeric DEFAULT 1,
  	"review_by" timestamp(3) with time zone,
  	"embargo_until" timestamp(3) with time zone,
  	"licence" "enum_licence",
  	"lifecycle" "enum_lifecycle" DEFAULT 'current',
  	"withdrawal_date" timestamp(3) with time zone,
  	"newsletter_image_id" integer,
  	"languages_en_state" "enum_language_state" DEFAULT 'missing',
  	"languages_en_translated_from" numeric,
  	"languages_en_reviewed_by" "enum_role",
  	"languages_fr_state" "enum_language_state" DEFAULT 'missing',
  	"languages_fr_translated_from" numeric,
  	"languages_fr_reviewed_by" "enum_role",
  	"languages_es_state" "enum_language_state" DEFAULT 'missing',
  	"languages_es_translated_from" numeric,
  	"languages_es_reviewed_by" "enum_role",
  	"languages_ar_state" "enum_language_state" DEFAULT 'missing',
  	"languages_ar_translated_from" numeric,
  	"languages_ar_reviewed_by" "enum_role",
  	"languages_pt_state" "enum_language_state" DEFAULT 'missing',
  	"languages_pt_translated_from" numeric,
  	"languages_pt_reviewed_by" "enum_role",
  	"slug" varchar,
  	"permalink_id" varchar,
  	"original_language" "enum_lang" DEFAULT 'en',
  	"sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_papers_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "papers_locales" (
  	"title" varchar,
  	"subtitle" varchar,
  	"summary" varchar,
  	"executive_summary" varchar,
  	"body" jsonb,
  	"knowledge_gap" varchar,
  	"methodology" varchar,
  	"findings_by_level_individual" varchar,
  	"findings_by_level_community" varchar,
  	"findings_by_level_structural" varchar,
  	"withdrawal_reason" varchar,
  	"disclaimer" varchar,
  	"newsletter_headline" varchar,
  	"newsletter_blurb" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "papers_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "papers_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer,
  	"topics_id" integer,
  	"people_id" integer,
  	"papers_id" integer,
  	"factsheets_id" integer,
  	"briefs_id" integer,
  	"series_id" integer,
  	"projects_id" integer,
  	"news_id" integer,
  	"events_id" integer
  );
  
  CREATE TABLE "_papers_v_version_key_messages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_papers_v_version_research_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_papers_v_version_datasets" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "__papers_v_version_examples_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"country" "enum_country",
  	"_uuid" varchar
  );
  
  CREATE TABLE "__papers_v_version_examples_v_locales" (
  	"title" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_papers_v_version_implications" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"audience" "enum_implication_audience",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_papers_v_version_implications_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_papers_v_version_actionable_inputs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_papers_v_version_lessons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_papers_v_version_lessons_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "__papers_v_version_recs_v_actions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"due" timestamp(3) with time zone,
  	"status" "enum_implementation" DEFAULT 'not-started',
  	"evidence_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "__papers_v_version_recs_v_actions_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "___papers_v_version_recs_v_history_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"status" "enum_implementation",
  	"_uuid" varchar
  );
  
  CREATE TABLE "___papers_v_version_recs_v_history_v_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "__papers_v_version_recs_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"horizon" "enum_horizon",
  	"due_date" timestamp(3) with time zone,
  	"priority" "enum_priority",
  	"response" "enum_response" DEFAULT 'pending',
  	"implementation" "enum_implementation" DEFAULT 'not-started',
  	"_uuid" varchar
  );
  
  CREATE TABLE "__papers_v_version_recs_v_locales" (
  	"text" varchar,
  	"response_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_papers_v_version_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_country",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_papers_v_version_regions" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_region",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_papers_v_version_levels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_level",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_papers_v_version_dimensions" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_dimension",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_papers_v_version_population_groups" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_population_group",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_papers_v_version_sdgs" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_sdg",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_papers_v_version_gcm_objectives" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_gcm_objective",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_papers_v_version_contributors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"role" "enum_contributor_role",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_papers_v_version_references_csl_author" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"literal" varchar,
  	"family" varchar,
  	"given" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_papers_v_version_references" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"csl_type" "enum_csl_type",
  	"csl_title" varchar,
  	"csl_issued" varchar,
  	"csl_publisher" varchar,
  	"csl_container_title" varchar,
  	"csl_volume" varchar,
  	"csl_issue" varchar,
  	"csl_page" varchar,
  	"csl_url" varchar,
  	"csl_doi" varchar,
  	"csl_accessed" varchar,
  	"csl_language" "enum_lang",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_papers_v_version_attachments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"kind" "enum_attachment_kind",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_papers_v_version_related_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"relation" "enum_relation_type",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_papers_v_version_acronyms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"short" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_papers_v_version_acronyms_locales" (
  	"long" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_papers_v_version_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"minor" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_papers_v_version_change_notes_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_papers_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_research_fund" boolean DEFAULT false,
  	"version_series_id" integer,
  	"version_issue_number" numeric,
  	"version_project_id" integer,
  	"version_cover_id" integer,
  	"version_isbn" varchar,
  	"version_doi" varchar,
  	"version_document_symbol" varchar,
  	"version_date_published" timestamp(3) with time zone,
  	"version_date_original" timestamp(3) with time zone,
  	"version_date_modified" timestamp(3) with time zone,
  	"version_version" numeric DEFAULT 1,
  	"version_review_by" timestamp(3) with time zone,
  	"version_embargo_until" timestamp(3) with time zone,
  	"version_licence" "enum_licence",
  	"version_lifecycle" "enum_lifecycle" DEFAULT 'current',
  	"version_withdrawal_date" timestamp(3) with time zone,
  	"version_newsletter_image_id" integer,
  	"version_languages_en_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_en_translated_from" numeric,
  	"version_languages_en_reviewed_by" "enum_role",
  	"version_languages_fr_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_fr_translated_from" numeric,
  	"version_languages_fr_reviewed_by" "enum_role",
  	"version_languages_es_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_es_translated_from" numeric,
  	"version_languages_es_reviewed_by" "enum_role",
  	"version_languages_ar_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_ar_translated_from" numeric,
  	"version_languages_ar_reviewed_by" "enum_role",
  	"version_languages_pt_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_pt_translated_from" numeric,
  	"version_languages_pt_reviewed_by" "enum_role",
  	"version_slug" varchar,
  	"version_permalink_id" varchar,
  	"version_original_language" "enum_lang" DEFAULT 'en',
  	"version_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__papers_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__papers_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_papers_v_locales" (
  	"version_title" varchar,
  	"version_subtitle" varchar,
  	"version_summary" varchar,
  	"version_executive_summary" varchar,
  	"version_body" jsonb,
  	"version_knowledge_gap" varchar,
  	"version_methodology" varchar,
  	"version_findings_by_level_individual" varchar,
  	"version_findings_by_level_community" varchar,
  	"version_findings_by_level_structural" varchar,
  	"version_withdrawal_reason" varchar,
  	"version_disclaimer" varchar,
  	"version_newsletter_headline" varchar,
  	"version_newsletter_blurb" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_papers_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_papers_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer,
  	"topics_id" integer,
  	"people_id" integer,
  	"papers_id" integer,
  	"factsheets_id" integer,
  	"briefs_id" integer,
  	"series_id" integer,
  	"projects_id" integer,
  	"news_id" integer,
  	"events_id" integer
  );
  
  CREATE TABLE "factsheets_key_messages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "factsheets_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "factsheets_locations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"country" "enum_country"
  );
  
  CREATE TABLE "factsheets_locations_locales" (
  	"area" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "factsheets_results" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"baseline" numeric,
  	"value" numeric
  );
  
  CREATE TABLE "factsheets_results_locales" (
  	"statement" varchar,
  	"indicator" varchar,
  	"source" varchar,
  	"unit" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "factsheets_enabling_factors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "factsheets_obstacles" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"mitigation" varchar
  );
  
  CREATE TABLE "factsheets_lessons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" numeric
  );
  
  CREATE TABLE "factsheets_lessons_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "factsheets_sustainability_inputs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "factsheets_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_country",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "factsheets_regions" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_region",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "factsheets_levels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_level",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "factsheets_dimensions" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_dimension",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "factsheets_population_groups" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_population_group",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "factsheets_sdgs" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_sdg",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "factsheets_gcm_objectives" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_gcm_objective",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "factsheets_contributors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_contributor_role"
  );
  
  CREATE TABLE "factsheets_references_csl_author" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"literal" varchar,
  	"family" varchar,
  	"given" varchar
  );
  
  CREATE TABLE "factsheets_references" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"csl_type" "enum_csl_type",
  	"csl_title" varchar,
  	"csl_issued" varchar,
  	"csl_publisher" varchar,
  	"csl_container_title" varchar,
  	"csl_volume" varchar,
  	"csl_issue" varchar,
  	"csl_page" varchar,
  	"csl_url" varchar,
  	"csl_doi" varchar,
  	"csl_accessed" varchar,
  	"csl_language" "enum_lang"
  );
  
  CREATE TABLE "factsheets_attachments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"kind" "enum_attachment_kind"
  );
  
  CREATE TABLE "factsheets_related_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"relation" "enum_relation_type"
  );
  
  CREATE TABLE "factsheets_acronyms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"short" varchar
  );
  
  CREATE TABLE "factsheets_acronyms_locales" (
  	"long" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "factsheets_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"minor" boolean DEFAULT false
  );
  
  CREATE TABLE "factsheets_change_notes_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "factsheets" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"practice_stage" "enum_practice_stage",
  	"period_start" varchar,
  	"period_end" varchar,
  	"reach_total" numeric,
  	"reach_women" numeric,
  	"reach_men" numeric,
  	"reach_children" numeric,
  	"resources_budget" numeric,
  	"resources_currency" varchar,
  	"evidence_strength" "enum_evidence_strength",
  	"testimony_alias" varchar,
  	"testimony_consent" boolean DEFAULT false,
  	"series_id" integer,
  	"issue_number" numeric,
  	"project_id" integer,
  	"contact_office" varchar,
  	"contact_email" varchar,
  	"cover_id" integer,
  	"isbn" varchar,
  	"doi" varchar,
  	"document_symbol" varchar,
  	"date_published" timestamp(3) with time zone,
  	"date_original" timestamp(3) with time zone,
  	"date_modified" timestamp(3) with time zone,
  	"version" numeric DEFAULT 1,
  	"review_by" timestamp(3) with time zone,
  	"embargo_until" timestamp(3) with time zone,
  	"licence" "enum_licence",
  	"lifecycle" "enum_lifecycle" DEFAULT 'current',
  	"withdrawal_date" timestamp(3) with time zone,
  	"newsletter_image_id" integer,
  	"languages_en_state" "enum_language_state" DEFAULT 'missing',
  	"languages_en_translated_from" numeric,
  	"languages_en_reviewed_by" "enum_role",
  	"languages_fr_state" "enum_language_state" DEFAULT 'missing',
  	"languages_fr_translated_from" numeric,
  	"languages_fr_reviewed_by" "enum_role",
  	"languages_es_state" "enum_language_state" DEFAULT 'missing',
  	"languages_es_translated_from" numeric,
  	"languages_es_reviewed_by" "enum_role",
  	"languages_ar_state" "enum_language_state" DEFAULT 'missing',
  	"languages_ar_translated_from" numeric,
  	"languages_ar_reviewed_by" "enum_role",
  	"languages_pt_state" "enum_language_state" DEFAULT 'missing',
  	"languages_pt_translated_from" numeric,
  	"languages_pt_reviewed_by" "enum_role",
  	"slug" varchar,
  	"permalink_id" varchar,
  	"original_language" "enum_lang" DEFAULT 'en',
  	"sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_factsheets_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "factsheets_locales" (
  	"title" varchar,
  	"subtitle" varchar,
  	"summary" varchar,
  	"objective" varchar,
  	"context" varchar,
  	"body" jsonb,
  	"target_group" varchar,
  	"resources_staff" varchar,
  	"innovation" varchar,
  	"validation" varchar,
  	"testimony_text" varchar,
  	"sustainability" varchar,
  	"replicability_conditions" varchar,
  	"replicability_adaptation" varchar,
  	"replicability_scale_up" varchar,
  	"gender" varchar,
  	"environment" varchar,
  	"do_no_harm" varchar,
  	"contact_role" varchar,
  	"withdrawal_reason" varchar,
  	"disclaimer" varchar,
  	"newsletter_headline" varchar,
  	"newsletter_blurb" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "factsheets_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer,
  	"organisations_id" integer,
  	"topics_id" integer,
  	"documents_id" integer,
  	"papers_id" integer,
  	"factsheets_id" integer,
  	"briefs_id" integer,
  	"series_id" integer,
  	"projects_id" integer,
  	"news_id" integer,
  	"events_id" integer
  );
  
  CREATE TABLE "_factsheets_v_version_key_messages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_factsheets_v_version_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_factsheets_v_version_locations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"country" "enum_country",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_factsheets_v_version_locations_locales" (
  	"area" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_factsheets_v_version_results" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"baseline" numeric,
  	"value" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_factsheets_v_version_results_locales" (
  	"statement" varchar,
  	"indicator" varchar,
  	"source" varchar,
  	"unit" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_factsheets_v_version_enabling_factors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_factsheets_v_version_obstacles" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"mitigation" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_factsheets_v_version_lessons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_factsheets_v_version_lessons_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_factsheets_v_version_sustainability_inputs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_factsheets_v_version_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_country",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_factsheets_v_version_regions" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_region",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_factsheets_v_version_levels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_level",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_factsheets_v_version_dimensions" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_dimension",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_factsheets_v_version_population_groups" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_population_group",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_factsheets_v_version_sdgs" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_sdg",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_factsheets_v_version_gcm_objectives" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_gcm_objective",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_factsheets_v_version_contributors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"role" "enum_contributor_role",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_factsheets_v_version_references_csl_author" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"literal" varchar,
  	"family" varchar,
  	"given" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_factsheets_v_version_references" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"csl_type" "enum_csl_type",
  	"csl_title" varchar,
  	"csl_issued" varchar,
  	"csl_publisher" varchar,
  	"csl_container_title" varchar,
  	"csl_volume" varchar,
  	"csl_issue" varchar,
  	"csl_page" varchar,
  	"csl_url" varchar,
  	"csl_doi" varchar,
  	"csl_accessed" varchar,
  	"csl_language" "enum_lang",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_factsheets_v_version_attachments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"kind" "enum_attachment_kind",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_factsheets_v_version_related_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"relation" "enum_relation_type",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_factsheets_v_version_acronyms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"short" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_factsheets_v_version_acronyms_locales" (
  	"long" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_factsheets_v_version_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"minor" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_factsheets_v_version_change_notes_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_factsheets_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_practice_stage" "enum_practice_stage",
  	"version_period_start" varchar,
  	"version_period_end" varchar,
  	"version_reach_total" numeric,
  	"version_reach_women" numeric,
  	"version_reach_men" numeric,
  	"version_reach_children" numeric,
  	"version_resources_budget" numeric,
  	"version_resources_currency" varchar,
  	"version_evidence_strength" "enum_evidence_strength",
  	"version_testimony_alias" varchar,
  	"version_testimony_consent" boolean DEFAULT false,
  	"version_series_id" integer,
  	"version_issue_number" numeric,
  	"version_project_id" integer,
  	"version_contact_office" varchar,
  	"version_contact_email" varchar,
  	"version_cover_id" integer,
  	"version_isbn" varchar,
  	"version_doi" varchar,
  	"version_document_symbol" varchar,
  	"version_date_published" timestamp(3) with time zone,
  	"version_date_original" timestamp(3) with time zone,
  	"version_date_modified" timestamp(3) with time zone,
  	"version_version" numeric DEFAULT 1,
  	"version_review_by" timestamp(3) with time zone,
  	"version_embargo_until" timestamp(3) with time zone,
  	"version_licence" "enum_licence",
  	"version_lifecycle" "enum_lifecycle" DEFAULT 'current',
  	"version_withdrawal_date" timestamp(3) with time zone,
  	"version_newsletter_image_id" integer,
  	"version_languages_en_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_en_translated_from" numeric,
  	"version_languages_en_reviewed_by" "enum_role",
  	"version_languages_fr_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_fr_translated_from" numeric,
  	"version_languages_fr_reviewed_by" "enum_role",
  	"version_languages_es_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_es_translated_from" numeric,
  	"version_languages_es_reviewed_by" "enum_role",
  	"version_languages_ar_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_ar_translated_from" numeric,
  	"version_languages_ar_reviewed_by" "enum_role",
  	"version_languages_pt_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_pt_translated_from" numeric,
  	"version_languages_pt_reviewed_by" "enum_role",
  	"version_slug" varchar,
  	"version_permalink_id" varchar,
  	"version_original_language" "enum_lang" DEFAULT 'en',
  	"version_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__factsheets_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__factsheets_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_factsheets_v_locales" (
  	"version_title" varchar,
  	"version_subtitle" varchar,
  	"version_summary" varchar,
  	"version_objective" varchar,
  	"version_context" varchar,
  	"version_body" jsonb,
  	"version_target_group" varchar,
  	"version_resources_staff" varchar,
  	"version_innovation" varchar,
  	"version_validation" varchar,
  	"version_testimony_text" varchar,
  	"version_sustainability" varchar,
  	"version_replicability_conditions" varchar,
  	"version_replicability_adaptation" varchar,
  	"version_replicability_scale_up" varchar,
  	"version_gender" varchar,
  	"version_environment" varchar,
  	"version_do_no_harm" varchar,
  	"version_contact_role" varchar,
  	"version_withdrawal_reason" varchar,
  	"version_disclaimer" varchar,
  	"version_newsletter_headline" varchar,
  	"version_newsletter_blurb" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_factsheets_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer,
  	"organisations_id" integer,
  	"topics_id" integer,
  	"documents_id" integer,
  	"papers_id" integer,
  	"factsheets_id" integer,
  	"briefs_id" integer,
  	"series_id" integer,
  	"projects_id" integer,
  	"news_id" integer,
  	"events_id" integer
  );
  
  CREATE TABLE "briefs_key_messages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "briefs_criteria" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"code" "enum_criterion"
  );
  
  CREATE TABLE "briefs_criteria_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "briefs_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "briefs_methodology_methods" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_evaluation_method",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "briefs_geographic_coverage" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_region",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "briefs_findings_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "briefs_findings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"criterion" varchar
  );
  
  CREATE TABLE "briefs_findings_locales" (
  	"statement" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "briefs_conclusions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "briefs_lessons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" numeric
  );
  
  CREATE TABLE "briefs_lessons_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "briefs_recs_actions" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"due" timestamp(3) with time zone,
  	"status" "enum_implementation" DEFAULT 'not-started',
  	"evidence_id" integer
  );
  
  CREATE TABLE "briefs_recs_actions_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "briefs_recs_history" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"status" "enum_implementation"
  );
  
  CREATE TABLE "briefs_recs_history_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "briefs_recs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"horizon" "enum_horizon",
  	"due_date" timestamp(3) with time zone,
  	"priority" "enum_priority",
  	"response" "enum_response" DEFAULT 'pending',
  	"implementation" "enum_implementation" DEFAULT 'not-started'
  );
  
  CREATE TABLE "briefs_recs_locales" (
  	"text" varchar,
  	"response_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "briefs_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_country",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "briefs_regions" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_region",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "briefs_levels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_level",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "briefs_dimensions" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_dimension",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "briefs_population_groups" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_population_group",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "briefs_sdgs" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_sdg",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "briefs_gcm_objectives" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_gcm_objective",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "briefs_contributors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_contributor_role"
  );
  
  CREATE TABLE "briefs_references_csl_author" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"literal" varchar,
  	"family" varchar,
  	"given" varchar
  );
  
  CREATE TABLE "briefs_references" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"csl_type" "enum_csl_type",
  	"csl_title" varchar,
  	"csl_issued" varchar,
  	"csl_publisher" varchar,
  	"csl_container_title" varchar,
  	"csl_volume" varchar,
  	"csl_issue" varchar,
  	"csl_page" varchar,
  	"csl_url" varchar,
  	"csl_doi" varchar,
  	"csl_accessed" varchar,
  	"csl_language" "enum_lang"
  );
  
  CREATE TABLE "briefs_attachments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"kind" "enum_attachment_kind"
  );
  
  CREATE TABLE "briefs_related_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"relation" "enum_relation_type"
  );
  
  CREATE TABLE "briefs_acronyms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"short" varchar
  );
  
  CREATE TABLE "briefs_acronyms_locales" (
  	"long" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "briefs_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"minor" boolean DEFAULT false
  );
  
  CREATE TABLE "briefs_change_notes_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "briefs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"evaluation_type_timing" "enum_evaluation_timing",
  	"evaluation_type_independence" "enum_evaluation_independence",
  	"report_date" timestamp(3) with time zone,
  	"field_visit_start" varchar,
  	"field_visit_end" varchar,
  	"project_snapshot_type" "enum_project_type",
  	"project_snapshot_code" varchar,
  	"project_snapshot_gender_marker" "enum_gender_marker",
  	"project_snapshot_start" varchar,
  	"project_snapshot_end" varchar,
  	"project_snapshot_donor_id" integer,
  	"project_snapshot_budget" numeric,
  	"project_snapshot_currency" varchar,
  	"management_response_status" "enum_management_response_status",
  	"management_response_date" timestamp(3) with time zone,
  	"management_response_file_id" integer,
  	"series_id" integer,
  	"issue_number" numeric,
  	"project_id" integer,
  	"full_report_id" integer,
  	"terms_of_reference_id" integer,
  	"quality_rating" varchar,
  	"cover_id" integer,
  	"isbn" varchar,
  	"doi" varchar,
  	"document_symbol" varchar,
  	"date_published" timestamp(3) with time zone,
  	"date_original" timestamp(3) with time zone,
  	"date_modified" timestamp(3) with time zone,
  	"version" numeric DEFAULT 1,
  	"review_by" timestamp(3) with time zone,
  	"embargo_until" timestamp(3) with time zone,
  	"licence" "enum_licence",
  	"lifecycle" "enum_lifecycle" DEFAULT 'current',
  	"withdrawal_date" timestamp(3) with time zone,
  	"newsletter_image_id" integer,
  	"languages_en_state" "enum_language_state" DEFAULT 'missing',
  	"languages_en_translated_from" numeric,
  	"languages_en_reviewed_by" "enum_role",
  	"languages_fr_state" "enum_language_state" DEFAULT 'missing',
  	"languages_fr_translated_from" numeric,
  	"languages_fr_reviewed_by" "enum_role",
  	"languages_es_state" "enum_language_state" DEFAULT 'missing',
  	"languages_es_translated_from" numeric,
  	"languages_es_reviewed_by" "enum_role",
  	"languages_ar_state" "enum_language_state" DEFAULT 'missing',
  	"languages_ar_translated_from" numeric,
  	"languages_ar_reviewed_by" "enum_role",
  	"languages_pt_state" "enum_language_state" DEFAULT 'missing',
  	"languages_pt_translated_from" numeric,
  	"languages_pt_reviewed_by" "enum_role",
  	"slug" varchar,
  	"permalink_id" varchar,
  	"original_language" "enum_lang" DEFAULT 'en',
  	"sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_briefs_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "briefs_locales" (
  	"title" varchar,
  	"subtitle" varchar,
  	"summary" varchar,
  	"project_summary" varchar,
  	"body" jsonb,
  	"managed_by_role" varchar,
  	"purpose" varchar,
  	"intended_use" varchar,
  	"methodology_text" varchar,
  	"limitations" varchar,
  	"cross_cutting_gender" varchar,
  	"cross_cutting_human_rights" varchar,
  	"cross_cutting_inclusion" varchar,
  	"cross_cutting_environment" varchar,
  	"management_response_overall" varchar,
  	"withdrawal_reason" varchar,
  	"disclaimer" varchar,
  	"newsletter_headline" varchar,
  	"newsletter_blurb" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "briefs_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "briefs_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer,
  	"organisations_id" integer,
  	"factsheets_id" integer,
  	"topics_id" integer,
  	"papers_id" integer,
  	"briefs_id" integer,
  	"series_id" integer,
  	"projects_id" integer,
  	"news_id" integer,
  	"events_id" integer
  );
  
  CREATE TABLE "_briefs_v_version_key_messages" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_briefs_v_version_criteria" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" "enum_criterion",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_briefs_v_version_criteria_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_briefs_v_version_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_briefs_v_version_methodology_methods" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_evaluation_method",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_briefs_v_version_geographic_coverage" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_region",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_briefs_v_version_findings_evidence" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_briefs_v_version_findings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"criterion" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_briefs_v_version_findings_locales" (
  	"statement" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_briefs_v_version_conclusions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_briefs_v_version_lessons" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_briefs_v_version_lessons_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "__briefs_v_version_recs_v_actions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"due" timestamp(3) with time zone,
  	"status" "enum_implementation" DEFAULT 'not-started',
  	"evidence_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "__briefs_v_version_recs_v_actions_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "___briefs_v_version_recs_v_history_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"status" "enum_implementation",
  	"_uuid" varchar
  );
  
  CREATE TABLE "___briefs_v_version_recs_v_history_v_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "__briefs_v_version_recs_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"horizon" "enum_horizon",
  	"due_date" timestamp(3) with time zone,
  	"priority" "enum_priority",
  	"response" "enum_response" DEFAULT 'pending',
  	"implementation" "enum_implementation" DEFAULT 'not-started',
  	"_uuid" varchar
  );
  
  CREATE TABLE "__briefs_v_version_recs_v_locales" (
  	"text" varchar,
  	"response_text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_briefs_v_version_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_country",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_briefs_v_version_regions" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_region",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_briefs_v_version_levels" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_level",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_briefs_v_version_dimensions" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_dimension",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_briefs_v_version_population_groups" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_population_group",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_briefs_v_version_sdgs" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_sdg",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_briefs_v_version_gcm_objectives" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_gcm_objective",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_briefs_v_version_contributors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"role" "enum_contributor_role",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_briefs_v_version_references_csl_author" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"literal" varchar,
  	"family" varchar,
  	"given" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_briefs_v_version_references" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"csl_type" "enum_csl_type",
  	"csl_title" varchar,
  	"csl_issued" varchar,
  	"csl_publisher" varchar,
  	"csl_container_title" varchar,
  	"csl_volume" varchar,
  	"csl_issue" varchar,
  	"csl_page" varchar,
  	"csl_url" varchar,
  	"csl_doi" varchar,
  	"csl_accessed" varchar,
  	"csl_language" "enum_lang",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_briefs_v_version_attachments" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"file_id" integer,
  	"kind" "enum_attachment_kind",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_briefs_v_version_related_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"relation" "enum_relation_type",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_briefs_v_version_acronyms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"short" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_briefs_v_version_acronyms_locales" (
  	"long" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_briefs_v_version_change_notes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"minor" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_briefs_v_version_change_notes_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_briefs_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_evaluation_type_timing" "enum_evaluation_timing",
  	"version_evaluation_type_independence" "enum_evaluation_independence",
  	"version_report_date" timestamp(3) with time zone,
  	"version_field_visit_start" varchar,
  	"version_field_visit_end" varchar,
  	"version_project_snapshot_type" "enum_project_type",
  	"version_project_snapshot_code" varchar,
  	"version_project_snapshot_gender_marker" "enum_gender_marker",
  	"version_project_snapshot_start" varchar,
  	"version_project_snapshot_end" varchar,
  	"version_project_snapshot_donor_id" integer,
  	"version_project_snapshot_budget" numeric,
  	"version_project_snapshot_currency" varchar,
  	"version_management_response_status" "enum_management_response_status",
  	"version_management_response_date" timestamp(3) with time zone,
  	"version_management_response_file_id" integer,
  	"version_series_id" integer,
  	"version_issue_number" numeric,
  	"version_project_id" integer,
  	"version_full_report_id" integer,
  	"version_terms_of_reference_id" integer,
  	"version_quality_rating" varchar,
  	"version_cover_id" integer,
  	"version_isbn" varchar,
  	"version_doi" varchar,
  	"version_document_symbol" varchar,
  	"version_date_published" timestamp(3) with time zone,
  	"version_date_original" timestamp(3) with time zone,
  	"version_date_modified" timestamp(3) with time zone,
  	"version_version" numeric DEFAULT 1,
  	"version_review_by" timestamp(3) with time zone,
  	"version_embargo_until" timestamp(3) with time zone,
  	"version_licence" "enum_licence",
  	"version_lifecycle" "enum_lifecycle" DEFAULT 'current',
  	"version_withdrawal_date" timestamp(3) with time zone,
  	"version_newsletter_image_id" integer,
  	"version_languages_en_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_en_translated_from" numeric,
  	"version_languages_en_reviewed_by" "enum_role",
  	"version_languages_fr_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_fr_translated_from" numeric,
  	"version_languages_fr_reviewed_by" "enum_role",
  	"version_languages_es_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_es_translated_from" numeric,
  	"version_languages_es_reviewed_by" "enum_role",
  	"version_languages_ar_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_ar_translated_from" numeric,
  	"version_languages_ar_reviewed_by" "enum_role",
  	"version_languages_pt_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_pt_translated_from" numeric,
  	"version_languages_pt_reviewed_by" "enum_role",
  	"version_slug" varchar,
  	"version_permalink_id" varchar,
  	"version_original_language" "enum_lang" DEFAULT 'en',
  	"version_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__briefs_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__briefs_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_briefs_v_locales" (
  	"version_title" varchar,
  	"version_subtitle" varchar,
  	"version_summary" varchar,
  	"version_project_summary" varchar,
  	"version_body" jsonb,
  	"version_managed_by_role" varchar,
  	"version_purpose" varchar,
  	"version_intended_use" varchar,
  	"version_methodology_text" varchar,
  	"version_limitations" varchar,
  	"version_cross_cutting_gender" varchar,
  	"version_cross_cutting_human_rights" varchar,
  	"version_cross_cutting_inclusion" varchar,
  	"version_cross_cutting_environment" varchar,
  	"version_management_response_overall" varchar,
  	"version_withdrawal_reason" varchar,
  	"version_disclaimer" varchar,
  	"version_newsletter_headline" varchar,
  	"version_newsletter_blurb" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_briefs_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_briefs_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer,
  	"organisations_id" integer,
  	"factsheets_id" integer,
  	"topics_id" integer,
  	"papers_id" integer,
  	"briefs_id" integer,
  	"series_id" integer,
  	"projects_id" integer,
  	"news_id" integer,
  	"events_id" integer
  );
  
  CREATE TABLE "series" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"launched" varchar,
  	"issn" varchar,
  	"cover_id" integer,
  	"languages_en_state" "enum_language_state" DEFAULT 'missing',
  	"languages_en_translated_from" numeric,
  	"languages_en_reviewed_by" "enum_role",
  	"languages_fr_state" "enum_language_state" DEFAULT 'missing',
  	"languages_fr_translated_from" numeric,
  	"languages_fr_reviewed_by" "enum_role",
  	"languages_es_state" "enum_language_state" DEFAULT 'missing',
  	"languages_es_translated_from" numeric,
  	"languages_es_reviewed_by" "enum_role",
  	"languages_ar_state" "enum_language_state" DEFAULT 'missing',
  	"languages_ar_translated_from" numeric,
  	"languages_ar_reviewed_by" "enum_role",
  	"languages_pt_state" "enum_language_state" DEFAULT 'missing',
  	"languages_pt_translated_from" numeric,
  	"languages_pt_reviewed_by" "enum_role",
  	"slug" varchar,
  	"permalink_id" varchar,
  	"original_language" "enum_lang" DEFAULT 'en',
  	"sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_series_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "series_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_series_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_launched" varchar,
  	"version_issn" varchar,
  	"version_cover_id" integer,
  	"version_languages_en_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_en_translated_from" numeric,
  	"version_languages_en_reviewed_by" "enum_role",
  	"version_languages_fr_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_fr_translated_from" numeric,
  	"version_languages_fr_reviewed_by" "enum_role",
  	"version_languages_es_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_es_translated_from" numeric,
  	"version_languages_es_reviewed_by" "enum_role",
  	"version_languages_ar_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_ar_translated_from" numeric,
  	"version_languages_ar_reviewed_by" "enum_role",
  	"version_languages_pt_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_pt_translated_from" numeric,
  	"version_languages_pt_reviewed_by" "enum_role",
  	"version_slug" varchar,
  	"version_permalink_id" varchar,
  	"version_original_language" "enum_lang" DEFAULT 'en',
  	"version_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__series_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__series_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_series_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "projects_objectives" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "projects_components" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "projects_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_country",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "projects_regions" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_region",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "project_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation_id" integer,
  	"country" "enum_country",
  	"role" "enum_partner_role"
  );
  
  CREATE TABLE "projects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"type" "enum_project_type",
  	"status" "enum_project_status",
  	"gender_marker" "enum_gender_marker",
  	"code" varchar,
  	"iati_id" varchar,
  	"start" varchar,
  	"end" varchar,
  	"budget" numeric,
  	"currency" varchar,
  	"parent_id" integer,
  	"languages_en_state" "enum_language_state" DEFAULT 'missing',
  	"languages_en_translated_from" numeric,
  	"languages_en_reviewed_by" "enum_role",
  	"languages_fr_state" "enum_language_state" DEFAULT 'missing',
  	"languages_fr_translated_from" numeric,
  	"languages_fr_reviewed_by" "enum_role",
  	"languages_es_state" "enum_language_state" DEFAULT 'missing',
  	"languages_es_translated_from" numeric,
  	"languages_es_reviewed_by" "enum_role",
  	"languages_ar_state" "enum_language_state" DEFAULT 'missing',
  	"languages_ar_translated_from" numeric,
  	"languages_ar_reviewed_by" "enum_role",
  	"languages_pt_state" "enum_language_state" DEFAULT 'missing',
  	"languages_pt_translated_from" numeric,
  	"languages_pt_reviewed_by" "enum_role",
  	"slug" varchar,
  	"permalink_id" varchar,
  	"original_language" "enum_lang" DEFAULT 'en',
  	"sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_projects_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "projects_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"note" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "projects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer
  );
  
  CREATE TABLE "_projects_v_version_objectives" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_projects_v_version_components" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_projects_v_version_countries" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_country",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_projects_v_version_regions" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_region",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_project_partners_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"organisation_id" integer,
  	"country" "enum_country",
  	"role" "enum_partner_role",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_projects_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_type" "enum_project_type",
  	"version_status" "enum_project_status",
  	"version_gender_marker" "enum_gender_marker",
  	"version_code" varchar,
  	"version_iati_id" varchar,
  	"version_start" varchar,
  	"version_end" varchar,
  	"version_budget" numeric,
  	"version_currency" varchar,
  	"version_parent_id" integer,
  	"version_languages_en_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_en_translated_from" numeric,
  	"version_languages_en_reviewed_by" "enum_role",
  	"version_languages_fr_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_fr_translated_from" numeric,
  	"version_languages_fr_reviewed_by" "enum_role",
  	"version_languages_es_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_es_translated_from" numeric,
  	"version_languages_es_reviewed_by" "enum_role",
  	"version_languages_ar_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_ar_translated_from" numeric,
  	"version_languages_ar_reviewed_by" "enum_role",
  	"version_languages_pt_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_pt_translated_from" numeric,
  	"version_languages_pt_reviewed_by" "enum_role",
  	"version_slug" varchar,
  	"version_permalink_id" varchar,
  	"version_original_language" "enum_lang" DEFAULT 'en',
  	"version_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__projects_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__projects_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_projects_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_note" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_projects_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer
  );
  
  CREATE TABLE "news" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"image_id" integer,
  	"languages_en_state" "enum_language_state" DEFAULT 'missing',
  	"languages_en_translated_from" numeric,
  	"languages_en_reviewed_by" "enum_role",
  	"languages_fr_state" "enum_language_state" DEFAULT 'missing',
  	"languages_fr_translated_from" numeric,
  	"languages_fr_reviewed_by" "enum_role",
  	"languages_es_state" "enum_language_state" DEFAULT 'missing',
  	"languages_es_translated_from" numeric,
  	"languages_es_reviewed_by" "enum_role",
  	"languages_ar_state" "enum_language_state" DEFAULT 'missing',
  	"languages_ar_translated_from" numeric,
  	"languages_ar_reviewed_by" "enum_role",
  	"languages_pt_state" "enum_language_state" DEFAULT 'missing',
  	"languages_pt_translated_from" numeric,
  	"languages_pt_reviewed_by" "enum_role",
  	"slug" varchar,
  	"permalink_id" varchar,
  	"original_language" "enum_lang" DEFAULT 'en',
  	"sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_news_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "news_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "news_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"papers_id" integer,
  	"factsheets_id" integer,
  	"briefs_id" integer,
  	"series_id" integer,
  	"projects_id" integer,
  	"news_id" integer,
  	"events_id" integer
  );
  
  CREATE TABLE "_news_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_date" timestamp(3) with time zone,
  	"version_image_id" integer,
  	"version_languages_en_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_en_translated_from" numeric,
  	"version_languages_en_reviewed_by" "enum_role",
  	"version_languages_fr_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_fr_translated_from" numeric,
  	"version_languages_fr_reviewed_by" "enum_role",
  	"version_languages_es_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_es_translated_from" numeric,
  	"version_languages_es_reviewed_by" "enum_role",
  	"version_languages_ar_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_ar_translated_from" numeric,
  	"version_languages_ar_reviewed_by" "enum_role",
  	"version_languages_pt_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_pt_translated_from" numeric,
  	"version_languages_pt_reviewed_by" "enum_role",
  	"version_slug" varchar,
  	"version_permalink_id" varchar,
  	"version_original_language" "enum_lang" DEFAULT 'en',
  	"version_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__news_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__news_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_news_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_news_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"papers_id" integer,
  	"factsheets_id" integer,
  	"briefs_id" integer,
  	"series_id" integer,
  	"projects_id" integer,
  	"news_id" integer,
  	"events_id" integer
  );
  
  CREATE TABLE "events_in_language" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_lang",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events_interpretation" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_lang",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "events_agenda" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"time" varchar,
  	"title" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "events_recordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_lang",
  	"url" varchar,
  	"minutes" numeric,
  	"bytes" numeric
  );
  
  CREATE TABLE "events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"start" timestamp(3) with time zone,
  	"end" timestamp(3) with time zone,
  	"timezone" varchar,
  	"mode" "enum_event_mode",
  	"join_url" varchar,
  	"languages_en_state" "enum_language_state" DEFAULT 'missing',
  	"languages_en_translated_from" numeric,
  	"languages_en_reviewed_by" "enum_role",
  	"languages_fr_state" "enum_language_state" DEFAULT 'missing',
  	"languages_fr_translated_from" numeric,
  	"languages_fr_reviewed_by" "enum_role",
  	"languages_es_state" "enum_language_state" DEFAULT 'missing',
  	"languages_es_translated_from" numeric,
  	"languages_es_reviewed_by" "enum_role",
  	"languages_ar_state" "enum_language_state" DEFAULT 'missing',
  	"languages_ar_translated_from" numeric,
  	"languages_ar_reviewed_by" "enum_role",
  	"languages_pt_state" "enum_language_state" DEFAULT 'missing',
  	"languages_pt_translated_from" numeric,
  	"languages_pt_reviewed_by" "enum_role",
  	"slug" varchar,
  	"permalink_id" varchar,
  	"original_language" "enum_lang" DEFAULT 'en',
  	"sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_events_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "events_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"venue" varchar,
  	"transcript" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer,
  	"organisations_id" integer,
  	"documents_id" integer,
  	"papers_id" integer,
  	"factsheets_id" integer,
  	"briefs_id" integer,
  	"series_id" integer,
  	"projects_id" integer,
  	"news_id" integer,
  	"events_id" integer
  );
  
  CREATE TABLE "_events_v_version_in_language" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_lang",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_events_v_version_interpretation" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_lang",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_events_v_version_agenda" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"time" varchar,
  	"title" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_recordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"language" "enum_lang",
  	"url" varchar,
  	"minutes" numeric,
  	"bytes" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_start" timestamp(3) with time zone,
  	"version_end" timestamp(3) with time zone,
  	"version_timezone" varchar,
  	"version_mode" "enum_event_mode",
  	"version_join_url" varchar,
  	"version_languages_en_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_en_translated_from" numeric,
  	"version_languages_en_reviewed_by" "enum_role",
  	"version_languages_fr_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_fr_translated_from" numeric,
  	"version_languages_fr_reviewed_by" "enum_role",
  	"version_languages_es_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_es_translated_from" numeric,
  	"version_languages_es_reviewed_by" "enum_role",
  	"version_languages_ar_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_ar_translated_from" numeric,
  	"version_languages_ar_reviewed_by" "enum_role",
  	"version_languages_pt_state" "enum_language_state" DEFAULT 'missing',
  	"version_languages_pt_translated_from" numeric,
  	"version_languages_pt_reviewed_by" "enum_role",
  	"version_slug" varchar,
  	"version_permalink_id" varchar,
  	"version_original_language" "enum_lang" DEFAULT 'en',
  	"version_sample" boolean DEFAULT false,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__events_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__events_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_events_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_venue" varchar,
  	"version_transcript" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_events_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"people_id" integer,
  	"organisations_id" integer,
  	"documents_id" integer,
  	"papers_id" integer,
  	"factsheets_id" integer,
  	"briefs_id" integer,
  	"series_id" integer,
  	"projects_id" integer,
  	"news_id" integer,
  	"events_id" integer
  );
  
  CREATE TABLE "organisations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"acronym" varchar,
  	"type" "enum_organisation_type" NOT NULL,
  	"country" "enum_country",
  	"url" varchar,
  	"ror" varchar,
  	"part_of_id" integer,
  	"logo_id" integer,
  	"slug" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "organisations_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_organisations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_acronym" varchar,
  	"version_type" "enum_organisation_type" NOT NULL,
  	"version_country" "enum_country",
  	"version_url" varchar,
  	"version_ror" varchar,
  	"version_part_of_id" integer,
  	"version_logo_id" integer,
  	"version_slug" varchar NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_organisations_v_locales" (
  	"version_name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "people" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"display_name" varchar NOT NULL,
  	"orcid" varchar,
  	"slug" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "people_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer
  );
  
  CREATE TABLE "_people_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_display_name" varchar NOT NULL,
  	"version_orcid" varchar,
  	"version_slug" varchar NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_people_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer
  );
  
  CREATE TABLE "topics_alt_labels" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "topics" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"broader_id" integer,
  	"slug" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "topics_locales" (
  	"label" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "topics_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_topics_v_version_alt_labels" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_topics_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_code" varchar NOT NULL,
  	"version_broader_id" integer,
  	"version_slug" varchar NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_topics_v_locales" (
  	"version_label" varchar,
  	"version_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_topics_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"decorative" boolean DEFAULT false,
  	"credit" varchar NOT NULL,
  	"licence" "enum_licence" NOT NULL,
  	"taken_at" varchar,
  	"country" "enum_country",
  	"identifiable" boolean DEFAULT false,
  	"minors" boolean DEFAULT false,
  	"consent_status" "enum_consent_status" DEFAULT 'unknown',
  	"consent_expires" timestamp(3) with time zone,
  	"consent_withdrawn_at" timestamp(3) with time zone,
  	"consent_scope" varchar,
  	"consent_reference" varchar,
  	"focal_point_x" numeric DEFAULT 50,
  	"focal_point_y" numeric DEFAULT 50,
  	"slug" varchar NOT NULL,
  	"sha256" varchar NOT NULL,
  	"renditions" jsonb NOT NULL,
  	"prefix" varchar DEFAULT 'media',
  	"_objectkey" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_media_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_decorative" boolean DEFAULT false,
  	"version_credit" varchar NOT NULL,
  	"version_licence" "enum_licence" NOT NULL,
  	"version_taken_at" varchar,
  	"version_country" "enum_country",
  	"version_identifiable" boolean DEFAULT false,
  	"version_minors" boolean DEFAULT false,
  	"version_consent_status" "enum_consent_status" DEFAULT 'unknown',
  	"version_consent_expires" timestamp(3) with time zone,
  	"version_consent_withdrawn_at" timestamp(3) with time zone,
  	"version_consent_scope" varchar,
  	"version_consent_reference" varchar,
  	"version_focal_point_x" numeric DEFAULT 50,
  	"version_focal_point_y" numeric DEFAULT 50,
  	"version_slug" varchar NOT NULL,
  	"version_sha256" varchar NOT NULL,
  	"version_renditions" jsonb NOT NULL,
  	"version_prefix" varchar DEFAULT 'media',
  	"version__objectkey" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version_url" varchar,
  	"version_thumbnail_u_r_l" varchar,
  	"version_filename" varchar,
  	"version_mime_type" varchar,
  	"version_filesize" numeric,
  	"version_width" numeric,
  	"version_height" numeric,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_media_v_locales" (
  	"version_alt" varchar,
  	"version_caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"external_url" varchar,
  	"language" "enum_lang" NOT NULL,
  	"pages" numeric,
  	"tagged" boolean DEFAULT false,
  	"sha256" varchar,
  	"slug" varchar NOT NULL,
  	"prefix" varchar DEFAULT 'documents',
  	"_objectkey" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar NOT NULL,
  	"filesize" numeric NOT NULL,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "documents_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_documents_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_external_url" varchar,
  	"version_language" "enum_lang" NOT NULL,
  	"version_pages" numeric,
  	"version_tagged" boolean DEFAULT false,
  	"version_sha256" varchar,
  	"version_slug" varchar NOT NULL,
  	"version_prefix" varchar DEFAULT 'documents',
  	"version__objectkey" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version_url" varchar,
  	"version_thumbnail_u_r_l" varchar,
  	"version_filename" varchar,
  	"version_mime_type" varchar NOT NULL,
  	"version_filesize" numeric NOT NULL,
  	"version_width" numeric,
  	"version_height" numeric,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_documents_v_locales" (
  	"version_title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'contributor' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "outbox" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"document" varchar NOT NULL,
  	"state" "enum_outbox_state" DEFAULT 'waiting' NOT NULL,
  	"version" varchar,
  	"role" varchar,
  	"reason" varchar,
  	"live_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"papers_id" integer,
  	"factsheets_id" integer,
  	"briefs_id" integer,
  	"series_id" integer,
  	"projects_id" integer,
  	"news_id" integer,
  	"events_id" integer,
  	"organisations_id" integer,
  	"people_id" integer,
  	"topics_id" integer,
  	"media_id" integer,
  	"documents_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "release" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"progress" jsonb,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "papers_key_messages" ADD CONSTRAINT "papers_key_messages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_research_questions" ADD CONSTRAINT "papers_research_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_datasets" ADD CONSTRAINT "papers_datasets_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_examples" ADD CONSTRAINT "papers_examples_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_examples_locales" ADD CONSTRAINT "papers_examples_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers_examples"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_implications" ADD CONSTRAINT "papers_implications_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_implications_locales" ADD CONSTRAINT "papers_implications_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers_implications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_actionable_inputs" ADD CONSTRAINT "papers_actionable_inputs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_lessons" ADD CONSTRAINT "papers_lessons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_lessons_locales" ADD CONSTRAINT "papers_lessons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers_lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_recs_actions" ADD CONSTRAINT "papers_recs_actions_evidence_id_documents_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "papers_recs_actions" ADD CONSTRAINT "papers_recs_actions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers_recs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_recs_actions_locales" ADD CONSTRAINT "papers_recs_actions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers_recs_actions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_recs_history" ADD CONSTRAINT "papers_recs_history_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers_recs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_recs_history_locales" ADD CONSTRAINT "papers_recs_history_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers_recs_history"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_recs" ADD CONSTRAINT "papers_recs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_recs_locales" ADD CONSTRAINT "papers_recs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers_recs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_countries" ADD CONSTRAINT "papers_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_regions" ADD CONSTRAINT "papers_regions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_levels" ADD CONSTRAINT "papers_levels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_dimensions" ADD CONSTRAINT "papers_dimensions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_population_groups" ADD CONSTRAINT "papers_population_groups_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_sdgs" ADD CONSTRAINT "papers_sdgs_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_gcm_objectives" ADD CONSTRAINT "papers_gcm_objectives_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_contributors" ADD CONSTRAINT "papers_contributors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_references_csl_author" ADD CONSTRAINT "papers_references_csl_author_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers_references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_references" ADD CONSTRAINT "papers_references_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_attachments" ADD CONSTRAINT "papers_attachments_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "papers_attachments" ADD CONSTRAINT "papers_attachments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_related_items" ADD CONSTRAINT "papers_related_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_acronyms" ADD CONSTRAINT "papers_acronyms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_acronyms_locales" ADD CONSTRAINT "papers_acronyms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers_acronyms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_change_notes" ADD CONSTRAINT "papers_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_change_notes_locales" ADD CONSTRAINT "papers_change_notes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers_change_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers" ADD CONSTRAINT "papers_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "papers" ADD CONSTRAINT "papers_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "papers" ADD CONSTRAINT "papers_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "papers" ADD CONSTRAINT "papers_newsletter_image_id_media_id_fk" FOREIGN KEY ("newsletter_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "papers_locales" ADD CONSTRAINT "papers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_texts" ADD CONSTRAINT "papers_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_rels" ADD CONSTRAINT "papers_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_rels" ADD CONSTRAINT "papers_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_rels" ADD CONSTRAINT "papers_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_rels" ADD CONSTRAINT "papers_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_rels" ADD CONSTRAINT "papers_rels_knowledge_papers_fk" FOREIGN KEY ("papers_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_rels" ADD CONSTRAINT "papers_rels_factsheets_fk" FOREIGN KEY ("factsheets_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_rels" ADD CONSTRAINT "papers_rels_evaluation_briefs_fk" FOREIGN KEY ("briefs_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_rels" ADD CONSTRAINT "papers_rels_series_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_rels" ADD CONSTRAINT "papers_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_rels" ADD CONSTRAINT "papers_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "papers_rels" ADD CONSTRAINT "papers_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_key_messages" ADD CONSTRAINT "_papers_v_version_key_messages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_research_questions" ADD CONSTRAINT "_papers_v_version_research_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_datasets" ADD CONSTRAINT "_papers_v_version_datasets_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "__papers_v_version_examples_v" ADD CONSTRAINT "__papers_v_version_examples_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "__papers_v_version_examples_v_locales" ADD CONSTRAINT "__papers_v_version_examples_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."__papers_v_version_examples_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_implications" ADD CONSTRAINT "_papers_v_version_implications_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_implications_locales" ADD CONSTRAINT "_papers_v_version_implications_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_papers_v_version_implications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_actionable_inputs" ADD CONSTRAINT "_papers_v_version_actionable_inputs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_lessons" ADD CONSTRAINT "_papers_v_version_lessons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_lessons_locales" ADD CONSTRAINT "_papers_v_version_lessons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_papers_v_version_lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "__papers_v_version_recs_v_actions" ADD CONSTRAINT "__papers_v_version_recs_v_actions_evidence_id_documents_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "__papers_v_version_recs_v_actions" ADD CONSTRAINT "__papers_v_version_recs_v_actions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."__papers_v_version_recs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "__papers_v_version_recs_v_actions_locales" ADD CONSTRAINT "__papers_v_version_recs_v_actions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."__papers_v_version_recs_v_actions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "___papers_v_version_recs_v_history_v" ADD CONSTRAINT "___papers_v_version_recs_v_history_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."__papers_v_version_recs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "___papers_v_version_recs_v_history_v_locales" ADD CONSTRAINT "___papers_v_version_recs_v_history_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."___papers_v_version_recs_v_history_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "__papers_v_version_recs_v" ADD CONSTRAINT "__papers_v_version_recs_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "__papers_v_version_recs_v_locales" ADD CONSTRAINT "__papers_v_version_recs_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."__papers_v_version_recs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_countries" ADD CONSTRAINT "_papers_v_version_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_regions" ADD CONSTRAINT "_papers_v_version_regions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_levels" ADD CONSTRAINT "_papers_v_version_levels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_dimensions" ADD CONSTRAINT "_papers_v_version_dimensions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_population_groups" ADD CONSTRAINT "_papers_v_version_population_groups_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_sdgs" ADD CONSTRAINT "_papers_v_version_sdgs_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_gcm_objectives" ADD CONSTRAINT "_papers_v_version_gcm_objectives_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_contributors" ADD CONSTRAINT "_papers_v_version_contributors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_references_csl_author" ADD CONSTRAINT "_papers_v_version_references_csl_author_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_papers_v_version_references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_references" ADD CONSTRAINT "_papers_v_version_references_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_attachments" ADD CONSTRAINT "_papers_v_version_attachments_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_papers_v_version_attachments" ADD CONSTRAINT "_papers_v_version_attachments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_related_items" ADD CONSTRAINT "_papers_v_version_related_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_acronyms" ADD CONSTRAINT "_papers_v_version_acronyms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_acronyms_locales" ADD CONSTRAINT "_papers_v_version_acronyms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_papers_v_version_acronyms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_change_notes" ADD CONSTRAINT "_papers_v_version_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_version_change_notes_locales" ADD CONSTRAINT "_papers_v_version_change_notes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_papers_v_version_change_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v" ADD CONSTRAINT "_papers_v_parent_id_papers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."papers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_papers_v" ADD CONSTRAINT "_papers_v_version_series_id_series_id_fk" FOREIGN KEY ("version_series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_papers_v" ADD CONSTRAINT "_papers_v_version_project_id_projects_id_fk" FOREIGN KEY ("version_project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_papers_v" ADD CONSTRAINT "_papers_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_papers_v" ADD CONSTRAINT "_papers_v_version_newsletter_image_id_media_id_fk" FOREIGN KEY ("version_newsletter_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_papers_v_locales" ADD CONSTRAINT "_papers_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_texts" ADD CONSTRAINT "_papers_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_rels" ADD CONSTRAINT "_papers_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_papers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_rels" ADD CONSTRAINT "_papers_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_rels" ADD CONSTRAINT "_papers_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_rels" ADD CONSTRAINT "_papers_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_rels" ADD CONSTRAINT "_papers_v_rels_knowledge_papers_fk" FOREIGN KEY ("papers_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_rels" ADD CONSTRAINT "_papers_v_rels_factsheets_fk" FOREIGN KEY ("factsheets_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_rels" ADD CONSTRAINT "_papers_v_rels_evaluation_briefs_fk" FOREIGN KEY ("briefs_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_rels" ADD CONSTRAINT "_papers_v_rels_series_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_rels" ADD CONSTRAINT "_papers_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_rels" ADD CONSTRAINT "_papers_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_papers_v_rels" ADD CONSTRAINT "_papers_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_key_messages" ADD CONSTRAINT "factsheets_key_messages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_steps" ADD CONSTRAINT "factsheets_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_locations" ADD CONSTRAINT "factsheets_locations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_locations_locales" ADD CONSTRAINT "factsheets_locations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets_locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_results" ADD CONSTRAINT "factsheets_results_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_results_locales" ADD CONSTRAINT "factsheets_results_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_enabling_factors" ADD CONSTRAINT "factsheets_enabling_factors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_obstacles" ADD CONSTRAINT "factsheets_obstacles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_lessons" ADD CONSTRAINT "factsheets_lessons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_lessons_locales" ADD CONSTRAINT "factsheets_lessons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets_lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_sustainability_inputs" ADD CONSTRAINT "factsheets_sustainability_inputs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_countries" ADD CONSTRAINT "factsheets_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_regions" ADD CONSTRAINT "factsheets_regions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_levels" ADD CONSTRAINT "factsheets_levels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_dimensions" ADD CONSTRAINT "factsheets_dimensions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_population_groups" ADD CONSTRAINT "factsheets_population_groups_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_sdgs" ADD CONSTRAINT "factsheets_sdgs_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_gcm_objectives" ADD CONSTRAINT "factsheets_gcm_objectives_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_contributors" ADD CONSTRAINT "factsheets_contributors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_references_csl_author" ADD CONSTRAINT "factsheets_references_csl_author_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets_references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_references" ADD CONSTRAINT "factsheets_references_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_attachments" ADD CONSTRAINT "factsheets_attachments_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "factsheets_attachments" ADD CONSTRAINT "factsheets_attachments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_related_items" ADD CONSTRAINT "factsheets_related_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_acronyms" ADD CONSTRAINT "factsheets_acronyms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_acronyms_locales" ADD CONSTRAINT "factsheets_acronyms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets_acronyms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_change_notes" ADD CONSTRAINT "factsheets_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_change_notes_locales" ADD CONSTRAINT "factsheets_change_notes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets_change_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets" ADD CONSTRAINT "factsheets_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "factsheets" ADD CONSTRAINT "factsheets_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "factsheets" ADD CONSTRAINT "factsheets_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "factsheets" ADD CONSTRAINT "factsheets_newsletter_image_id_media_id_fk" FOREIGN KEY ("newsletter_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "factsheets_locales" ADD CONSTRAINT "factsheets_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_rels" ADD CONSTRAINT "factsheets_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_rels" ADD CONSTRAINT "factsheets_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_rels" ADD CONSTRAINT "factsheets_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_rels" ADD CONSTRAINT "factsheets_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_rels" ADD CONSTRAINT "factsheets_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_rels" ADD CONSTRAINT "factsheets_rels_knowledge_papers_fk" FOREIGN KEY ("papers_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_rels" ADD CONSTRAINT "factsheets_rels_factsheets_fk" FOREIGN KEY ("factsheets_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_rels" ADD CONSTRAINT "factsheets_rels_evaluation_briefs_fk" FOREIGN KEY ("briefs_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_rels" ADD CONSTRAINT "factsheets_rels_series_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_rels" ADD CONSTRAINT "factsheets_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_rels" ADD CONSTRAINT "factsheets_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "factsheets_rels" ADD CONSTRAINT "factsheets_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_key_messages" ADD CONSTRAINT "_factsheets_v_version_key_messages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_steps" ADD CONSTRAINT "_factsheets_v_version_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_locations" ADD CONSTRAINT "_factsheets_v_version_locations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_locations_locales" ADD CONSTRAINT "_factsheets_v_version_locations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v_version_locations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_results" ADD CONSTRAINT "_factsheets_v_version_results_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_results_locales" ADD CONSTRAINT "_factsheets_v_version_results_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v_version_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_enabling_factors" ADD CONSTRAINT "_factsheets_v_version_enabling_factors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_obstacles" ADD CONSTRAINT "_factsheets_v_version_obstacles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_lessons" ADD CONSTRAINT "_factsheets_v_version_lessons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_lessons_locales" ADD CONSTRAINT "_factsheets_v_version_lessons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v_version_lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_sustainability_inputs" ADD CONSTRAINT "_factsheets_v_version_sustainability_inputs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_countries" ADD CONSTRAINT "_factsheets_v_version_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_regions" ADD CONSTRAINT "_factsheets_v_version_regions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_levels" ADD CONSTRAINT "_factsheets_v_version_levels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_dimensions" ADD CONSTRAINT "_factsheets_v_version_dimensions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_population_groups" ADD CONSTRAINT "_factsheets_v_version_population_groups_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_sdgs" ADD CONSTRAINT "_factsheets_v_version_sdgs_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_gcm_objectives" ADD CONSTRAINT "_factsheets_v_version_gcm_objectives_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_contributors" ADD CONSTRAINT "_factsheets_v_version_contributors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_references_csl_author" ADD CONSTRAINT "_factsheets_v_version_references_csl_author_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v_version_references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_references" ADD CONSTRAINT "_factsheets_v_version_references_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_attachments" ADD CONSTRAINT "_factsheets_v_version_attachments_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_attachments" ADD CONSTRAINT "_factsheets_v_version_attachments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_related_items" ADD CONSTRAINT "_factsheets_v_version_related_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_acronyms" ADD CONSTRAINT "_factsheets_v_version_acronyms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_acronyms_locales" ADD CONSTRAINT "_factsheets_v_version_acronyms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v_version_acronyms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_change_notes" ADD CONSTRAINT "_factsheets_v_version_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_version_change_notes_locales" ADD CONSTRAINT "_factsheets_v_version_change_notes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v_version_change_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v" ADD CONSTRAINT "_factsheets_v_parent_id_factsheets_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."factsheets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_factsheets_v" ADD CONSTRAINT "_factsheets_v_version_series_id_series_id_fk" FOREIGN KEY ("version_series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_factsheets_v" ADD CONSTRAINT "_factsheets_v_version_project_id_projects_id_fk" FOREIGN KEY ("version_project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_factsheets_v" ADD CONSTRAINT "_factsheets_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_factsheets_v" ADD CONSTRAINT "_factsheets_v_version_newsletter_image_id_media_id_fk" FOREIGN KEY ("version_newsletter_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_factsheets_v_locales" ADD CONSTRAINT "_factsheets_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_rels" ADD CONSTRAINT "_factsheets_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_factsheets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_rels" ADD CONSTRAINT "_factsheets_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_rels" ADD CONSTRAINT "_factsheets_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_rels" ADD CONSTRAINT "_factsheets_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_rels" ADD CONSTRAINT "_factsheets_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_rels" ADD CONSTRAINT "_factsheets_v_rels_knowledge_papers_fk" FOREIGN KEY ("papers_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_rels" ADD CONSTRAINT "_factsheets_v_rels_factsheets_fk" FOREIGN KEY ("factsheets_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_rels" ADD CONSTRAINT "_factsheets_v_rels_evaluation_briefs_fk" FOREIGN KEY ("briefs_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_rels" ADD CONSTRAINT "_factsheets_v_rels_series_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_rels" ADD CONSTRAINT "_factsheets_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_rels" ADD CONSTRAINT "_factsheets_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_factsheets_v_rels" ADD CONSTRAINT "_factsheets_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_key_messages" ADD CONSTRAINT "briefs_key_messages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_criteria" ADD CONSTRAINT "briefs_criteria_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_criteria_locales" ADD CONSTRAINT "briefs_criteria_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs_criteria"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_questions" ADD CONSTRAINT "briefs_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_methodology_methods" ADD CONSTRAINT "briefs_methodology_methods_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_geographic_coverage" ADD CONSTRAINT "briefs_geographic_coverage_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_findings_evidence" ADD CONSTRAINT "briefs_findings_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs_findings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_findings" ADD CONSTRAINT "briefs_findings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_findings_locales" ADD CONSTRAINT "briefs_findings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs_findings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_conclusions" ADD CONSTRAINT "briefs_conclusions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_lessons" ADD CONSTRAINT "briefs_lessons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_lessons_locales" ADD CONSTRAINT "briefs_lessons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs_lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_recs_actions" ADD CONSTRAINT "briefs_recs_actions_evidence_id_documents_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "briefs_recs_actions" ADD CONSTRAINT "briefs_recs_actions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs_recs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_recs_actions_locales" ADD CONSTRAINT "briefs_recs_actions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs_recs_actions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_recs_history" ADD CONSTRAINT "briefs_recs_history_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs_recs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_recs_history_locales" ADD CONSTRAINT "briefs_recs_history_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs_recs_history"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_recs" ADD CONSTRAINT "briefs_recs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_recs_locales" ADD CONSTRAINT "briefs_recs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs_recs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_countries" ADD CONSTRAINT "briefs_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_regions" ADD CONSTRAINT "briefs_regions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_levels" ADD CONSTRAINT "briefs_levels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_dimensions" ADD CONSTRAINT "briefs_dimensions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_population_groups" ADD CONSTRAINT "briefs_population_groups_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_sdgs" ADD CONSTRAINT "briefs_sdgs_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_gcm_objectives" ADD CONSTRAINT "briefs_gcm_objectives_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_contributors" ADD CONSTRAINT "briefs_contributors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_references_csl_author" ADD CONSTRAINT "briefs_references_csl_author_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs_references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_references" ADD CONSTRAINT "briefs_references_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_attachments" ADD CONSTRAINT "briefs_attachments_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "briefs_attachments" ADD CONSTRAINT "briefs_attachments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_related_items" ADD CONSTRAINT "briefs_related_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_acronyms" ADD CONSTRAINT "briefs_acronyms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_acronyms_locales" ADD CONSTRAINT "briefs_acronyms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs_acronyms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_change_notes" ADD CONSTRAINT "briefs_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_change_notes_locales" ADD CONSTRAINT "briefs_change_notes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs_change_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs" ADD CONSTRAINT "briefs_project_snapshot_donor_id_organisations_id_fk" FOREIGN KEY ("project_snapshot_donor_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "briefs" ADD CONSTRAINT "briefs_management_response_file_id_documents_id_fk" FOREIGN KEY ("management_response_file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "briefs" ADD CONSTRAINT "briefs_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "briefs" ADD CONSTRAINT "briefs_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "briefs" ADD CONSTRAINT "briefs_full_report_id_documents_id_fk" FOREIGN KEY ("full_report_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "briefs" ADD CONSTRAINT "briefs_terms_of_reference_id_documents_id_fk" FOREIGN KEY ("terms_of_reference_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "briefs" ADD CONSTRAINT "briefs_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "briefs" ADD CONSTRAINT "briefs_newsletter_image_id_media_id_fk" FOREIGN KEY ("newsletter_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "briefs_locales" ADD CONSTRAINT "briefs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_texts" ADD CONSTRAINT "briefs_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_rels" ADD CONSTRAINT "briefs_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_rels" ADD CONSTRAINT "briefs_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_rels" ADD CONSTRAINT "briefs_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_rels" ADD CONSTRAINT "briefs_rels_factsheets_fk" FOREIGN KEY ("factsheets_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_rels" ADD CONSTRAINT "briefs_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_rels" ADD CONSTRAINT "briefs_rels_knowledge_papers_fk" FOREIGN KEY ("papers_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_rels" ADD CONSTRAINT "briefs_rels_evaluation_briefs_fk" FOREIGN KEY ("briefs_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_rels" ADD CONSTRAINT "briefs_rels_series_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_rels" ADD CONSTRAINT "briefs_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_rels" ADD CONSTRAINT "briefs_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "briefs_rels" ADD CONSTRAINT "briefs_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_key_messages" ADD CONSTRAINT "_briefs_v_version_key_messages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_criteria" ADD CONSTRAINT "_briefs_v_version_criteria_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_criteria_locales" ADD CONSTRAINT "_briefs_v_version_criteria_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v_version_criteria"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_questions" ADD CONSTRAINT "_briefs_v_version_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_methodology_methods" ADD CONSTRAINT "_briefs_v_version_methodology_methods_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_geographic_coverage" ADD CONSTRAINT "_briefs_v_version_geographic_coverage_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_findings_evidence" ADD CONSTRAINT "_briefs_v_version_findings_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v_version_findings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_findings" ADD CONSTRAINT "_briefs_v_version_findings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_findings_locales" ADD CONSTRAINT "_briefs_v_version_findings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v_version_findings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_conclusions" ADD CONSTRAINT "_briefs_v_version_conclusions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_lessons" ADD CONSTRAINT "_briefs_v_version_lessons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_lessons_locales" ADD CONSTRAINT "_briefs_v_version_lessons_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v_version_lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "__briefs_v_version_recs_v_actions" ADD CONSTRAINT "__briefs_v_version_recs_v_actions_evidence_id_documents_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "__briefs_v_version_recs_v_actions" ADD CONSTRAINT "__briefs_v_version_recs_v_actions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."__briefs_v_version_recs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "__briefs_v_version_recs_v_actions_locales" ADD CONSTRAINT "__briefs_v_version_recs_v_actions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."__briefs_v_version_recs_v_actions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "___briefs_v_version_recs_v_history_v" ADD CONSTRAINT "___briefs_v_version_recs_v_history_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."__briefs_v_version_recs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "___briefs_v_version_recs_v_history_v_locales" ADD CONSTRAINT "___briefs_v_version_recs_v_history_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."___briefs_v_version_recs_v_history_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "__briefs_v_version_recs_v" ADD CONSTRAINT "__briefs_v_version_recs_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "__briefs_v_version_recs_v_locales" ADD CONSTRAINT "__briefs_v_version_recs_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."__briefs_v_version_recs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_countries" ADD CONSTRAINT "_briefs_v_version_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_regions" ADD CONSTRAINT "_briefs_v_version_regions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_levels" ADD CONSTRAINT "_briefs_v_version_levels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_dimensions" ADD CONSTRAINT "_briefs_v_version_dimensions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_population_groups" ADD CONSTRAINT "_briefs_v_version_population_groups_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_sdgs" ADD CONSTRAINT "_briefs_v_version_sdgs_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_gcm_objectives" ADD CONSTRAINT "_briefs_v_version_gcm_objectives_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_contributors" ADD CONSTRAINT "_briefs_v_version_contributors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_references_csl_author" ADD CONSTRAINT "_briefs_v_version_references_csl_author_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v_version_references"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_references" ADD CONSTRAINT "_briefs_v_version_references_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_attachments" ADD CONSTRAINT "_briefs_v_version_attachments_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_attachments" ADD CONSTRAINT "_briefs_v_version_attachments_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_related_items" ADD CONSTRAINT "_briefs_v_version_related_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_acronyms" ADD CONSTRAINT "_briefs_v_version_acronyms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_acronyms_locales" ADD CONSTRAINT "_briefs_v_version_acronyms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v_version_acronyms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_change_notes" ADD CONSTRAINT "_briefs_v_version_change_notes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_version_change_notes_locales" ADD CONSTRAINT "_briefs_v_version_change_notes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v_version_change_notes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v" ADD CONSTRAINT "_briefs_v_parent_id_briefs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."briefs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_briefs_v" ADD CONSTRAINT "_briefs_v_version_project_snapshot_donor_id_organisations_id_fk" FOREIGN KEY ("version_project_snapshot_donor_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_briefs_v" ADD CONSTRAINT "_briefs_v_version_management_response_file_id_documents_id_fk" FOREIGN KEY ("version_management_response_file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_briefs_v" ADD CONSTRAINT "_briefs_v_version_series_id_series_id_fk" FOREIGN KEY ("version_series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_briefs_v" ADD CONSTRAINT "_briefs_v_version_project_id_projects_id_fk" FOREIGN KEY ("version_project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_briefs_v" ADD CONSTRAINT "_briefs_v_version_full_report_id_documents_id_fk" FOREIGN KEY ("version_full_report_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_briefs_v" ADD CONSTRAINT "_briefs_v_version_terms_of_reference_id_documents_id_fk" FOREIGN KEY ("version_terms_of_reference_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_briefs_v" ADD CONSTRAINT "_briefs_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_briefs_v" ADD CONSTRAINT "_briefs_v_version_newsletter_image_id_media_id_fk" FOREIGN KEY ("version_newsletter_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_briefs_v_locales" ADD CONSTRAINT "_briefs_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_texts" ADD CONSTRAINT "_briefs_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_rels" ADD CONSTRAINT "_briefs_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_briefs_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_rels" ADD CONSTRAINT "_briefs_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_rels" ADD CONSTRAINT "_briefs_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_rels" ADD CONSTRAINT "_briefs_v_rels_factsheets_fk" FOREIGN KEY ("factsheets_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_rels" ADD CONSTRAINT "_briefs_v_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_rels" ADD CONSTRAINT "_briefs_v_rels_knowledge_papers_fk" FOREIGN KEY ("papers_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_rels" ADD CONSTRAINT "_briefs_v_rels_evaluation_briefs_fk" FOREIGN KEY ("briefs_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_rels" ADD CONSTRAINT "_briefs_v_rels_series_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_rels" ADD CONSTRAINT "_briefs_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_rels" ADD CONSTRAINT "_briefs_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_briefs_v_rels" ADD CONSTRAINT "_briefs_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "series" ADD CONSTRAINT "series_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "series_locales" ADD CONSTRAINT "series_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_series_v" ADD CONSTRAINT "_series_v_parent_id_series_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_series_v" ADD CONSTRAINT "_series_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_series_v_locales" ADD CONSTRAINT "_series_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_series_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_objectives" ADD CONSTRAINT "projects_objectives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_components" ADD CONSTRAINT "projects_components_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_countries" ADD CONSTRAINT "projects_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_regions" ADD CONSTRAINT "projects_regions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "project_partners" ADD CONSTRAINT "project_partners_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "project_partners" ADD CONSTRAINT "project_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects" ADD CONSTRAINT "projects_parent_id_projects_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "projects_locales" ADD CONSTRAINT "projects_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "projects_rels" ADD CONSTRAINT "projects_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_objectives" ADD CONSTRAINT "_projects_v_version_objectives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_components" ADD CONSTRAINT "_projects_v_version_components_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_countries" ADD CONSTRAINT "_projects_v_version_countries_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_version_regions" ADD CONSTRAINT "_projects_v_version_regions_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_project_partners_v" ADD CONSTRAINT "_project_partners_v_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_project_partners_v" ADD CONSTRAINT "_project_partners_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_parent_id_projects_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v" ADD CONSTRAINT "_projects_v_version_parent_id_projects_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_projects_v_locales" ADD CONSTRAINT "_projects_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_projects_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_projects_v_rels" ADD CONSTRAINT "_projects_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_locales" ADD CONSTRAINT "news_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_knowledge_papers_fk" FOREIGN KEY ("papers_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_factsheets_fk" FOREIGN KEY ("factsheets_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_evaluation_briefs_fk" FOREIGN KEY ("briefs_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_series_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_parent_id_news_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_locales" ADD CONSTRAINT "_news_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_knowledge_papers_fk" FOREIGN KEY ("papers_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_factsheets_fk" FOREIGN KEY ("factsheets_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_evaluation_briefs_fk" FOREIGN KEY ("briefs_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_series_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_in_language" ADD CONSTRAINT "events_in_language_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_interpretation" ADD CONSTRAINT "events_interpretation_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_agenda" ADD CONSTRAINT "events_agenda_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_recordings" ADD CONSTRAINT "events_recordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_locales" ADD CONSTRAINT "events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_knowledge_papers_fk" FOREIGN KEY ("papers_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_factsheets_fk" FOREIGN KEY ("factsheets_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_evaluation_briefs_fk" FOREIGN KEY ("briefs_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_series_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_in_language" ADD CONSTRAINT "_events_v_version_in_language_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_interpretation" ADD CONSTRAINT "_events_v_version_interpretation_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_agenda" ADD CONSTRAINT "_events_v_version_agenda_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_recordings" ADD CONSTRAINT "_events_v_version_recordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_locales" ADD CONSTRAINT "_events_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_knowledge_papers_fk" FOREIGN KEY ("papers_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_factsheets_fk" FOREIGN KEY ("factsheets_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_evaluation_briefs_fk" FOREIGN KEY ("briefs_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_series_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_part_of_id_organisations_id_fk" FOREIGN KEY ("part_of_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations_locales" ADD CONSTRAINT "organisations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_part_of_id_organisations_id_fk" FOREIGN KEY ("version_part_of_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v_locales" ADD CONSTRAINT "_organisations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_rels" ADD CONSTRAINT "people_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_rels" ADD CONSTRAINT "people_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_parent_id_people_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_rels" ADD CONSTRAINT "_people_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_rels" ADD CONSTRAINT "_people_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_alt_labels" ADD CONSTRAINT "topics_alt_labels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_broader_id_topics_id_fk" FOREIGN KEY ("broader_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics_locales" ADD CONSTRAINT "topics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "topics_texts" ADD CONSTRAINT "topics_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_version_alt_labels" ADD CONSTRAINT "_topics_v_version_alt_labels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_version_broader_id_topics_id_fk" FOREIGN KEY ("version_broader_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v_locales" ADD CONSTRAINT "_topics_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_texts" ADD CONSTRAINT "_topics_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_media_v" ADD CONSTRAINT "_media_v_parent_id_media_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_media_v_locales" ADD CONSTRAINT "_media_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_media_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_locales" ADD CONSTRAINT "documents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_parent_id_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_locales" ADD CONSTRAINT "_documents_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_knowledge_papers_fk" FOREIGN KEY ("papers_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_factsheets_fk" FOREIGN KEY ("factsheets_id") REFERENCES "public"."factsheets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_evaluation_briefs_fk" FOREIGN KEY ("briefs_id") REFERENCES "public"."briefs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_series_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_events_fk" FOREIGN KEY ("events_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_topics_fk" FOREIGN KEY ("topics_id") REFERENCES "public"."topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "papers_key_messages_order_idx" ON "papers_key_messages" USING btree ("_order");
  CREATE INDEX "papers_key_messages_parent_id_idx" ON "papers_key_messages" USING btree ("_parent_id");
  CREATE INDEX "papers_key_messages_locale_idx" ON "papers_key_messages" USING btree ("_locale");
  CREATE INDEX "papers_research_questions_order_idx" ON "papers_research_questions" USING btree ("_order");
  CREATE INDEX "papers_research_questions_parent_id_idx" ON "papers_research_questions" USING btree ("_parent_id");
  CREATE INDEX "papers_research_questions_locale_idx" ON "papers_research_questions" USING btree ("_locale");
  CREATE INDEX "papers_datasets_order_idx" ON "papers_datasets" USING btree ("_order");
  CREATE INDEX "papers_datasets_parent_id_idx" ON "papers_datasets" USING btree ("_parent_id");
  CREATE INDEX "papers_examples_order_idx" ON "papers_examples" USING btree ("_order");
  CREATE INDEX "papers_examples_parent_id_idx" ON "papers_examples" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "papers_examples_locales_locale_parent_id_unique" ON "papers_examples_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "papers_examples_locales_by_parent_idx" ON "papers_examples_locales" USING btree ("_parent_id");
  CREATE INDEX "papers_implications_order_idx" ON "papers_implications" USING btree ("_order");
  CREATE INDEX "papers_implications_parent_id_idx" ON "papers_implications" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "papers_implications_locales_locale_parent_id_unique" ON "papers_implications_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "papers_implications_locales_by_parent_idx" ON "papers_implications_locales" USING btree ("_parent_id");
  CREATE INDEX "papers_actionable_inputs_order_idx" ON "papers_actionable_inputs" USING btree ("_order");
  CREATE INDEX "papers_actionable_inputs_parent_id_idx" ON "papers_actionable_inputs" USING btree ("_parent_id");
  CREATE INDEX "papers_actionable_inputs_locale_idx" ON "papers_actionable_inputs" USING btree ("_locale");
  CREATE INDEX "papers_lessons_order_idx" ON "papers_lessons" USING btree ("_order");
  CREATE INDEX "papers_lessons_parent_id_idx" ON "papers_lessons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "papers_lessons_locales_locale_parent_id_unique" ON "papers_lessons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "papers_lessons_locales_by_parent_idx" ON "papers_lessons_locales" USING btree ("_parent_id");
  CREATE INDEX "papers_recs_actions_order_idx" ON "papers_recs_actions" USING btree ("_order");
  CREATE INDEX "papers_recs_actions_parent_id_idx" ON "papers_recs_actions" USING btree ("_parent_id");
  CREATE INDEX "papers_recs_actions_evidence_idx" ON "papers_recs_actions" USING btree ("evidence_id");
  CREATE UNIQUE INDEX "papers_recs_actions_locales_locale_parent_id_unique" ON "papers_recs_actions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "papers_recs_actions_locales_by_parent_idx" ON "papers_recs_actions_locales" USING btree ("_parent_id");
  CREATE INDEX "papers_recs_history_order_idx" ON "papers_recs_history" USING btree ("_order");
  CREATE INDEX "papers_recs_history_parent_id_idx" ON "papers_recs_history" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "papers_recs_history_locales_locale_parent_id_unique" ON "papers_recs_history_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "papers_recs_history_locales_by_parent_idx" ON "papers_recs_history_locales" USING btree ("_parent_id");
  CREATE INDEX "papers_recs_order_idx" ON "papers_recs" USING btree ("_order");
  CREATE INDEX "papers_recs_parent_id_idx" ON "papers_recs" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "papers_recs_locales_locale_parent_id_unique" ON "papers_recs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "papers_recs_locales_by_parent_idx" ON "papers_recs_locales" USING btree ("_parent_id");
  CREATE INDEX "papers_countries_order_idx" ON "papers_countries" USING btree ("order");
  CREATE INDEX "papers_countries_parent_idx" ON "papers_countries" USING btree ("parent_id");
  CREATE INDEX "papers_regions_order_idx" ON "papers_regions" USING btree ("order");
  CREATE INDEX "papers_regions_parent_idx" ON "papers_regions" USING btree ("parent_id");
  CREATE INDEX "papers_levels_order_idx" ON "papers_levels" USING btree ("order");
  CREATE INDEX "papers_levels_parent_idx" ON "papers_levels" USING btree ("parent_id");
  CREATE INDEX "papers_dimensions_order_idx" ON "papers_dimensions" USING btree ("order");
  CREATE INDEX "papers_dimensions_parent_idx" ON "papers_dimensions" USING btree ("parent_id");
  CREATE INDEX "papers_population_groups_order_idx" ON "papers_population_groups" USING btree ("order");
  CREATE INDEX "papers_population_groups_parent_idx" ON "papers_population_groups" USING btree ("parent_id");
  CREATE INDEX "papers_sdgs_order_idx" ON "papers_sdgs" USING btree ("order");
  CREATE INDEX "papers_sdgs_parent_idx" ON "papers_sdgs" USING btree ("parent_id");
  CREATE INDEX "papers_gcm_objectives_order_idx" ON "papers_gcm_objectives" USING btree ("order");
  CREATE INDEX "papers_gcm_objectives_parent_idx" ON "papers_gcm_objectives" USING btree ("parent_id");
  CREATE INDEX "papers_contributors_order_idx" ON "papers_contributors" USING btree ("_order");
  CREATE INDEX "papers_contributors_parent_id_idx" ON "papers_contributors" USING btree ("_parent_id");
  CREATE INDEX "papers_references_csl_author_order_idx" ON "papers_references_csl_author" USING btree ("_order");
  CREATE INDEX "papers_references_csl_author_parent_id_idx" ON "papers_references_csl_author" USING btree ("_parent_id");
  CREATE INDEX "papers_references_order_idx" ON "papers_references" USING btree ("_order");
  CREATE INDEX "papers_references_parent_id_idx" ON "papers_references" USING btree ("_parent_id");
  CREATE INDEX "papers_attachments_order_idx" ON "papers_attachments" USING btree ("_order");
  CREATE INDEX "papers_attachments_parent_id_idx" ON "papers_attachments" USING btree ("_parent_id");
  CREATE INDEX "papers_attachments_file_idx" ON "papers_attachments" USING btree ("file_id");
  CREATE INDEX "papers_related_items_order_idx" ON "papers_related_items" USING btree ("_order");
  CREATE INDEX "papers_related_items_parent_id_idx" ON "papers_related_items" USING btree ("_parent_id");
  CREATE INDEX "papers_acronyms_order_idx" ON "papers_acronyms" USING btree ("_order");
  CREATE INDEX "papers_acronyms_parent_id_idx" ON "papers_acronyms" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "papers_acronyms_locales_locale_parent_id_unique" ON "papers_acronyms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "papers_acronyms_locales_by_parent_idx" ON "papers_acronyms_locales" USING btree ("_parent_id");
  CREATE INDEX "papers_change_notes_order_idx" ON "papers_change_notes" USING btree ("_order");
  CREATE INDEX "papers_change_notes_parent_id_idx" ON "papers_change_notes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "papers_change_notes_locales_locale_parent_id_unique" ON "papers_change_notes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "papers_change_notes_locales_by_parent_idx" ON "papers_change_notes_locales" USING btree ("_parent_id");
  CREATE INDEX "papers_series_idx" ON "papers" USING btree ("series_id");
  CREATE INDEX "papers_project_idx" ON "papers" USING btree ("project_id");
  CREATE INDEX "papers_cover_idx" ON "papers" USING btree ("cover_id");
  CREATE INDEX "papers_newsletter_newsletter_image_idx" ON "papers" USING btree ("newsletter_image_id");
  CREATE UNIQUE INDEX "papers_slug_idx" ON "papers" USING btree ("slug");
  CREATE UNIQUE INDEX "papers_permalink_id_idx" ON "papers" USING btree ("permalink_id");
  CREATE INDEX "papers_updated_at_idx" ON "papers" USING btree ("updated_at");
  CREATE INDEX "papers_created_at_idx" ON "papers" USING btree ("created_at");
  CREATE INDEX "papers_deleted_at_idx" ON "papers" USING btree ("deleted_at");
  CREATE INDEX "papers__status_idx" ON "papers" USING btree ("_status");
  CREATE UNIQUE INDEX "papers_locales_locale_parent_id_unique" ON "papers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "papers_locales_by_parent_idx" ON "papers_locales" USING btree ("_parent_id");
  CREATE INDEX "papers_texts_order_parent" ON "papers_texts" USING btree ("order","parent_id");
  CREATE INDEX "papers_texts_by_parent_idx" ON "papers_texts" USING btree ("parent_id");
  CREATE INDEX "papers_rels_order_idx" ON "papers_rels" USING btree ("order");
  CREATE INDEX "papers_rels_parent_idx" ON "papers_rels" USING btree ("parent_id");
  CREATE INDEX "papers_rels_path_idx" ON "papers_rels" USING btree ("path");
  CREATE INDEX "papers_rels_organisations_id_idx" ON "papers_rels" USING btree ("organisations_id");
  CREATE INDEX "papers_rels_topics_id_idx" ON "papers_rels" USING btree ("topics_id");
  CREATE INDEX "papers_rels_people_id_idx" ON "papers_rels" USING btree ("people_id");
  CREATE INDEX "papers_rels_papers_id_idx" ON "papers_rels" USING btree ("papers_id");
  CREATE INDEX "papers_rels_factsheets_id_idx" ON "papers_rels" USING btree ("factsheets_id");
  CREATE INDEX "papers_rels_briefs_id_idx" ON "papers_rels" USING btree ("briefs_id");
  CREATE INDEX "papers_rels_series_id_idx" ON "papers_rels" USING btree ("series_id");
  CREATE INDEX "papers_rels_projects_id_idx" ON "papers_rels" USING btree ("projects_id");
  CREATE INDEX "papers_rels_news_id_idx" ON "papers_rels" USING btree ("news_id");
  CREATE INDEX "papers_rels_events_id_idx" ON "papers_rels" USING btree ("events_id");
  CREATE INDEX "_papers_v_version_key_messages_order_idx" ON "_papers_v_version_key_messages" USING btree ("_order");
  CREATE INDEX "_papers_v_version_key_messages_parent_id_idx" ON "_papers_v_version_key_messages" USING btree ("_parent_id");
  CREATE INDEX "_papers_v_version_key_messages_locale_idx" ON "_papers_v_version_key_messages" USING btree ("_locale");
  CREATE INDEX "_papers_v_version_research_questions_order_idx" ON "_papers_v_version_research_questions" USING btree ("_order");
  CREATE INDEX "_papers_v_version_research_questions_parent_id_idx" ON "_papers_v_version_research_questions" USING btree ("_parent_id");
  CREATE INDEX "_papers_v_version_research_questions_locale_idx" ON "_papers_v_version_research_questions" USING btree ("_locale");
  CREATE INDEX "_papers_v_version_datasets_order_idx" ON "_papers_v_version_datasets" USING btree ("_order");
  CREATE INDEX "_papers_v_version_datasets_parent_id_idx" ON "_papers_v_version_datasets" USING btree ("_parent_id");
  CREATE INDEX "__papers_v_version_examples_v_order_idx" ON "__papers_v_version_examples_v" USING btree ("_order");
  CREATE INDEX "__papers_v_version_examples_v_parent_id_idx" ON "__papers_v_version_examples_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "__papers_v_version_examples_v_locales_locale_parent_id_uniqu" ON "__papers_v_version_examples_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "__papers_v_version_examples_v_locales_by_parent_idx" ON "__papers_v_version_examples_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_papers_v_version_implications_order_idx" ON "_papers_v_version_implications" USING btree ("_order");
  CREATE INDEX "_papers_v_version_implications_parent_id_idx" ON "_papers_v_version_implications" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_papers_v_version_implications_locales_locale_parent_id_uniq" ON "_papers_v_version_implications_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_papers_v_version_implications_locales_by_parent_idx" ON "_papers_v_version_implications_locales" USING btree ("_parent_id");
  CREATE INDEX "_papers_v_version_actionable_inputs_order_idx" ON "_papers_v_version_actionable_inputs" USING btree ("_order");
  CREATE INDEX "_papers_v_version_actionable_inputs_parent_id_idx" ON "_papers_v_version_actionable_inputs" USING btree ("_parent_id");
  CREATE INDEX "_papers_v_version_actionable_inputs_locale_idx" ON "_papers_v_version_actionable_inputs" USING btree ("_locale");
  CREATE INDEX "_papers_v_version_lessons_order_idx" ON "_papers_v_version_lessons" USING btree ("_order");
  CREATE INDEX "_papers_v_version_lessons_parent_id_idx" ON "_papers_v_version_lessons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_papers_v_version_lessons_locales_locale_parent_id_unique" ON "_papers_v_version_lessons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_papers_v_version_lessons_locales_by_parent_idx" ON "_papers_v_version_lessons_locales" USING btree ("_parent_id");
  CREATE INDEX "__papers_v_version_recs_v_actions_order_idx" ON "__papers_v_version_recs_v_actions" USING btree ("_order");
  CREATE INDEX "__papers_v_version_recs_v_actions_parent_id_idx" ON "__papers_v_version_recs_v_actions" USING btree ("_parent_id");
  CREATE INDEX "__papers_v_version_recs_v_actions_evidence_idx" ON "__papers_v_version_recs_v_actions" USING btree ("evidence_id");
  CREATE UNIQUE INDEX "__papers_v_version_recs_v_actions_locales_locale_parent_id_u" ON "__papers_v_version_recs_v_actions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "__papers_v_version_recs_v_actions_locale_c18f92b4_by_parent_idx" ON "__papers_v_version_recs_v_actions_locales" USING btree ("_parent_id");
  CREATE INDEX "___papers_v_version_recs_v_history_v_order_idx" ON "___papers_v_version_recs_v_history_v" USING btree ("_order");
  CREATE INDEX "___papers_v_version_recs_v_history_v_parent_id_idx" ON "___papers_v_version_recs_v_history_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "___papers_v_version_recs_v_history_v_locales_locale_parent_i" ON "___papers_v_version_recs_v_history_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "___papers_v_version_recs_v_history_v_loc_32e1ed0a_by_parent_idx" ON "___papers_v_version_recs_v_history_v_locales" USING btree ("_parent_id");
  CREATE INDEX "__papers_v_version_recs_v_order_idx" ON "__papers_v_version_recs_v" USING btree ("_order");
  CREATE INDEX "__papers_v_version_recs_v_parent_id_idx" ON "__papers_v_version_recs_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "__papers_v_version_recs_v_locales_locale_parent_id_unique" ON "__papers_v_version_recs_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "__papers_v_version_recs_v_locales_by_parent_idx" ON "__papers_v_version_recs_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_papers_v_version_countries_order_idx" ON "_papers_v_version_countries" USING btree ("order");
  CREATE INDEX "_papers_v_version_countries_parent_idx" ON "_papers_v_version_countries" USING btree ("parent_id");
  CREATE INDEX "_papers_v_version_regions_order_idx" ON "_papers_v_version_regions" USING btree ("order");
  CREATE INDEX "_papers_v_version_regions_parent_idx" ON "_papers_v_version_regions" USING btree ("parent_id");
  CREATE INDEX "_papers_v_version_levels_order_idx" ON "_papers_v_version_levels" USING btree ("order");
  CREATE INDEX "_papers_v_version_levels_parent_idx" ON "_papers_v_version_levels" USING btree ("parent_id");
  CREATE INDEX "_papers_v_version_dimensions_order_idx" ON "_papers_v_version_dimensions" USING btree ("order");
  CREATE INDEX "_papers_v_version_dimensions_parent_idx" ON "_papers_v_version_dimensions" USING btree ("parent_id");
  CREATE INDEX "_papers_v_version_population_groups_order_idx" ON "_papers_v_version_population_groups" USING btree ("order");
  CREATE INDEX "_papers_v_version_population_groups_parent_idx" ON "_papers_v_version_population_groups" USING btree ("parent_id");
  CREATE INDEX "_papers_v_version_sdgs_order_idx" ON "_papers_v_version_sdgs" USING btree ("order");
  CREATE INDEX "_papers_v_version_sdgs_parent_idx" ON "_papers_v_version_sdgs" USING btree ("parent_id");
  CREATE INDEX "_papers_v_version_gcm_objectives_order_idx" ON "_papers_v_version_gcm_objectives" USING btree ("order");
  CREATE INDEX "_papers_v_version_gcm_objectives_parent_idx" ON "_papers_v_version_gcm_objectives" USING btree ("parent_id");
  CREATE INDEX "_papers_v_version_contributors_order_idx" ON "_papers_v_version_contributors" USING btree ("_order");
  CREATE INDEX "_papers_v_version_contributors_parent_id_idx" ON "_papers_v_version_contributors" USING btree ("_parent_id");
  CREATE INDEX "_papers_v_version_references_csl_author_order_idx" ON "_papers_v_version_references_csl_author" USING btree ("_order");
  CREATE INDEX "_papers_v_version_references_csl_author_parent_id_idx" ON "_papers_v_version_references_csl_author" USING btree ("_parent_id");
  CREATE INDEX "_papers_v_version_references_order_idx" ON "_papers_v_version_references" USING btree ("_order");
  CREATE INDEX "_papers_v_version_references_parent_id_idx" ON "_papers_v_version_references" USING btree ("_parent_id");
  CREATE INDEX "_papers_v_version_attachments_order_idx" ON "_papers_v_version_attachments" USING btree ("_order");
  CREATE INDEX "_papers_v_version_attachments_parent_id_idx" ON "_papers_v_version_attachments" USING btree ("_parent_id");
  CREATE INDEX "_papers_v_version_attachments_file_idx" ON "_papers_v_version_attachments" USING btree ("file_id");
  CREATE INDEX "_papers_v_version_related_items_order_idx" ON "_papers_v_version_related_items" USING btree ("_order");
  CREATE INDEX "_papers_v_version_related_items_parent_id_idx" ON "_papers_v_version_related_items" USING btree ("_parent_id");
  CREATE INDEX "_papers_v_version_acronyms_order_idx" ON "_papers_v_version_acronyms" USING btree ("_order");
  CREATE INDEX "_papers_v_version_acronyms_parent_id_idx" ON "_papers_v_version_acronyms" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_papers_v_version_acronyms_locales_locale_parent_id_unique" ON "_papers_v_version_acronyms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_papers_v_version_acronyms_locales_by_parent_idx" ON "_papers_v_version_acronyms_locales" USING btree ("_parent_id");
  CREATE INDEX "_papers_v_version_change_notes_order_idx" ON "_papers_v_version_change_notes" USING btree ("_order");
  CREATE INDEX "_papers_v_version_change_notes_parent_id_idx" ON "_papers_v_version_change_notes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_papers_v_version_change_notes_locales_locale_parent_id_uniq" ON "_papers_v_version_change_notes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_papers_v_version_change_notes_locales_by_parent_idx" ON "_papers_v_version_change_notes_locales" USING btree ("_parent_id");
  CREATE INDEX "_papers_v_parent_idx" ON "_papers_v" USING btree ("parent_id");
  CREATE INDEX "_papers_v_version_version_series_idx" ON "_papers_v" USING btree ("version_series_id");
  CREATE INDEX "_papers_v_version_version_project_idx" ON "_papers_v" USING btree ("version_project_id");
  CREATE INDEX "_papers_v_version_version_cover_idx" ON "_papers_v" USING btree ("version_cover_id");
  CREATE INDEX "_papers_v_version_newsletter_version_newsletter_image_idx" ON "_papers_v" USING btree ("version_newsletter_image_id");
  CREATE INDEX "_papers_v_version_version_slug_idx" ON "_papers_v" USING btree ("version_slug");
  CREATE INDEX "_papers_v_version_version_permalink_id_idx" ON "_papers_v" USING btree ("version_permalink_id");
  CREATE INDEX "_papers_v_version_version_updated_at_idx" ON "_papers_v" USING btree ("version_updated_at");
  CREATE INDEX "_papers_v_version_version_created_at_idx" ON "_papers_v" USING btree ("version_created_at");
  CREATE INDEX "_papers_v_version_version_deleted_at_idx" ON "_papers_v" USING btree ("version_deleted_at");
  CREATE INDEX "_papers_v_version_version__status_idx" ON "_papers_v" USING btree ("version__status");
  CREATE INDEX "_papers_v_created_at_idx" ON "_papers_v" USING btree ("created_at");
  CREATE INDEX "_papers_v_updated_at_idx" ON "_papers_v" USING btree ("updated_at");
  CREATE INDEX "_papers_v_snapshot_idx" ON "_papers_v" USING btree ("snapshot");
  CREATE INDEX "_papers_v_published_locale_idx" ON "_papers_v" USING btree ("published_locale");
  CREATE INDEX "_papers_v_latest_idx" ON "_papers_v" USING btree ("latest");
  CREATE INDEX "_papers_v_autosave_idx" ON "_papers_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_papers_v_locales_locale_parent_id_unique" ON "_papers_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_papers_v_locales_by_parent_idx" ON "_papers_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_papers_v_texts_order_parent" ON "_papers_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_papers_v_texts_by_parent_idx" ON "_papers_v_texts" USING btree ("parent_id");
  CREATE INDEX "_papers_v_rels_order_idx" ON "_papers_v_rels" USING btree ("order");
  CREATE INDEX "_papers_v_rels_parent_idx" ON "_papers_v_rels" USING btree ("parent_id");
  CREATE INDEX "_papers_v_rels_path_idx" ON "_papers_v_rels" USING btree ("path");
  CREATE INDEX "_papers_v_rels_organisations_id_idx" ON "_papers_v_rels" USING btree ("organisations_id");
  CREATE INDEX "_papers_v_rels_topics_id_idx" ON "_papers_v_rels" USING btree ("topics_id");
  CREATE INDEX "_papers_v_rels_people_id_idx" ON "_papers_v_rels" USING btree ("people_id");
  CREATE INDEX "_papers_v_rels_papers_id_idx" ON "_papers_v_rels" USING btree ("papers_id");
  CREATE INDEX "_papers_v_rels_factsheets_id_idx" ON "_papers_v_rels" USING btree ("factsheets_id");
  CREATE INDEX "_papers_v_rels_briefs_id_idx" ON "_papers_v_rels" USING btree ("briefs_id");
  CREATE INDEX "_papers_v_rels_series_id_idx" ON "_papers_v_rels" USING btree ("series_id");
  CREATE INDEX "_papers_v_rels_projects_id_idx" ON "_papers_v_rels" USING btree ("projects_id");
  CREATE INDEX "_papers_v_rels_news_id_idx" ON "_papers_v_rels" USING btree ("news_id");
  CREATE INDEX "_papers_v_rels_events_id_idx" ON "_papers_v_rels" USING btree ("events_id");
  CREATE INDEX "factsheets_key_messages_order_idx" ON "factsheets_key_messages" USING btree ("_order");
  CREATE INDEX "factsheets_key_messages_parent_id_idx" ON "factsheets_key_messages" USING btree ("_parent_id");
  CREATE INDEX "factsheets_key_messages_locale_idx" ON "factsheets_key_messages" USING btree ("_locale");
  CREATE INDEX "factsheets_steps_order_idx" ON "factsheets_steps" USING btree ("_order");
  CREATE INDEX "factsheets_steps_parent_id_idx" ON "factsheets_steps" USING btree ("_parent_id");
  CREATE INDEX "factsheets_steps_locale_idx" ON "factsheets_steps" USING btree ("_locale");
  CREATE INDEX "factsheets_locations_order_idx" ON "factsheets_locations" USING btree ("_order");
  CREATE INDEX "factsheets_locations_parent_id_idx" ON "factsheets_locations" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "factsheets_locations_locales_locale_parent_id_unique" ON "factsheets_locations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "factsheets_locations_locales_by_parent_idx" ON "factsheets_locations_locales" USING btree ("_parent_id");
  CREATE INDEX "factsheets_results_order_idx" ON "factsheets_results" USING btree ("_order");
  CREATE INDEX "factsheets_results_parent_id_idx" ON "factsheets_results" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "factsheets_results_locales_locale_parent_id_unique" ON "factsheets_results_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "factsheets_results_locales_by_parent_idx" ON "factsheets_results_locales" USING btree ("_parent_id");
  CREATE INDEX "factsheets_enabling_factors_order_idx" ON "factsheets_enabling_factors" USING btree ("_order");
  CREATE INDEX "factsheets_enabling_factors_parent_id_idx" ON "factsheets_enabling_factors" USING btree ("_parent_id");
  CREATE INDEX "factsheets_enabling_factors_locale_idx" ON "factsheets_enabling_factors" USING btree ("_locale");
  CREATE INDEX "factsheets_obstacles_order_idx" ON "factsheets_obstacles" USING btree ("_order");
  CREATE INDEX "factsheets_obstacles_parent_id_idx" ON "factsheets_obstacles" USING btree ("_parent_id");
  CREATE INDEX "factsheets_obstacles_locale_idx" ON "factsheets_obstacles" USING btree ("_locale");
  CREATE INDEX "factsheets_lessons_order_idx" ON "factsheets_lessons" USING btree ("_order");
  CREATE INDEX "factsheets_lessons_parent_id_idx" ON "factsheets_lessons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "factsheets_lessons_locales_locale_parent_id_unique" ON "factsheets_lessons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "factsheets_lessons_locales_by_parent_idx" ON "factsheets_lessons_locales" USING btree ("_parent_id");
  CREATE INDEX "factsheets_sustainability_inputs_order_idx" ON "factsheets_sustainability_inputs" USING btree ("_order");
  CREATE INDEX "factsheets_sustainability_inputs_parent_id_idx" ON "factsheets_sustainability_inputs" USING btree ("_parent_id");
  CREATE INDEX "factsheets_sustainability_inputs_locale_idx" ON "factsheets_sustainability_inputs" USING btree ("_locale");
  CREATE INDEX "factsheets_countries_order_idx" ON "factsheets_countries" USING btree ("order");
  CREATE INDEX "factsheets_countries_parent_idx" ON "factsheets_countries" USING btree ("parent_id");
  CREATE INDEX "factsheets_regions_order_idx" ON "factsheets_regions" USING btree ("order");
  CREATE INDEX "factsheets_regions_parent_idx" ON "factsheets_regions" USING btree ("parent_id");
  CREATE INDEX "factsheets_levels_order_idx" ON "factsheets_levels" USING btree ("order");
  CREATE INDEX "factsheets_levels_parent_idx" ON "factsheets_levels" USING btree ("parent_id");
  CREATE INDEX "factsheets_dimensions_order_idx" ON "factsheets_dimensions" USING btree ("order");
  CREATE INDEX "factsheets_dimensions_parent_idx" ON "factsheets_dimensions" USING btree ("parent_id");
  CREATE INDEX "factsheets_population_groups_order_idx" ON "factsheets_population_groups" USING btree ("order");
  CREATE INDEX "factsheets_population_groups_parent_idx" ON "factsheets_population_groups" USING btree ("parent_id");
  CREATE INDEX "factsheets_sdgs_order_idx" ON "factsheets_sdgs" USING btree ("order");
  CREATE INDEX "factsheets_sdgs_parent_idx" ON "factsheets_sdgs" USING btree ("parent_id");
  CREATE INDEX "factsheets_gcm_objectives_order_idx" ON "factsheets_gcm_objectives" USING btree ("order");
  CREATE INDEX "factsheets_gcm_objectives_parent_idx" ON "factsheets_gcm_objectives" USING btree ("parent_id");
  CREATE INDEX "factsheets_contributors_order_idx" ON "factsheets_contributors" USING btree ("_order");
  CREATE INDEX "factsheets_contributors_parent_id_idx" ON "factsheets_contributors" USING btree ("_parent_id");
  CREATE INDEX "factsheets_references_csl_author_order_idx" ON "factsheets_references_csl_author" USING btree ("_order");
  CREATE INDEX "factsheets_references_csl_author_parent_id_idx" ON "factsheets_references_csl_author" USING btree ("_parent_id");
  CREATE INDEX "factsheets_references_order_idx" ON "factsheets_references" USING btree ("_order");
  CREATE INDEX "factsheets_references_parent_id_idx" ON "factsheets_references" USING btree ("_parent_id");
  CREATE INDEX "factsheets_attachments_order_idx" ON "factsheets_attachments" USING btree ("_order");
  CREATE INDEX "factsheets_attachments_parent_id_idx" ON "factsheets_attachments" USING btree ("_parent_id");
  CREATE INDEX "factsheets_attachments_file_idx" ON "factsheets_attachments" USING btree ("file_id");
  CREATE INDEX "factsheets_related_items_order_idx" ON "factsheets_related_items" USING btree ("_order");
  CREATE INDEX "factsheets_related_items_parent_id_idx" ON "factsheets_related_items" USING btree ("_parent_id");
  CREATE INDEX "factsheets_acronyms_order_idx" ON "factsheets_acronyms" USING btree ("_order");
  CREATE INDEX "factsheets_acronyms_parent_id_idx" ON "factsheets_acronyms" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "factsheets_acronyms_locales_locale_parent_id_unique" ON "factsheets_acronyms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "factsheets_acronyms_locales_by_parent_idx" ON "factsheets_acronyms_locales" USING btree ("_parent_id");
  CREATE INDEX "factsheets_change_notes_order_idx" ON "factsheets_change_notes" USING btree ("_order");
  CREATE INDEX "factsheets_change_notes_parent_id_idx" ON "factsheets_change_notes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "factsheets_change_notes_locales_locale_parent_id_unique" ON "factsheets_change_notes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "factsheets_change_notes_locales_by_parent_idx" ON "factsheets_change_notes_locales" USING btree ("_parent_id");
  CREATE INDEX "factsheets_series_idx" ON "factsheets" USING btree ("series_id");
  CREATE INDEX "factsheets_project_idx" ON "factsheets" USING btree ("project_id");
  CREATE INDEX "factsheets_cover_idx" ON "factsheets" USING btree ("cover_id");
  CREATE INDEX "factsheets_newsletter_newsletter_image_idx" ON "factsheets" USING btree ("newsletter_image_id");
  CREATE UNIQUE INDEX "factsheets_slug_idx" ON "factsheets" USING btree ("slug");
  CREATE UNIQUE INDEX "factsheets_permalink_id_idx" ON "factsheets" USING btree ("permalink_id");
  CREATE INDEX "factsheets_updated_at_idx" ON "factsheets" USING btree ("updated_at");
  CREATE INDEX "factsheets_created_at_idx" ON "factsheets" USING btree ("created_at");
  CREATE INDEX "factsheets_deleted_at_idx" ON "factsheets" USING btree ("deleted_at");
  CREATE INDEX "factsheets__status_idx" ON "factsheets" USING btree ("_status");
  CREATE UNIQUE INDEX "factsheets_locales_locale_parent_id_unique" ON "factsheets_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "factsheets_locales_by_parent_idx" ON "factsheets_locales" USING btree ("_parent_id");
  CREATE INDEX "factsheets_rels_order_idx" ON "factsheets_rels" USING btree ("order");
  CREATE INDEX "factsheets_rels_parent_idx" ON "factsheets_rels" USING btree ("parent_id");
  CREATE INDEX "factsheets_rels_path_idx" ON "factsheets_rels" USING btree ("path");
  CREATE INDEX "factsheets_rels_people_id_idx" ON "factsheets_rels" USING btree ("people_id");
  CREATE INDEX "factsheets_rels_organisations_id_idx" ON "factsheets_rels" USING btree ("organisations_id");
  CREATE INDEX "factsheets_rels_topics_id_idx" ON "factsheets_rels" USING btree ("topics_id");
  CREATE INDEX "factsheets_rels_documents_id_idx" ON "factsheets_rels" USING btree ("documents_id");
  CREATE INDEX "factsheets_rels_papers_id_idx" ON "factsheets_rels" USING btree ("papers_id");
  CREATE INDEX "factsheets_rels_factsheets_id_idx" ON "factsheets_rels" USING btree ("factsheets_id");
  CREATE INDEX "factsheets_rels_briefs_id_idx" ON "factsheets_rels" USING btree ("briefs_id");
  CREATE INDEX "factsheets_rels_series_id_idx" ON "factsheets_rels" USING btree ("series_id");
  CREATE INDEX "factsheets_rels_projects_id_idx" ON "factsheets_rels" USING btree ("projects_id");
  CREATE INDEX "factsheets_rels_news_id_idx" ON "factsheets_rels" USING btree ("news_id");
  CREATE INDEX "factsheets_rels_events_id_idx" ON "factsheets_rels" USING btree ("events_id");
  CREATE INDEX "_factsheets_v_version_key_messages_order_idx" ON "_factsheets_v_version_key_messages" USING btree ("_order");
  CREATE INDEX "_factsheets_v_version_key_messages_parent_id_idx" ON "_factsheets_v_version_key_messages" USING btree ("_parent_id");
  CREATE INDEX "_factsheets_v_version_key_messages_locale_idx" ON "_factsheets_v_version_key_messages" USING btree ("_locale");
  CREATE INDEX "_factsheets_v_version_steps_order_idx" ON "_factsheets_v_version_steps" USING btree ("_order");
  CREATE INDEX "_factsheets_v_version_steps_parent_id_idx" ON "_factsheets_v_version_steps" USING btree ("_parent_id");
  CREATE INDEX "_factsheets_v_version_steps_locale_idx" ON "_factsheets_v_version_steps" USING btree ("_locale");
  CREATE INDEX "_factsheets_v_version_locations_order_idx" ON "_factsheets_v_version_locations" USING btree ("_order");
  CREATE INDEX "_factsheets_v_version_locations_parent_id_idx" ON "_factsheets_v_version_locations" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_factsheets_v_version_locations_locales_locale_parent_id_uni" ON "_factsheets_v_version_locations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_factsheets_v_version_locations_locales_by_parent_idx" ON "_factsheets_v_version_locations_locales" USING btree ("_parent_id");
  CREATE INDEX "_factsheets_v_version_results_order_idx" ON "_factsheets_v_version_results" USING btree ("_order");
  CREATE INDEX "_factsheets_v_version_results_parent_id_idx" ON "_factsheets_v_version_results" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_factsheets_v_version_results_locales_locale_parent_id_uniqu" ON "_factsheets_v_version_results_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_factsheets_v_version_results_locales_by_parent_idx" ON "_factsheets_v_version_results_locales" USING btree ("_parent_id");
  CREATE INDEX "_factsheets_v_version_enabling_factors_order_idx" ON "_factsheets_v_version_enabling_factors" USING btree ("_order");
  CREATE INDEX "_factsheets_v_version_enabling_factors_parent_id_idx" ON "_factsheets_v_version_enabling_factors" USING btree ("_parent_id");
  CREATE INDEX "_factsheets_v_version_enabling_factors_locale_idx" ON "_factsheets_v_version_enabling_factors" USING btree ("_locale");
  CREATE INDEX "_factsheets_v_version_obstacles_order_idx" ON "_factsheets_v_version_obstacles" USING btree ("_order");
  CREATE INDEX "_factsheets_v_version_obstacles_parent_id_idx" ON "_factsheets_v_version_obstacles" USING btree ("_parent_id");
  CREATE INDEX "_factsheets_v_version_obstacles_locale_idx" ON "_factsheets_v_version_obstacles" USING btree ("_locale");
  CREATE INDEX "_factsheets_v_version_lessons_order_idx" ON "_factsheets_v_version_lessons" USING btree ("_order");
  CREATE INDEX "_factsheets_v_version_lessons_parent_id_idx" ON "_factsheets_v_version_lessons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_factsheets_v_version_lessons_locales_locale_parent_id_uniqu" ON "_factsheets_v_version_lessons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_factsheets_v_version_lessons_locales_by_parent_idx" ON "_factsheets_v_version_lessons_locales" USING btree ("_parent_id");
  CREATE INDEX "_factsheets_v_version_sustainability_inputs_order_idx" ON "_factsheets_v_version_sustainability_inputs" USING btree ("_order");
  CREATE INDEX "_factsheets_v_version_sustainability_inputs_parent_id_idx" ON "_factsheets_v_version_sustainability_inputs" USING btree ("_parent_id");
  CREATE INDEX "_factsheets_v_version_sustainability_inputs_locale_idx" ON "_factsheets_v_version_sustainability_inputs" USING btree ("_locale");
  CREATE INDEX "_factsheets_v_version_countries_order_idx" ON "_factsheets_v_version_countries" USING btree ("order");
  CREATE INDEX "_factsheets_v_version_countries_parent_idx" ON "_factsheets_v_version_countries" USING btree ("parent_id");
  CREATE INDEX "_factsheets_v_version_regions_order_idx" ON "_factsheets_v_version_regions" USING btree ("order");
  CREATE INDEX "_factsheets_v_version_regions_parent_idx" ON "_factsheets_v_version_regions" USING btree ("parent_id");
  CREATE INDEX "_factsheets_v_version_levels_order_idx" ON "_factsheets_v_version_levels" USING btree ("order");
  CREATE INDEX "_factsheets_v_version_levels_parent_idx" ON "_factsheets_v_version_levels" USING btree ("parent_id");
  CREATE INDEX "_factsheets_v_version_dimensions_order_idx" ON "_factsheets_v_version_dimensions" USING btree ("order");
  CREATE INDEX "_factsheets_v_version_dimensions_parent_idx" ON "_factsheets_v_version_dimensions" USING btree ("parent_id");
  CREATE INDEX "_factsheets_v_version_population_groups_order_idx" ON "_factsheets_v_version_population_groups" USING btree ("order");
  CREATE INDEX "_factsheets_v_version_population_groups_parent_idx" ON "_factsheets_v_version_population_groups" USING btree ("parent_id");
  CREATE INDEX "_factsheets_v_version_sdgs_order_idx" ON "_factsheets_v_version_sdgs" USING btree ("order");
  CREATE INDEX "_factsheets_v_version_sdgs_parent_idx" ON "_factsheets_v_version_sdgs" USING btree ("parent_id");
  CREATE INDEX "_factsheets_v_version_gcm_objectives_order_idx" ON "_factsheets_v_version_gcm_objectives" USING btree ("order");
  CREATE INDEX "_factsheets_v_version_gcm_objectives_parent_idx" ON "_factsheets_v_version_gcm_objectives" USING btree ("parent_id");
  CREATE INDEX "_factsheets_v_version_contributors_order_idx" ON "_factsheets_v_version_contributors" USING btree ("_order");
  CREATE INDEX "_factsheets_v_version_contributors_parent_id_idx" ON "_factsheets_v_version_contributors" USING btree ("_parent_id");
  CREATE INDEX "_factsheets_v_version_references_csl_author_order_idx" ON "_factsheets_v_version_references_csl_author" USING btree ("_order");
  CREATE INDEX "_factsheets_v_version_references_csl_author_parent_id_idx" ON "_factsheets_v_version_references_csl_author" USING btree ("_parent_id");
  CREATE INDEX "_factsheets_v_version_references_order_idx" ON "_factsheets_v_version_references" USING btree ("_order");
  CREATE INDEX "_factsheets_v_version_references_parent_id_idx" ON "_factsheets_v_version_references" USING btree ("_parent_id");
  CREATE INDEX "_factsheets_v_version_attachments_order_idx" ON "_factsheets_v_version_attachments" USING btree ("_order");
  CREATE INDEX "_factsheets_v_version_attachments_parent_id_idx" ON "_factsheets_v_version_attachments" USING btree ("_parent_id");
  CREATE INDEX "_factsheets_v_version_attachments_file_idx" ON "_factsheets_v_version_attachments" USING btree ("file_id");
  CREATE INDEX "_factsheets_v_version_related_items_order_idx" ON "_factsheets_v_version_related_items" USING btree ("_order");
  CREATE INDEX "_factsheets_v_version_related_items_parent_id_idx" ON "_factsheets_v_version_related_items" USING btree ("_parent_id");
  CREATE INDEX "_factsheets_v_version_acronyms_order_idx" ON "_factsheets_v_version_acronyms" USING btree ("_order");
  CREATE INDEX "_factsheets_v_version_acronyms_parent_id_idx" ON "_factsheets_v_version_acronyms" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_factsheets_v_version_acronyms_locales_locale_parent_id_uniq" ON "_factsheets_v_version_acronyms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_factsheets_v_version_acronyms_locales_by_parent_idx" ON "_factsheets_v_version_acronyms_locales" USING btree ("_parent_id");
  CREATE INDEX "_factsheets_v_version_change_notes_order_idx" ON "_factsheets_v_version_change_notes" USING btree ("_order");
  CREATE INDEX "_factsheets_v_version_change_notes_parent_id_idx" ON "_factsheets_v_version_change_notes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_factsheets_v_version_change_notes_locales_locale_parent_id_" ON "_factsheets_v_version_change_notes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_factsheets_v_version_change_notes_local_037b6e29_by_parent_idx" ON "_factsheets_v_version_change_notes_locales" USING btree ("_parent_id");
  CREATE INDEX "_factsheets_v_parent_idx" ON "_factsheets_v" USING btree ("parent_id");
  CREATE INDEX "_factsheets_v_version_version_series_idx" ON "_factsheets_v" USING btree ("version_series_id");
  CREATE INDEX "_factsheets_v_version_version_project_idx" ON "_factsheets_v" USING btree ("version_project_id");
  CREATE INDEX "_factsheets_v_version_version_cover_idx" ON "_factsheets_v" USING btree ("version_cover_id");
  CREATE INDEX "_factsheets_v_version_newsletter_version_newsletter_imag_idx" ON "_factsheets_v" USING btree ("version_newsletter_image_id");
  CREATE INDEX "_factsheets_v_version_version_slug_idx" ON "_factsheets_v" USING btree ("version_slug");
  CREATE INDEX "_factsheets_v_version_version_permalink_id_idx" ON "_factsheets_v" USING btree ("version_permalink_id");
  CREATE INDEX "_factsheets_v_version_version_updated_at_idx" ON "_factsheets_v" USING btree ("version_updated_at");
  CREATE INDEX "_factsheets_v_version_version_created_at_idx" ON "_factsheets_v" USING btree ("version_created_at");
  CREATE INDEX "_factsheets_v_version_version_deleted_at_idx" ON "_factsheets_v" USING btree ("version_deleted_at");
  CREATE INDEX "_factsheets_v_version_version__status_idx" ON "_factsheets_v" USING btree ("version__status");
  CREATE INDEX "_factsheets_v_created_at_idx" ON "_factsheets_v" USING btree ("created_at");
  CREATE INDEX "_factsheets_v_updated_at_idx" ON "_factsheets_v" USING btree ("updated_at");
  CREATE INDEX "_factsheets_v_snapshot_idx" ON "_factsheets_v" USING btree ("snapshot");
  CREATE INDEX "_factsheets_v_published_locale_idx" ON "_factsheets_v" USING btree ("published_locale");
  CREATE INDEX "_factsheets_v_latest_idx" ON "_factsheets_v" USING btree ("latest");
  CREATE INDEX "_factsheets_v_autosave_idx" ON "_factsheets_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_factsheets_v_locales_locale_parent_id_unique" ON "_factsheets_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_factsheets_v_locales_by_parent_idx" ON "_factsheets_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_factsheets_v_rels_order_idx" ON "_factsheets_v_rels" USING btree ("order");
  CREATE INDEX "_factsheets_v_rels_parent_idx" ON "_factsheets_v_rels" USING btree ("parent_id");
  CREATE INDEX "_factsheets_v_rels_path_idx" ON "_factsheets_v_rels" USING btree ("path");
  CREATE INDEX "_factsheets_v_rels_people_id_idx" ON "_factsheets_v_rels" USING btree ("people_id");
  CREATE INDEX "_factsheets_v_rels_organisations_id_idx" ON "_factsheets_v_rels" USING btree ("organisations_id");
  CREATE INDEX "_factsheets_v_rels_topics_id_idx" ON "_factsheets_v_rels" USING btree ("topics_id");
  CREATE INDEX "_factsheets_v_rels_documents_id_idx" ON "_factsheets_v_rels" USING btree ("documents_id");
  CREATE INDEX "_factsheets_v_rels_papers_id_idx" ON "_factsheets_v_rels" USING btree ("papers_id");
  CREATE INDEX "_factsheets_v_rels_factsheets_id_idx" ON "_factsheets_v_rels" USING btree ("factsheets_id");
  CREATE INDEX "_factsheets_v_rels_briefs_id_idx" ON "_factsheets_v_rels" USING btree ("briefs_id");
  CREATE INDEX "_factsheets_v_rels_series_id_idx" ON "_factsheets_v_rels" USING btree ("series_id");
  CREATE INDEX "_factsheets_v_rels_projects_id_idx" ON "_factsheets_v_rels" USING btree ("projects_id");
  CREATE INDEX "_factsheets_v_rels_news_id_idx" ON "_factsheets_v_rels" USING btree ("news_id");
  CREATE INDEX "_factsheets_v_rels_events_id_idx" ON "_factsheets_v_rels" USING btree ("events_id");
  CREATE INDEX "briefs_key_messages_order_idx" ON "briefs_key_messages" USING btree ("_order");
  CREATE INDEX "briefs_key_messages_parent_id_idx" ON "briefs_key_messages" USING btree ("_parent_id");
  CREATE INDEX "briefs_key_messages_locale_idx" ON "briefs_key_messages" USING btree ("_locale");
  CREATE INDEX "briefs_criteria_order_idx" ON "briefs_criteria" USING btree ("_order");
  CREATE INDEX "briefs_criteria_parent_id_idx" ON "briefs_criteria" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "briefs_criteria_locales_locale_parent_id_unique" ON "briefs_criteria_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "briefs_criteria_locales_by_parent_idx" ON "briefs_criteria_locales" USING btree ("_parent_id");
  CREATE INDEX "briefs_questions_order_idx" ON "briefs_questions" USING btree ("_order");
  CREATE INDEX "briefs_questions_parent_id_idx" ON "briefs_questions" USING btree ("_parent_id");
  CREATE INDEX "briefs_questions_locale_idx" ON "briefs_questions" USING btree ("_locale");
  CREATE INDEX "briefs_methodology_methods_order_idx" ON "briefs_methodology_methods" USING btree ("order");
  CREATE INDEX "briefs_methodology_methods_parent_idx" ON "briefs_methodology_methods" USING btree ("parent_id");
  CREATE INDEX "briefs_geographic_coverage_order_idx" ON "briefs_geographic_coverage" USING btree ("order");
  CREATE INDEX "briefs_geographic_coverage_parent_idx" ON "briefs_geographic_coverage" USING btree ("parent_id");
  CREATE INDEX "briefs_findings_evidence_order_idx" ON "briefs_findings_evidence" USING btree ("_order");
  CREATE INDEX "briefs_findings_evidence_parent_id_idx" ON "briefs_findings_evidence" USING btree ("_parent_id");
  CREATE INDEX "briefs_findings_evidence_locale_idx" ON "briefs_findings_evidence" USING btree ("_locale");
  CREATE INDEX "briefs_findings_order_idx" ON "briefs_findings" USING btree ("_order");
  CREATE INDEX "briefs_findings_parent_id_idx" ON "briefs_findings" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "briefs_findings_locales_locale_parent_id_unique" ON "briefs_findings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "briefs_findings_locales_by_parent_idx" ON "briefs_findings_locales" USING btree ("_parent_id");
  CREATE INDEX "briefs_conclusions_order_idx" ON "briefs_conclusions" USING btree ("_order");
  CREATE INDEX "briefs_conclusions_parent_id_idx" ON "briefs_conclusions" USING btree ("_parent_id");
  CREATE INDEX "briefs_conclusions_locale_idx" ON "briefs_conclusions" USING btree ("_locale");
  CREATE INDEX "briefs_lessons_order_idx" ON "briefs_lessons" USING btree ("_order");
  CREATE INDEX "briefs_lessons_parent_id_idx" ON "briefs_lessons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "briefs_lessons_locales_locale_parent_id_unique" ON "briefs_lessons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "briefs_lessons_locales_by_parent_idx" ON "briefs_lessons_locales" USING btree ("_parent_id");
  CREATE INDEX "briefs_recs_actions_order_idx" ON "briefs_recs_actions" USING btree ("_order");
  CREATE INDEX "briefs_recs_actions_parent_id_idx" ON "briefs_recs_actions" USING btree ("_parent_id");
  CREATE INDEX "briefs_recs_actions_evidence_idx" ON "briefs_recs_actions" USING btree ("evidence_id");
  CREATE UNIQUE INDEX "briefs_recs_actions_locales_locale_parent_id_unique" ON "briefs_recs_actions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "briefs_recs_actions_locales_by_parent_idx" ON "briefs_recs_actions_locales" USING btree ("_parent_id");
  CREATE INDEX "briefs_recs_history_order_idx" ON "briefs_recs_history" USING btree ("_order");
  CREATE INDEX "briefs_recs_history_parent_id_idx" ON "briefs_recs_history" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "briefs_recs_history_locales_locale_parent_id_unique" ON "briefs_recs_history_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "briefs_recs_history_locales_by_parent_idx" ON "briefs_recs_history_locales" USING btree ("_parent_id");
  CREATE INDEX "briefs_recs_order_idx" ON "briefs_recs" USING btree ("_order");
  CREATE INDEX "briefs_recs_parent_id_idx" ON "briefs_recs" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "briefs_recs_locales_locale_parent_id_unique" ON "briefs_recs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "briefs_recs_locales_by_parent_idx" ON "briefs_recs_locales" USING btree ("_parent_id");
  CREATE INDEX "briefs_countries_order_idx" ON "briefs_countries" USING btree ("order");
  CREATE INDEX "briefs_countries_parent_idx" ON "briefs_countries" USING btree ("parent_id");
  CREATE INDEX "briefs_regions_order_idx" ON "briefs_regions" USING btree ("order");
  CREATE INDEX "briefs_regions_parent_idx" ON "briefs_regions" USING btree ("parent_id");
  CREATE INDEX "briefs_levels_order_idx" ON "briefs_levels" USING btree ("order");
  CREATE INDEX "briefs_levels_parent_idx" ON "briefs_levels" USING btree ("parent_id");
  CREATE INDEX "briefs_dimensions_order_idx" ON "briefs_dimensions" USING btree ("order");
  CREATE INDEX "briefs_dimensions_parent_idx" ON "briefs_dimensions" USING btree ("parent_id");
  CREATE INDEX "briefs_population_groups_order_idx" ON "briefs_population_groups" USING btree ("order");
  CREATE INDEX "briefs_population_groups_parent_idx" ON "briefs_population_groups" USING btree ("parent_id");
  CREATE INDEX "briefs_sdgs_order_idx" ON "briefs_sdgs" USING btree ("order");
  CREATE INDEX "briefs_sdgs_parent_idx" ON "briefs_sdgs" USING btree ("parent_id");
  CREATE INDEX "briefs_gcm_objectives_order_idx" ON "briefs_gcm_objectives" USING btree ("order");
  CREATE INDEX "briefs_gcm_objectives_parent_idx" ON "briefs_gcm_objectives" USING btree ("parent_id");
  CREATE INDEX "briefs_contributors_order_idx" ON "briefs_contributors" USING btree ("_order");
  CREATE INDEX "briefs_contributors_parent_id_idx" ON "briefs_contributors" USING btree ("_parent_id");
  CREATE INDEX "briefs_references_csl_author_order_idx" ON "briefs_references_csl_author" USING btree ("_order");
  CREATE INDEX "briefs_references_csl_author_parent_id_idx" ON "briefs_references_csl_author" USING btree ("_parent_id");
  CREATE INDEX "briefs_references_order_idx" ON "briefs_references" USING btree ("_order");
  CREATE INDEX "briefs_references_parent_id_idx" ON "briefs_references" USING btree ("_parent_id");
  CREATE INDEX "briefs_attachments_order_idx" ON "briefs_attachments" USING btree ("_order");
  CREATE INDEX "briefs_attachments_parent_id_idx" ON "briefs_attachments" USING btree ("_parent_id");
  CREATE INDEX "briefs_attachments_file_idx" ON "briefs_attachments" USING btree ("file_id");
  CREATE INDEX "briefs_related_items_order_idx" ON "briefs_related_items" USING btree ("_order");
  CREATE INDEX "briefs_related_items_parent_id_idx" ON "briefs_related_items" USING btree ("_parent_id");
  CREATE INDEX "briefs_acronyms_order_idx" ON "briefs_acronyms" USING btree ("_order");
  CREATE INDEX "briefs_acronyms_parent_id_idx" ON "briefs_acronyms" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "briefs_acronyms_locales_locale_parent_id_unique" ON "briefs_acronyms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "briefs_acronyms_locales_by_parent_idx" ON "briefs_acronyms_locales" USING btree ("_parent_id");
  CREATE INDEX "briefs_change_notes_order_idx" ON "briefs_change_notes" USING btree ("_order");
  CREATE INDEX "briefs_change_notes_parent_id_idx" ON "briefs_change_notes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "briefs_change_notes_locales_locale_parent_id_unique" ON "briefs_change_notes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "briefs_change_notes_locales_by_parent_idx" ON "briefs_change_notes_locales" USING btree ("_parent_id");
  CREATE INDEX "briefs_project_snapshot_project_snapshot_donor_idx" ON "briefs" USING btree ("project_snapshot_donor_id");
  CREATE INDEX "briefs_management_response_management_response_file_idx" ON "briefs" USING btree ("management_response_file_id");
  CREATE INDEX "briefs_series_idx" ON "briefs" USING btree ("series_id");
  CREATE INDEX "briefs_project_idx" ON "briefs" USING btree ("project_id");
  CREATE INDEX "briefs_full_report_idx" ON "briefs" USING btree ("full_report_id");
  CREATE INDEX "briefs_terms_of_reference_idx" ON "briefs" USING btree ("terms_of_reference_id");
  CREATE INDEX "briefs_cover_idx" ON "briefs" USING btree ("cover_id");
  CREATE INDEX "briefs_newsletter_newsletter_image_idx" ON "briefs" USING btree ("newsletter_image_id");
  CREATE UNIQUE INDEX "briefs_slug_idx" ON "briefs" USING btree ("slug");
  CREATE UNIQUE INDEX "briefs_permalink_id_idx" ON "briefs" USING btree ("permalink_id");
  CREATE INDEX "briefs_updated_at_idx" ON "briefs" USING btree ("updated_at");
  CREATE INDEX "briefs_created_at_idx" ON "briefs" USING btree ("created_at");
  CREATE INDEX "briefs_deleted_at_idx" ON "briefs" USING btree ("deleted_at");
  CREATE INDEX "briefs__status_idx" ON "briefs" USING btree ("_status");
  CREATE UNIQUE INDEX "briefs_locales_locale_parent_id_unique" ON "briefs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "briefs_locales_by_parent_idx" ON "briefs_locales" USING btree ("_parent_id");
  CREATE INDEX "briefs_texts_order_parent" ON "briefs_texts" USING btree ("order","parent_id");
  CREATE INDEX "briefs_texts_by_parent_idx" ON "briefs_texts" USING btree ("parent_id");
  CREATE INDEX "briefs_rels_order_idx" ON "briefs_rels" USING btree ("order");
  CREATE INDEX "briefs_rels_parent_idx" ON "briefs_rels" USING btree ("parent_id");
  CREATE INDEX "briefs_rels_path_idx" ON "briefs_rels" USING btree ("path");
  CREATE INDEX "briefs_rels_people_id_idx" ON "briefs_rels" USING btree ("people_id");
  CREATE INDEX "briefs_rels_organisations_id_idx" ON "briefs_rels" USING btree ("organisations_id");
  CREATE INDEX "briefs_rels_factsheets_id_idx" ON "briefs_rels" USING btree ("factsheets_id");
  CREATE INDEX "briefs_rels_topics_id_idx" ON "briefs_rels" USING btree ("topics_id");
  CREATE INDEX "briefs_rels_papers_id_idx" ON "briefs_rels" USING btree ("papers_id");
  CREATE INDEX "briefs_rels_briefs_id_idx" ON "briefs_rels" USING btree ("briefs_id");
  CREATE INDEX "briefs_rels_series_id_idx" ON "briefs_rels" USING btree ("series_id");
  CREATE INDEX "briefs_rels_projects_id_idx" ON "briefs_rels" USING btree ("projects_id");
  CREATE INDEX "briefs_rels_news_id_idx" ON "briefs_rels" USING btree ("news_id");
  CREATE INDEX "briefs_rels_events_id_idx" ON "briefs_rels" USING btree ("events_id");
  CREATE INDEX "_briefs_v_version_key_messages_order_idx" ON "_briefs_v_version_key_messages" USING btree ("_order");
  CREATE INDEX "_briefs_v_version_key_messages_parent_id_idx" ON "_briefs_v_version_key_messages" USING btree ("_parent_id");
  CREATE INDEX "_briefs_v_version_key_messages_locale_idx" ON "_briefs_v_version_key_messages" USING btree ("_locale");
  CREATE INDEX "_briefs_v_version_criteria_order_idx" ON "_briefs_v_version_criteria" USING btree ("_order");
  CREATE INDEX "_briefs_v_version_criteria_parent_id_idx" ON "_briefs_v_version_criteria" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_briefs_v_version_criteria_locales_locale_parent_id_unique" ON "_briefs_v_version_criteria_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_briefs_v_version_criteria_locales_by_parent_idx" ON "_briefs_v_version_criteria_locales" USING btree ("_parent_id");
  CREATE INDEX "_briefs_v_version_questions_order_idx" ON "_briefs_v_version_questions" USING btree ("_order");
  CREATE INDEX "_briefs_v_version_questions_parent_id_idx" ON "_briefs_v_version_questions" USING btree ("_parent_id");
  CREATE INDEX "_briefs_v_version_questions_locale_idx" ON "_briefs_v_version_questions" USING btree ("_locale");
  CREATE INDEX "_briefs_v_version_methodology_methods_order_idx" ON "_briefs_v_version_methodology_methods" USING btree ("order");
  CREATE INDEX "_briefs_v_version_methodology_methods_parent_idx" ON "_briefs_v_version_methodology_methods" USING btree ("parent_id");
  CREATE INDEX "_briefs_v_version_geographic_coverage_order_idx" ON "_briefs_v_version_geographic_coverage" USING btree ("order");
  CREATE INDEX "_briefs_v_version_geographic_coverage_parent_idx" ON "_briefs_v_version_geographic_coverage" USING btree ("parent_id");
  CREATE INDEX "_briefs_v_version_findings_evidence_order_idx" ON "_briefs_v_version_findings_evidence" USING btree ("_order");
  CREATE INDEX "_briefs_v_version_findings_evidence_parent_id_idx" ON "_briefs_v_version_findings_evidence" USING btree ("_parent_id");
  CREATE INDEX "_briefs_v_version_findings_evidence_locale_idx" ON "_briefs_v_version_findings_evidence" USING btree ("_locale");
  CREATE INDEX "_briefs_v_version_findings_order_idx" ON "_briefs_v_version_findings" USING btree ("_order");
  CREATE INDEX "_briefs_v_version_findings_parent_id_idx" ON "_briefs_v_version_findings" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_briefs_v_version_findings_locales_locale_parent_id_unique" ON "_briefs_v_version_findings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_briefs_v_version_findings_locales_by_parent_idx" ON "_briefs_v_version_findings_locales" USING btree ("_parent_id");
  CREATE INDEX "_briefs_v_version_conclusions_order_idx" ON "_briefs_v_version_conclusions" USING btree ("_order");
  CREATE INDEX "_briefs_v_version_conclusions_parent_id_idx" ON "_briefs_v_version_conclusions" USING btree ("_parent_id");
  CREATE INDEX "_briefs_v_version_conclusions_locale_idx" ON "_briefs_v_version_conclusions" USING btree ("_locale");
  CREATE INDEX "_briefs_v_version_lessons_order_idx" ON "_briefs_v_version_lessons" USING btree ("_order");
  CREATE INDEX "_briefs_v_version_lessons_parent_id_idx" ON "_briefs_v_version_lessons" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_briefs_v_version_lessons_locales_locale_parent_id_unique" ON "_briefs_v_version_lessons_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_briefs_v_version_lessons_locales_by_parent_idx" ON "_briefs_v_version_lessons_locales" USING btree ("_parent_id");
  CREATE INDEX "__briefs_v_version_recs_v_actions_order_idx" ON "__briefs_v_version_recs_v_actions" USING btree ("_order");
  CREATE INDEX "__briefs_v_version_recs_v_actions_parent_id_idx" ON "__briefs_v_version_recs_v_actions" USING btree ("_parent_id");
  CREATE INDEX "__briefs_v_version_recs_v_actions_evidence_idx" ON "__briefs_v_version_recs_v_actions" USING btree ("evidence_id");
  CREATE UNIQUE INDEX "__briefs_v_version_recs_v_actions_locales_locale_parent_id_u" ON "__briefs_v_version_recs_v_actions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "__briefs_v_version_recs_v_actions_locale_fffe8580_by_parent_idx" ON "__briefs_v_version_recs_v_actions_locales" USING btree ("_parent_id");
  CREATE INDEX "___briefs_v_version_recs_v_history_v_order_idx" ON "___briefs_v_version_recs_v_history_v" USING btree ("_order");
  CREATE INDEX "___briefs_v_version_recs_v_history_v_parent_id_idx" ON "___briefs_v_version_recs_v_history_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "___briefs_v_version_recs_v_history_v_locales_locale_parent_i" ON "___briefs_v_version_recs_v_history_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "___briefs_v_version_recs_v_history_v_loc_c521d800_by_parent_idx" ON "___briefs_v_version_recs_v_history_v_locales" USING btree ("_parent_id");
  CREATE INDEX "__briefs_v_version_recs_v_order_idx" ON "__briefs_v_version_recs_v" USING btree ("_order");
  CREATE INDEX "__briefs_v_version_recs_v_parent_id_idx" ON "__briefs_v_version_recs_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "__briefs_v_version_recs_v_locales_locale_parent_id_unique" ON "__briefs_v_version_recs_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "__briefs_v_version_recs_v_locales_by_parent_idx" ON "__briefs_v_version_recs_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_briefs_v_version_countries_order_idx" ON "_briefs_v_version_countries" USING btree ("order");
  CREATE INDEX "_briefs_v_version_countries_parent_idx" ON "_briefs_v_version_countries" USING btree ("parent_id");
  CREATE INDEX "_briefs_v_version_regions_order_idx" ON "_briefs_v_version_regions" USING btree ("order");
  CREATE INDEX "_briefs_v_version_regions_parent_idx" ON "_briefs_v_version_regions" USING btree ("parent_id");
  CREATE INDEX "_briefs_v_version_levels_order_idx" ON "_briefs_v_version_levels" USING btree ("order");
  CREATE INDEX "_briefs_v_version_levels_parent_idx" ON "_briefs_v_version_levels" USING btree ("parent_id");
  CREATE INDEX "_briefs_v_version_dimensions_order_idx" ON "_briefs_v_version_dimensions" USING btree ("order");
  CREATE INDEX "_briefs_v_version_dimensions_parent_idx" ON "_briefs_v_version_dimensions" USING btree ("parent_id");
  CREATE INDEX "_briefs_v_version_population_groups_order_idx" ON "_briefs_v_version_population_groups" USING btree ("order");
  CREATE INDEX "_briefs_v_version_population_groups_parent_idx" ON "_briefs_v_version_population_groups" USING btree ("parent_id");
  CREATE INDEX "_briefs_v_version_sdgs_order_idx" ON "_briefs_v_version_sdgs" USING btree ("order");
  CREATE INDEX "_briefs_v_version_sdgs_parent_idx" ON "_briefs_v_version_sdgs" USING btree ("parent_id");
  CREATE INDEX "_briefs_v_version_gcm_objectives_order_idx" ON "_briefs_v_version_gcm_objectives" USING btree ("order");
  CREATE INDEX "_briefs_v_version_gcm_objectives_parent_idx" ON "_briefs_v_version_gcm_objectives" USING btree ("parent_id");
  CREATE INDEX "_briefs_v_version_contributors_order_idx" ON "_briefs_v_version_contributors" USING btree ("_order");
  CREATE INDEX "_briefs_v_version_contributors_parent_id_idx" ON "_briefs_v_version_contributors" USING btree ("_parent_id");
  CREATE INDEX "_briefs_v_version_references_csl_author_order_idx" ON "_briefs_v_version_references_csl_author" USING btree ("_order");
  CREATE INDEX "_briefs_v_version_references_csl_author_parent_id_idx" ON "_briefs_v_version_references_csl_author" USING btree ("_parent_id");
  CREATE INDEX "_briefs_v_version_references_order_idx" ON "_briefs_v_version_references" USING btree ("_order");
  CREATE INDEX "_briefs_v_version_references_parent_id_idx" ON "_briefs_v_version_references" USING btree ("_parent_id");
  CREATE INDEX "_briefs_v_version_attachments_order_idx" ON "_briefs_v_version_attachments" USING btree ("_order");
  CREATE INDEX "_briefs_v_version_attachments_parent_id_idx" ON "_briefs_v_version_attachments" USING btree ("_parent_id");
  CREATE INDEX "_briefs_v_version_attachments_file_idx" ON "_briefs_v_version_attachments" USING btree ("file_id");
  CREATE INDEX "_briefs_v_version_related_items_order_idx" ON "_briefs_v_version_related_items" USING btree ("_order");
  CREATE INDEX "_briefs_v_version_related_items_parent_id_idx" ON "_briefs_v_version_related_items" USING btree ("_parent_id");
  CREATE INDEX "_briefs_v_version_acronyms_order_idx" ON "_briefs_v_version_acronyms" USING btree ("_order");
  CREATE INDEX "_briefs_v_version_acronyms_parent_id_idx" ON "_briefs_v_version_acronyms" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_briefs_v_version_acronyms_locales_locale_parent_id_unique" ON "_briefs_v_version_acronyms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_briefs_v_version_acronyms_locales_by_parent_idx" ON "_briefs_v_version_acronyms_locales" USING btree ("_parent_id");
  CREATE INDEX "_briefs_v_version_change_notes_order_idx" ON "_briefs_v_version_change_notes" USING btree ("_order");
  CREATE INDEX "_briefs_v_version_change_notes_parent_id_idx" ON "_briefs_v_version_change_notes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_briefs_v_version_change_notes_locales_locale_parent_id_uniq" ON "_briefs_v_version_change_notes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_briefs_v_version_change_notes_locales_by_parent_idx" ON "_briefs_v_version_change_notes_locales" USING btree ("_parent_id");
  CREATE INDEX "_briefs_v_parent_idx" ON "_briefs_v" USING btree ("parent_id");
  CREATE INDEX "_briefs_v_version_project_snapshot_version_project_snaps_idx" ON "_briefs_v" USING btree ("version_project_snapshot_donor_id");
  CREATE INDEX "_briefs_v_version_management_response_version_management_idx" ON "_briefs_v" USING btree ("version_management_response_file_id");
  CREATE INDEX "_briefs_v_version_version_series_idx" ON "_briefs_v" USING btree ("version_series_id");
  CREATE INDEX "_briefs_v_version_version_project_idx" ON "_briefs_v" USING btree ("version_project_id");
  CREATE INDEX "_briefs_v_version_version_full_report_idx" ON "_briefs_v" USING btree ("version_full_report_id");
  CREATE INDEX "_briefs_v_version_version_terms_of_reference_idx" ON "_briefs_v" USING btree ("version_terms_of_reference_id");
  CREATE INDEX "_briefs_v_version_version_cover_idx" ON "_briefs_v" USING btree ("version_cover_id");
  CREATE INDEX "_briefs_v_version_newsletter_version_newsletter_image_idx" ON "_briefs_v" USING btree ("version_newsletter_image_id");
  CREATE INDEX "_briefs_v_version_version_slug_idx" ON "_briefs_v" USING btree ("version_slug");
  CREATE INDEX "_briefs_v_version_version_permalink_id_idx" ON "_briefs_v" USING btree ("version_permalink_id");
  CREATE INDEX "_briefs_v_version_version_updated_at_idx" ON "_briefs_v" USING btree ("version_updated_at");
  CREATE INDEX "_briefs_v_version_version_created_at_idx" ON "_briefs_v" USING btree ("version_created_at");
  CREATE INDEX "_briefs_v_version_version_deleted_at_idx" ON "_briefs_v" USING btree ("version_deleted_at");
  CREATE INDEX "_briefs_v_version_version__status_idx" ON "_briefs_v" USING btree ("version__status");
  CREATE INDEX "_briefs_v_created_at_idx" ON "_briefs_v" USING btree ("created_at");
  CREATE INDEX "_briefs_v_updated_at_idx" ON "_briefs_v" USING btree ("updated_at");
  CREATE INDEX "_briefs_v_snapshot_idx" ON "_briefs_v" USING btree ("snapshot");
  CREATE INDEX "_briefs_v_published_locale_idx" ON "_briefs_v" USING btree ("published_locale");
  CREATE INDEX "_briefs_v_latest_idx" ON "_briefs_v" USING btree ("latest");
  CREATE INDEX "_briefs_v_autosave_idx" ON "_briefs_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_briefs_v_locales_locale_parent_id_unique" ON "_briefs_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_briefs_v_locales_by_parent_idx" ON "_briefs_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_briefs_v_texts_order_parent" ON "_briefs_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_briefs_v_texts_by_parent_idx" ON "_briefs_v_texts" USING btree ("parent_id");
  CREATE INDEX "_briefs_v_rels_order_idx" ON "_briefs_v_rels" USING btree ("order");
  CREATE INDEX "_briefs_v_rels_parent_idx" ON "_briefs_v_rels" USING btree ("parent_id");
  CREATE INDEX "_briefs_v_rels_path_idx" ON "_briefs_v_rels" USING btree ("path");
  CREATE INDEX "_briefs_v_rels_people_id_idx" ON "_briefs_v_rels" USING btree ("people_id");
  CREATE INDEX "_briefs_v_rels_organisations_id_idx" ON "_briefs_v_rels" USING btree ("organisations_id");
  CREATE INDEX "_briefs_v_rels_factsheets_id_idx" ON "_briefs_v_rels" USING btree ("factsheets_id");
  CREATE INDEX "_briefs_v_rels_topics_id_idx" ON "_briefs_v_rels" USING btree ("topics_id");
  CREATE INDEX "_briefs_v_rels_papers_id_idx" ON "_briefs_v_rels" USING btree ("papers_id");
  CREATE INDEX "_briefs_v_rels_briefs_id_idx" ON "_briefs_v_rels" USING btree ("briefs_id");
  CREATE INDEX "_briefs_v_rels_series_id_idx" ON "_briefs_v_rels" USING btree ("series_id");
  CREATE INDEX "_briefs_v_rels_projects_id_idx" ON "_briefs_v_rels" USING btree ("projects_id");
  CREATE INDEX "_briefs_v_rels_news_id_idx" ON "_briefs_v_rels" USING btree ("news_id");
  CREATE INDEX "_briefs_v_rels_events_id_idx" ON "_briefs_v_rels" USING btree ("events_id");
  CREATE INDEX "series_cover_idx" ON "series" USING btree ("cover_id");
  CREATE UNIQUE INDEX "series_slug_idx" ON "series" USING btree ("slug");
  CREATE UNIQUE INDEX "series_permalink_id_idx" ON "series" USING btree ("permalink_id");
  CREATE INDEX "series_updated_at_idx" ON "series" USING btree ("updated_at");
  CREATE INDEX "series_created_at_idx" ON "series" USING btree ("created_at");
  CREATE INDEX "series_deleted_at_idx" ON "series" USING btree ("deleted_at");
  CREATE INDEX "series__status_idx" ON "series" USING btree ("_status");
  CREATE UNIQUE INDEX "series_locales_locale_parent_id_unique" ON "series_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "series_locales_by_parent_idx" ON "series_locales" USING btree ("_parent_id");
  CREATE INDEX "_series_v_parent_idx" ON "_series_v" USING btree ("parent_id");
  CREATE INDEX "_series_v_version_version_cover_idx" ON "_series_v" USING btree ("version_cover_id");
  CREATE INDEX "_series_v_version_version_slug_idx" ON "_series_v" USING btree ("version_slug");
  CREATE INDEX "_series_v_version_version_permalink_id_idx" ON "_series_v" USING btree ("version_permalink_id");
  CREATE INDEX "_series_v_version_version_updated_at_idx" ON "_series_v" USING btree ("version_updated_at");
  CREATE INDEX "_series_v_version_version_created_at_idx" ON "_series_v" USING btree ("version_created_at");
  CREATE INDEX "_series_v_version_version_deleted_at_idx" ON "_series_v" USING btree ("version_deleted_at");
  CREATE INDEX "_series_v_version_version__status_idx" ON "_series_v" USING btree ("version__status");
  CREATE INDEX "_series_v_created_at_idx" ON "_series_v" USING btree ("created_at");
  CREATE INDEX "_series_v_updated_at_idx" ON "_series_v" USING btree ("updated_at");
  CREATE INDEX "_series_v_snapshot_idx" ON "_series_v" USING btree ("snapshot");
  CREATE INDEX "_series_v_published_locale_idx" ON "_series_v" USING btree ("published_locale");
  CREATE INDEX "_series_v_latest_idx" ON "_series_v" USING btree ("latest");
  CREATE INDEX "_series_v_autosave_idx" ON "_series_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_series_v_locales_locale_parent_id_unique" ON "_series_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_series_v_locales_by_parent_idx" ON "_series_v_locales" USING btree ("_parent_id");
  CREATE INDEX "projects_objectives_order_idx" ON "projects_objectives" USING btree ("_order");
  CREATE INDEX "projects_objectives_parent_id_idx" ON "projects_objectives" USING btree ("_parent_id");
  CREATE INDEX "projects_objectives_locale_idx" ON "projects_objectives" USING btree ("_locale");
  CREATE INDEX "projects_components_order_idx" ON "projects_components" USING btree ("_order");
  CREATE INDEX "projects_components_parent_id_idx" ON "projects_components" USING btree ("_parent_id");
  CREATE INDEX "projects_components_locale_idx" ON "projects_components" USING btree ("_locale");
  CREATE INDEX "projects_countries_order_idx" ON "projects_countries" USING btree ("order");
  CREATE INDEX "projects_countries_parent_idx" ON "projects_countries" USING btree ("parent_id");
  CREATE INDEX "projects_regions_order_idx" ON "projects_regions" USING btree ("order");
  CREATE INDEX "projects_regions_parent_idx" ON "projects_regions" USING btree ("parent_id");
  CREATE INDEX "project_partners_order_idx" ON "project_partners" USING btree ("_order");
  CREATE INDEX "project_partners_parent_id_idx" ON "project_partners" USING btree ("_parent_id");
  CREATE INDEX "project_partners_organisation_idx" ON "project_partners" USING btree ("organisation_id");
  CREATE INDEX "projects_parent_idx" ON "projects" USING btree ("parent_id");
  CREATE UNIQUE INDEX "projects_slug_idx" ON "projects" USING btree ("slug");
  CREATE UNIQUE INDEX "projects_permalink_id_idx" ON "projects" USING btree ("permalink_id");
  CREATE INDEX "projects_updated_at_idx" ON "projects" USING btree ("updated_at");
  CREATE INDEX "projects_created_at_idx" ON "projects" USING btree ("created_at");
  CREATE INDEX "projects_deleted_at_idx" ON "projects" USING btree ("deleted_at");
  CREATE INDEX "projects__status_idx" ON "projects" USING btree ("_status");
  CREATE UNIQUE INDEX "projects_locales_locale_parent_id_unique" ON "projects_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "projects_locales_by_parent_idx" ON "projects_locales" USING btree ("_parent_id");
  CREATE INDEX "projects_rels_order_idx" ON "projects_rels" USING btree ("order");
  CREATE INDEX "projects_rels_parent_idx" ON "projects_rels" USING btree ("parent_id");
  CREATE INDEX "projects_rels_path_idx" ON "projects_rels" USING btree ("path");
  CREATE INDEX "projects_rels_organisations_id_idx" ON "projects_rels" USING btree ("organisations_id");
  CREATE INDEX "_projects_v_version_objectives_order_idx" ON "_projects_v_version_objectives" USING btree ("_order");
  CREATE INDEX "_projects_v_version_objectives_parent_id_idx" ON "_projects_v_version_objectives" USING btree ("_parent_id");
  CREATE INDEX "_projects_v_version_objectives_locale_idx" ON "_projects_v_version_objectives" USING btree ("_locale");
  CREATE INDEX "_projects_v_version_components_order_idx" ON "_projects_v_version_components" USING btree ("_order");
  CREATE INDEX "_projects_v_version_components_parent_id_idx" ON "_projects_v_version_components" USING btree ("_parent_id");
  CREATE INDEX "_projects_v_version_components_locale_idx" ON "_projects_v_version_components" USING btree ("_locale");
  CREATE INDEX "_projects_v_version_countries_order_idx" ON "_projects_v_version_countries" USING btree ("order");
  CREATE INDEX "_projects_v_version_countries_parent_idx" ON "_projects_v_version_countries" USING btree ("parent_id");
  CREATE INDEX "_projects_v_version_regions_order_idx" ON "_projects_v_version_regions" USING btree ("order");
  CREATE INDEX "_projects_v_version_regions_parent_idx" ON "_projects_v_version_regions" USING btree ("parent_id");
  CREATE INDEX "_project_partners_v_order_idx" ON "_project_partners_v" USING btree ("_order");
  CREATE INDEX "_project_partners_v_parent_id_idx" ON "_project_partners_v" USING btree ("_parent_id");
  CREATE INDEX "_project_partners_v_organisation_idx" ON "_project_partners_v" USING btree ("organisation_id");
  CREATE INDEX "_projects_v_parent_idx" ON "_projects_v" USING btree ("parent_id");
  CREATE INDEX "_projects_v_version_version_parent_idx" ON "_projects_v" USING btree ("version_parent_id");
  CREATE INDEX "_projects_v_version_version_slug_idx" ON "_projects_v" USING btree ("version_slug");
  CREATE INDEX "_projects_v_version_version_permalink_id_idx" ON "_projects_v" USING btree ("version_permalink_id");
  CREATE INDEX "_projects_v_version_version_updated_at_idx" ON "_projects_v" USING btree ("version_updated_at");
  CREATE INDEX "_projects_v_version_version_created_at_idx" ON "_projects_v" USING btree ("version_created_at");
  CREATE INDEX "_projects_v_version_version_deleted_at_idx" ON "_projects_v" USING btree ("version_deleted_at");
  CREATE INDEX "_projects_v_version_version__status_idx" ON "_projects_v" USING btree ("version__status");
  CREATE INDEX "_projects_v_created_at_idx" ON "_projects_v" USING btree ("created_at");
  CREATE INDEX "_projects_v_updated_at_idx" ON "_projects_v" USING btree ("updated_at");
  CREATE INDEX "_projects_v_snapshot_idx" ON "_projects_v" USING btree ("snapshot");
  CREATE INDEX "_projects_v_published_locale_idx" ON "_projects_v" USING btree ("published_locale");
  CREATE INDEX "_projects_v_latest_idx" ON "_projects_v" USING btree ("latest");
  CREATE INDEX "_projects_v_autosave_idx" ON "_projects_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_projects_v_locales_locale_parent_id_unique" ON "_projects_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_projects_v_locales_by_parent_idx" ON "_projects_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_projects_v_rels_order_idx" ON "_projects_v_rels" USING btree ("order");
  CREATE INDEX "_projects_v_rels_parent_idx" ON "_projects_v_rels" USING btree ("parent_id");
  CREATE INDEX "_projects_v_rels_path_idx" ON "_projects_v_rels" USING btree ("path");
  CREATE INDEX "_projects_v_rels_organisations_id_idx" ON "_projects_v_rels" USING btree ("organisations_id");
  CREATE INDEX "news_image_idx" ON "news" USING btree ("image_id");
  CREATE UNIQUE INDEX "news_slug_idx" ON "news" USING btree ("slug");
  CREATE UNIQUE INDEX "news_permalink_id_idx" ON "news" USING btree ("permalink_id");
  CREATE INDEX "news_updated_at_idx" ON "news" USING btree ("updated_at");
  CREATE INDEX "news_created_at_idx" ON "news" USING btree ("created_at");
  CREATE INDEX "news_deleted_at_idx" ON "news" USING btree ("deleted_at");
  CREATE INDEX "news__status_idx" ON "news" USING btree ("_status");
  CREATE UNIQUE INDEX "news_locales_locale_parent_id_unique" ON "news_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "news_locales_by_parent_idx" ON "news_locales" USING btree ("_parent_id");
  CREATE INDEX "news_rels_order_idx" ON "news_rels" USING btree ("order");
  CREATE INDEX "news_rels_parent_idx" ON "news_rels" USING btree ("parent_id");
  CREATE INDEX "news_rels_path_idx" ON "news_rels" USING btree ("path");
  CREATE INDEX "news_rels_papers_id_idx" ON "news_rels" USING btree ("papers_id");
  CREATE INDEX "news_rels_factsheets_id_idx" ON "news_rels" USING btree ("factsheets_id");
  CREATE INDEX "news_rels_briefs_id_idx" ON "news_rels" USING btree ("briefs_id");
  CREATE INDEX "news_rels_series_id_idx" ON "news_rels" USING btree ("series_id");
  CREATE INDEX "news_rels_projects_id_idx" ON "news_rels" USING btree ("projects_id");
  CREATE INDEX "news_rels_news_id_idx" ON "news_rels" USING btree ("news_id");
  CREATE INDEX "news_rels_events_id_idx" ON "news_rels" USING btree ("events_id");
  CREATE INDEX "_news_v_parent_idx" ON "_news_v" USING btree ("parent_id");
  CREATE INDEX "_news_v_version_version_image_idx" ON "_news_v" USING btree ("version_image_id");
  CREATE INDEX "_news_v_version_version_slug_idx" ON "_news_v" USING btree ("version_slug");
  CREATE INDEX "_news_v_version_version_permalink_id_idx" ON "_news_v" USING btree ("version_permalink_id");
  CREATE INDEX "_news_v_version_version_updated_at_idx" ON "_news_v" USING btree ("version_updated_at");
  CREATE INDEX "_news_v_version_version_created_at_idx" ON "_news_v" USING btree ("version_created_at");
  CREATE INDEX "_news_v_version_version_deleted_at_idx" ON "_news_v" USING btree ("version_deleted_at");
  CREATE INDEX "_news_v_version_version__status_idx" ON "_news_v" USING btree ("version__status");
  CREATE INDEX "_news_v_created_at_idx" ON "_news_v" USING btree ("created_at");
  CREATE INDEX "_news_v_updated_at_idx" ON "_news_v" USING btree ("updated_at");
  CREATE INDEX "_news_v_snapshot_idx" ON "_news_v" USING btree ("snapshot");
  CREATE INDEX "_news_v_published_locale_idx" ON "_news_v" USING btree ("published_locale");
  CREATE INDEX "_news_v_latest_idx" ON "_news_v" USING btree ("latest");
  CREATE INDEX "_news_v_autosave_idx" ON "_news_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_news_v_locales_locale_parent_id_unique" ON "_news_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_news_v_locales_by_parent_idx" ON "_news_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_news_v_rels_order_idx" ON "_news_v_rels" USING btree ("order");
  CREATE INDEX "_news_v_rels_parent_idx" ON "_news_v_rels" USING btree ("parent_id");
  CREATE INDEX "_news_v_rels_path_idx" ON "_news_v_rels" USING btree ("path");
  CREATE INDEX "_news_v_rels_papers_id_idx" ON "_news_v_rels" USING btree ("papers_id");
  CREATE INDEX "_news_v_rels_factsheets_id_idx" ON "_news_v_rels" USING btree ("factsheets_id");
  CREATE INDEX "_news_v_rels_briefs_id_idx" ON "_news_v_rels" USING btree ("briefs_id");
  CREATE INDEX "_news_v_rels_series_id_idx" ON "_news_v_rels" USING btree ("series_id");
  CREATE INDEX "_news_v_rels_projects_id_idx" ON "_news_v_rels" USING btree ("projects_id");
  CREATE INDEX "_news_v_rels_news_id_idx" ON "_news_v_rels" USING btree ("news_id");
  CREATE INDEX "_news_v_rels_events_id_idx" ON "_news_v_rels" USING btree ("events_id");
  CREATE INDEX "events_in_language_order_idx" ON "events_in_language" USING btree ("order");
  CREATE INDEX "events_in_language_parent_idx" ON "events_in_language" USING btree ("parent_id");
  CREATE INDEX "events_interpretation_order_idx" ON "events_interpretation" USING btree ("order");
  CREATE INDEX "events_interpretation_parent_idx" ON "events_interpretation" USING btree ("parent_id");
  CREATE INDEX "events_agenda_order_idx" ON "events_agenda" USING btree ("_order");
  CREATE INDEX "events_agenda_parent_id_idx" ON "events_agenda" USING btree ("_parent_id");
  CREATE INDEX "events_agenda_locale_idx" ON "events_agenda" USING btree ("_locale");
  CREATE INDEX "events_recordings_order_idx" ON "events_recordings" USING btree ("_order");
  CREATE INDEX "events_recordings_parent_id_idx" ON "events_recordings" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "events_slug_idx" ON "events" USING btree ("slug");
  CREATE UNIQUE INDEX "events_permalink_id_idx" ON "events" USING btree ("permalink_id");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events_deleted_at_idx" ON "events" USING btree ("deleted_at");
  CREATE INDEX "events__status_idx" ON "events" USING btree ("_status");
  CREATE UNIQUE INDEX "events_locales_locale_parent_id_unique" ON "events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_locales_by_parent_idx" ON "events_locales" USING btree ("_parent_id");
  CREATE INDEX "events_rels_order_idx" ON "events_rels" USING btree ("order");
  CREATE INDEX "events_rels_parent_idx" ON "events_rels" USING btree ("parent_id");
  CREATE INDEX "events_rels_path_idx" ON "events_rels" USING btree ("path");
  CREATE INDEX "events_rels_people_id_idx" ON "events_rels" USING btree ("people_id");
  CREATE INDEX "events_rels_organisations_id_idx" ON "events_rels" USING btree ("organisations_id");
  CREATE INDEX "events_rels_documents_id_idx" ON "events_rels" USING btree ("documents_id");
  CREATE INDEX "events_rels_papers_id_idx" ON "events_rels" USING btree ("papers_id");
  CREATE INDEX "events_rels_factsheets_id_idx" ON "events_rels" USING btree ("factsheets_id");
  CREATE INDEX "events_rels_briefs_id_idx" ON "events_rels" USING btree ("briefs_id");
  CREATE INDEX "events_rels_series_id_idx" ON "events_rels" USING btree ("series_id");
  CREATE INDEX "events_rels_projects_id_idx" ON "events_rels" USING btree ("projects_id");
  CREATE INDEX "events_rels_news_id_idx" ON "events_rels" USING btree ("news_id");
  CREATE INDEX "events_rels_events_id_idx" ON "events_rels" USING btree ("events_id");
  CREATE INDEX "_events_v_version_in_language_order_idx" ON "_events_v_version_in_language" USING btree ("order");
  CREATE INDEX "_events_v_version_in_language_parent_idx" ON "_events_v_version_in_language" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_interpretation_order_idx" ON "_events_v_version_interpretation" USING btree ("order");
  CREATE INDEX "_events_v_version_interpretation_parent_idx" ON "_events_v_version_interpretation" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_agenda_order_idx" ON "_events_v_version_agenda" USING btree ("_order");
  CREATE INDEX "_events_v_version_agenda_parent_id_idx" ON "_events_v_version_agenda" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_agenda_locale_idx" ON "_events_v_version_agenda" USING btree ("_locale");
  CREATE INDEX "_events_v_version_recordings_order_idx" ON "_events_v_version_recordings" USING btree ("_order");
  CREATE INDEX "_events_v_version_recordings_parent_id_idx" ON "_events_v_version_recordings" USING btree ("_parent_id");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v" USING btree ("version_slug");
  CREATE INDEX "_events_v_version_version_permalink_id_idx" ON "_events_v" USING btree ("version_permalink_id");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version_deleted_at_idx" ON "_events_v" USING btree ("version_deleted_at");
  CREATE INDEX "_events_v_version_version__status_idx" ON "_events_v" USING btree ("version__status");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_snapshot_idx" ON "_events_v" USING btree ("snapshot");
  CREATE INDEX "_events_v_published_locale_idx" ON "_events_v" USING btree ("published_locale");
  CREATE INDEX "_events_v_latest_idx" ON "_events_v" USING btree ("latest");
  CREATE INDEX "_events_v_autosave_idx" ON "_events_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_events_v_locales_locale_parent_id_unique" ON "_events_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_locales_by_parent_idx" ON "_events_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_events_v_rels_order_idx" ON "_events_v_rels" USING btree ("order");
  CREATE INDEX "_events_v_rels_parent_idx" ON "_events_v_rels" USING btree ("parent_id");
  CREATE INDEX "_events_v_rels_path_idx" ON "_events_v_rels" USING btree ("path");
  CREATE INDEX "_events_v_rels_people_id_idx" ON "_events_v_rels" USING btree ("people_id");
  CREATE INDEX "_events_v_rels_organisations_id_idx" ON "_events_v_rels" USING btree ("organisations_id");
  CREATE INDEX "_events_v_rels_documents_id_idx" ON "_events_v_rels" USING btree ("documents_id");
  CREATE INDEX "_events_v_rels_papers_id_idx" ON "_events_v_rels" USING btree ("papers_id");
  CREATE INDEX "_events_v_rels_factsheets_id_idx" ON "_events_v_rels" USING btree ("factsheets_id");
  CREATE INDEX "_events_v_rels_briefs_id_idx" ON "_events_v_rels" USING btree ("briefs_id");
  CREATE INDEX "_events_v_rels_series_id_idx" ON "_events_v_rels" USING btree ("series_id");
  CREATE INDEX "_events_v_rels_projects_id_idx" ON "_events_v_rels" USING btree ("projects_id");
  CREATE INDEX "_events_v_rels_news_id_idx" ON "_events_v_rels" USING btree ("news_id");
  CREATE INDEX "_events_v_rels_events_id_idx" ON "_events_v_rels" USING btree ("events_id");
  CREATE INDEX "organisations_part_of_idx" ON "organisations" USING btree ("part_of_id");
  CREATE INDEX "organisations_logo_idx" ON "organisations" USING btree ("logo_id");
  CREATE UNIQUE INDEX "organisations_slug_idx" ON "organisations" USING btree ("slug");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "organisations_deleted_at_idx" ON "organisations" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "organisations_locales_locale_parent_id_unique" ON "organisations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_locales_by_parent_idx" ON "organisations_locales" USING btree ("_parent_id");
  CREATE INDEX "_organisations_v_parent_idx" ON "_organisations_v" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_version_version_part_of_idx" ON "_organisations_v" USING btree ("version_part_of_id");
  CREATE INDEX "_organisations_v_version_version_logo_idx" ON "_organisations_v" USING btree ("version_logo_id");
  CREATE INDEX "_organisations_v_version_version_slug_idx" ON "_organisations_v" USING btree ("version_slug");
  CREATE INDEX "_organisations_v_version_version_updated_at_idx" ON "_organisations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organisations_v_version_version_created_at_idx" ON "_organisations_v" USING btree ("version_created_at");
  CREATE INDEX "_organisations_v_version_version_deleted_at_idx" ON "_organisations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_organisations_v_created_at_idx" ON "_organisations_v" USING btree ("created_at");
  CREATE INDEX "_organisations_v_updated_at_idx" ON "_organisations_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_organisations_v_locales_locale_parent_id_unique" ON "_organisations_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_organisations_v_locales_by_parent_idx" ON "_organisations_v_locales" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "people_slug_idx" ON "people" USING btree ("slug");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE INDEX "people_deleted_at_idx" ON "people" USING btree ("deleted_at");
  CREATE INDEX "people_rels_order_idx" ON "people_rels" USING btree ("order");
  CREATE INDEX "people_rels_parent_idx" ON "people_rels" USING btree ("parent_id");
  CREATE INDEX "people_rels_path_idx" ON "people_rels" USING btree ("path");
  CREATE INDEX "people_rels_organisations_id_idx" ON "people_rels" USING btree ("organisations_id");
  CREATE INDEX "_people_v_parent_idx" ON "_people_v" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_version_slug_idx" ON "_people_v" USING btree ("version_slug");
  CREATE INDEX "_people_v_version_version_updated_at_idx" ON "_people_v" USING btree ("version_updated_at");
  CREATE INDEX "_people_v_version_version_created_at_idx" ON "_people_v" USING btree ("version_created_at");
  CREATE INDEX "_people_v_version_version_deleted_at_idx" ON "_people_v" USING btree ("version_deleted_at");
  CREATE INDEX "_people_v_created_at_idx" ON "_people_v" USING btree ("created_at");
  CREATE INDEX "_people_v_updated_at_idx" ON "_people_v" USING btree ("updated_at");
  CREATE INDEX "_people_v_rels_order_idx" ON "_people_v_rels" USING btree ("order");
  CREATE INDEX "_people_v_rels_parent_idx" ON "_people_v_rels" USING btree ("parent_id");
  CREATE INDEX "_people_v_rels_path_idx" ON "_people_v_rels" USING btree ("path");
  CREATE INDEX "_people_v_rels_organisations_id_idx" ON "_people_v_rels" USING btree ("organisations_id");
  CREATE INDEX "topics_alt_labels_order_idx" ON "topics_alt_labels" USING btree ("_order");
  CREATE INDEX "topics_alt_labels_parent_id_idx" ON "topics_alt_labels" USING btree ("_parent_id");
  CREATE INDEX "topics_alt_labels_locale_idx" ON "topics_alt_labels" USING btree ("_locale");
  CREATE INDEX "topics_broader_idx" ON "topics" USING btree ("broader_id");
  CREATE UNIQUE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "topics_deleted_at_idx" ON "topics" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "topics_locales_locale_parent_id_unique" ON "topics_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "topics_locales_by_parent_idx" ON "topics_locales" USING btree ("_parent_id");
  CREATE INDEX "topics_texts_order_parent" ON "topics_texts" USING btree ("order","parent_id");
  CREATE INDEX "topics_texts_by_parent_idx" ON "topics_texts" USING btree ("parent_id");
  CREATE INDEX "_topics_v_version_alt_labels_order_idx" ON "_topics_v_version_alt_labels" USING btree ("_order");
  CREATE INDEX "_topics_v_version_alt_labels_parent_id_idx" ON "_topics_v_version_alt_labels" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_version_alt_labels_locale_idx" ON "_topics_v_version_alt_labels" USING btree ("_locale");
  CREATE INDEX "_topics_v_parent_idx" ON "_topics_v" USING btree ("parent_id");
  CREATE INDEX "_topics_v_version_version_broader_idx" ON "_topics_v" USING btree ("version_broader_id");
  CREATE INDEX "_topics_v_version_version_slug_idx" ON "_topics_v" USING btree ("version_slug");
  CREATE INDEX "_topics_v_version_version_updated_at_idx" ON "_topics_v" USING btree ("version_updated_at");
  CREATE INDEX "_topics_v_version_version_created_at_idx" ON "_topics_v" USING btree ("version_created_at");
  CREATE INDEX "_topics_v_version_version_deleted_at_idx" ON "_topics_v" USING btree ("version_deleted_at");
  CREATE INDEX "_topics_v_created_at_idx" ON "_topics_v" USING btree ("created_at");
  CREATE INDEX "_topics_v_updated_at_idx" ON "_topics_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_topics_v_locales_locale_parent_id_unique" ON "_topics_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_topics_v_locales_by_parent_idx" ON "_topics_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_topics_v_texts_order_parent" ON "_topics_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_topics_v_texts_by_parent_idx" ON "_topics_v_texts" USING btree ("parent_id");
  CREATE UNIQUE INDEX "media_slug_idx" ON "media" USING btree ("slug");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_locales_by_parent_idx" ON "media_locales" USING btree ("_parent_id");
  CREATE INDEX "_media_v_parent_idx" ON "_media_v" USING btree ("parent_id");
  CREATE INDEX "_media_v_version_version_slug_idx" ON "_media_v" USING btree ("version_slug");
  CREATE INDEX "_media_v_version_version_updated_at_idx" ON "_media_v" USING btree ("version_updated_at");
  CREATE INDEX "_media_v_version_version_created_at_idx" ON "_media_v" USING btree ("version_created_at");
  CREATE INDEX "_media_v_version_version_deleted_at_idx" ON "_media_v" USING btree ("version_deleted_at");
  CREATE INDEX "_media_v_version_version_filename_idx" ON "_media_v" USING btree ("version_filename");
  CREATE INDEX "_media_v_created_at_idx" ON "_media_v" USING btree ("created_at");
  CREATE INDEX "_media_v_updated_at_idx" ON "_media_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_media_v_locales_locale_parent_id_unique" ON "_media_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_media_v_locales_by_parent_idx" ON "_media_v_locales" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "documents_slug_idx" ON "documents" USING btree ("slug");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE INDEX "documents_deleted_at_idx" ON "documents" USING btree ("deleted_at");
  CREATE UNIQUE INDEX "documents_filename_idx" ON "documents" USING btree ("filename");
  CREATE UNIQUE INDEX "documents_locales_locale_parent_id_unique" ON "documents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "documents_locales_by_parent_idx" ON "documents_locales" USING btree ("_parent_id");
  CREATE INDEX "_documents_v_parent_idx" ON "_documents_v" USING btree ("parent_id");
  CREATE INDEX "_documents_v_version_version_slug_idx" ON "_documents_v" USING btree ("version_slug");
  CREATE INDEX "_documents_v_version_version_updated_at_idx" ON "_documents_v" USING btree ("version_updated_at");
  CREATE INDEX "_documents_v_version_version_created_at_idx" ON "_documents_v" USING btree ("version_created_at");
  CREATE INDEX "_documents_v_version_version_deleted_at_idx" ON "_documents_v" USING btree ("version_deleted_at");
  CREATE INDEX "_documents_v_version_version_filename_idx" ON "_documents_v" USING btree ("version_filename");
  CREATE INDEX "_documents_v_created_at_idx" ON "_documents_v" USING btree ("created_at");
  CREATE INDEX "_documents_v_updated_at_idx" ON "_documents_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_documents_v_locales_locale_parent_id_unique" ON "_documents_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_documents_v_locales_by_parent_idx" ON "_documents_v_locales" USING btree ("_parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "outbox_document_idx" ON "outbox" USING btree ("document");
  CREATE INDEX "outbox_state_idx" ON "outbox" USING btree ("state");
  CREATE INDEX "outbox_updated_at_idx" ON "outbox" USING btree ("updated_at");
  CREATE INDEX "outbox_created_at_idx" ON "outbox" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_papers_id_idx" ON "payload_locked_documents_rels" USING btree ("papers_id");
  CREATE INDEX "payload_locked_documents_rels_factsheets_id_idx" ON "payload_locked_documents_rels" USING btree ("factsheets_id");
  CREATE INDEX "payload_locked_documents_rels_briefs_id_idx" ON "payload_locked_documents_rels" USING btree ("briefs_id");
  CREATE INDEX "payload_locked_documents_rels_series_id_idx" ON "payload_locked_documents_rels" USING btree ("series_id");
  CREATE INDEX "payload_locked_documents_rels_projects_id_idx" ON "payload_locked_documents_rels" USING btree ("projects_id");
  CREATE INDEX "payload_locked_documents_rels_news_id_idx" ON "payload_locked_documents_rels" USING btree ("news_id");
  CREATE INDEX "payload_locked_documents_rels_events_id_idx" ON "payload_locked_documents_rels" USING btree ("events_id");
  CREATE INDEX "payload_locked_documents_rels_organisations_id_idx" ON "payload_locked_documents_rels" USING btree ("organisations_id");
  CREATE INDEX "payload_locked_documents_rels_people_id_idx" ON "payload_locked_documents_rels" USING btree ("people_id");
  CREATE INDEX "payload_locked_documents_rels_topics_id_idx" ON "payload_locked_documents_rels" USING btree ("topics_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("documents_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "papers_key_messages" CASCADE;
  DROP TABLE "papers_research_questions" CASCADE;
  DROP TABLE "papers_datasets" CASCADE;
  DROP TABLE "papers_examples" CASCADE;
  DROP TABLE "papers_examples_locales" CASCADE;
  DROP TABLE "papers_implications" CASCADE;
  DROP TABLE "papers_implications_locales" CASCADE;
  DROP TABLE "papers_actionable_inputs" CASCADE;
  DROP TABLE "papers_lessons" CASCADE;
  DROP TABLE "papers_lessons_locales" CASCADE;
  DROP TABLE "papers_recs_actions" CASCADE;
  DROP TABLE "papers_recs_actions_locales" CASCADE;
  DROP TABLE "papers_recs_history" CASCADE;
  DROP TABLE "papers_recs_history_locales" CASCADE;
  DROP TABLE "papers_recs" CASCADE;
  DROP TABLE "papers_recs_locales" CASCADE;
  DROP TABLE "papers_countries" CASCADE;
  DROP TABLE "papers_regions" CASCADE;
  DROP TABLE "papers_levels" CASCADE;
  DROP TABLE "papers_dimensions" CASCADE;
  DROP TABLE "papers_population_groups" CASCADE;
  DROP TABLE "papers_sdgs" CASCADE;
  DROP TABLE "papers_gcm_objectives" CASCADE;
  DROP TABLE "papers_contributors" CASCADE;
  DROP TABLE "papers_references_csl_author" CASCADE;
  DROP TABLE "papers_references" CASCADE;
  DROP TABLE "papers_attachments" CASCADE;
  DROP TABLE "papers_related_items" CASCADE;
  DROP TABLE "papers_acronyms" CASCADE;
  DROP TABLE "papers_acronyms_locales" CASCADE;
  DROP TABLE "papers_change_notes" CASCADE;
  DROP TABLE "papers_change_notes_locales" CASCADE;
  DROP TABLE "papers" CASCADE;
  DROP TABLE "papers_locales" CASCADE;
  DROP TABLE "papers_texts" CASCADE;
  DROP TABLE "papers_rels" CASCADE;
  DROP TABLE "_papers_v_version_key_messages" CASCADE;
  DROP TABLE "_papers_v_version_research_questions" CASCADE;
  DROP TABLE "_papers_v_version_datasets" CASCADE;
  DROP TABLE "__papers_v_version_examples_v" CASCADE;
  DROP TABLE "__papers_v_version_examples_v_locales" CASCADE;
  DROP TABLE "_papers_v_version_implications" CASCADE;
  DROP TABLE "_papers_v_version_implications_locales" CASCADE;
  DROP TABLE "_papers_v_version_actionable_inputs" CASCADE;
  DROP TABLE "_papers_v_version_lessons" CASCADE;
  DROP TABLE "_papers_v_version_lessons_locales" CASCADE;
  DROP TABLE "__papers_v_version_recs_v_actions" CASCADE;
  DROP TABLE "__papers_v_version_recs_v_actions_locales" CASCADE;
  DROP TABLE "___papers_v_version_recs_v_history_v" CASCADE;
  DROP TABLE "___papers_v_version_recs_v_history_v_locales" CASCADE;
  DROP TABLE "__papers_v_version_recs_v" CASCADE;
  DROP TABLE "__papers_v_version_recs_v_locales" CASCADE;
  DROP TABLE "_papers_v_version_countries" CASCADE;
  DROP TABLE "_papers_v_version_regions" CASCADE;
  DROP TABLE "_papers_v_version_levels" CASCADE;
  DROP TABLE "_papers_v_version_dimensions" CASCADE;
  DROP TABLE "_papers_v_version_population_groups" CASCADE;
  DROP TABLE "_papers_v_version_sdgs" CASCADE;
  DROP TABLE "_papers_v_version_gcm_objectives" CASCADE;
  DROP TABLE "_papers_v_version_contributors" CASCADE;
  DROP TABLE "_papers_v_version_references_csl_author" CASCADE;
  DROP TABLE "_papers_v_version_references" CASCADE;
  DROP TABLE "_papers_v_version_attachments" CASCADE;
  DROP TABLE "_papers_v_version_related_items" CASCADE;
  DROP TABLE "_papers_v_version_acronyms" CASCADE;
  DROP TABLE "_papers_v_version_acronyms_locales" CASCADE;
  DROP TABLE "_papers_v_version_change_notes" CASCADE;
  DROP TABLE "_papers_v_version_change_notes_locales" CASCADE;
  DROP TABLE "_papers_v" CASCADE;
  DROP TABLE "_papers_v_locales" CASCADE;
  DROP TABLE "_papers_v_texts" CASCADE;
  DROP TABLE "_papers_v_rels" CASCADE;
  DROP TABLE "factsheets_key_messages" CASCADE;
  DROP TABLE "factsheets_steps" CASCADE;
  DROP TABLE "factsheets_locations" CASCADE;
  DROP TABLE "factsheets_locations_locales" CASCADE;
  DROP TABLE "factsheets_results" CASCADE;
  DROP TABLE "factsheets_results_locales" CASCADE;
  DROP TABLE "factsheets_enabling_factors" CASCADE;
  DROP TABLE "factsheets_obstacles" CASCADE;
  DROP TABLE "factsheets_lessons" CASCADE;
  DROP TABLE "factsheets_lessons_locales" CASCADE;
  DROP TABLE "factsheets_sustainability_inputs" CASCADE;
  DROP TABLE "factsheets_countries" CASCADE;
  DROP TABLE "factsheets_regions" CASCADE;
  DROP TABLE "factsheets_levels" CASCADE;
  DROP TABLE "factsheets_dimensions" CASCADE;
  DROP TABLE "factsheets_population_groups" CASCADE;
  DROP TABLE "factsheets_sdgs" CASCADE;
  DROP TABLE "factsheets_gcm_objectives" CASCADE;
  DROP TABLE "factsheets_contributors" CASCADE;
  DROP TABLE "factsheets_references_csl_author" CASCADE;
  DROP TABLE "factsheets_references" CASCADE;
  DROP TABLE "factsheets_attachments" CASCADE;
  DROP TABLE "factsheets_related_items" CASCADE;
  DROP TABLE "factsheets_acronyms" CASCADE;
  DROP TABLE "factsheets_acronyms_locales" CASCADE;
  DROP TABLE "factsheets_change_notes" CASCADE;
  DROP TABLE "factsheets_change_notes_locales" CASCADE;
  DROP TABLE "factsheets" CASCADE;
  DROP TABLE "factsheets_locales" CASCADE;
  DROP TABLE "factsheets_rels" CASCADE;
  DROP TABLE "_factsheets_v_version_key_messages" CASCADE;
  DROP TABLE "_factsheets_v_version_steps" CASCADE;
  DROP TABLE "_factsheets_v_version_locations" CASCADE;
  DROP TABLE "_factsheets_v_version_locations_locales" CASCADE;
  DROP TABLE "_factsheets_v_version_results" CASCADE;
  DROP TABLE "_factsheets_v_version_results_locales" CASCADE;
  DROP TABLE "_factsheets_v_version_enabling_factors" CASCADE;
  DROP TABLE "_factsheets_v_version_obstacles" CASCADE;
  DROP TABLE "_factsheets_v_version_lessons" CASCADE;
  DROP TABLE "_factsheets_v_version_lessons_locales" CASCADE;
  DROP TABLE "_factsheets_v_version_sustainability_inputs" CASCADE;
  DROP TABLE "_factsheets_v_version_countries" CASCADE;
  DROP TABLE "_factsheets_v_version_regions" CASCADE;
  DROP TABLE "_factsheets_v_version_levels" CASCADE;
  DROP TABLE "_factsheets_v_version_dimensions" CASCADE;
  DROP TABLE "_factsheets_v_version_population_groups" CASCADE;
  DROP TABLE "_factsheets_v_version_sdgs" CASCADE;
  DROP TABLE "_factsheets_v_version_gcm_objectives" CASCADE;
  DROP TABLE "_factsheets_v_version_contributors" CASCADE;
  DROP TABLE "_factsheets_v_version_references_csl_author" CASCADE;
  DROP TABLE "_factsheets_v_version_references" CASCADE;
  DROP TABLE "_factsheets_v_version_attachments" CASCADE;
  DROP TABLE "_factsheets_v_version_related_items" CASCADE;
  DROP TABLE "_factsheets_v_version_acronyms" CASCADE;
  DROP TABLE "_factsheets_v_version_acronyms_locales" CASCADE;
  DROP TABLE "_factsheets_v_version_change_notes" CASCADE;
  DROP TABLE "_factsheets_v_version_change_notes_locales" CASCADE;
  DROP TABLE "_factsheets_v" CASCADE;
  DROP TABLE "_factsheets_v_locales" CASCADE;
  DROP TABLE "_factsheets_v_rels" CASCADE;
  DROP TABLE "briefs_key_messages" CASCADE;
  DROP TABLE "briefs_criteria" CASCADE;
  DROP TABLE "briefs_criteria_locales" CASCADE;
  DROP TABLE "briefs_questions" CASCADE;
  DROP TABLE "briefs_methodology_methods" CASCADE;
  DROP TABLE "briefs_geographic_coverage" CASCADE;
  DROP TABLE "briefs_findings_evidence" CASCADE;
  DROP TABLE "briefs_findings" CASCADE;
  DROP TABLE "briefs_findings_locales" CASCADE;
  DROP TABLE "briefs_conclusions" CASCADE;
  DROP TABLE "briefs_lessons" CASCADE;
  DROP TABLE "briefs_lessons_locales" CASCADE;
  DROP TABLE "briefs_recs_actions" CASCADE;
  DROP TABLE "briefs_recs_actions_locales" CASCADE;
  DROP TABLE "briefs_recs_history" CASCADE;
  DROP TABLE "briefs_recs_history_locales" CASCADE;
  DROP TABLE "briefs_recs" CASCADE;
  DROP TABLE "briefs_recs_locales" CASCADE;
  DROP TABLE "briefs_countries" CASCADE;
  DROP TABLE "briefs_regions" CASCADE;
  DROP TABLE "briefs_levels" CASCADE;
  DROP TABLE "briefs_dimensions" CASCADE;
  DROP TABLE "briefs_population_groups" CASCADE;
  DROP TABLE "briefs_sdgs" CASCADE;
  DROP TABLE "briefs_gcm_objectives" CASCADE;
  DROP TABLE "briefs_contributors" CASCADE;
  DROP TABLE "briefs_references_csl_author" CASCADE;
  DROP TABLE "briefs_references" CASCADE;
  DROP TABLE "briefs_attachments" CASCADE;
  DROP TABLE "briefs_related_items" CASCADE;
  DROP TABLE "briefs_acronyms" CASCADE;
  DROP TABLE "briefs_acronyms_locales" CASCADE;
  DROP TABLE "briefs_change_notes" CASCADE;
  DROP TABLE "briefs_change_notes_locales" CASCADE;
  DROP TABLE "briefs" CASCADE;
  DROP TABLE "briefs_locales" CASCADE;
  DROP TABLE "briefs_texts" CASCADE;
  DROP TABLE "briefs_rels" CASCADE;
  DROP TABLE "_briefs_v_version_key_messages" CASCADE;
  DROP TABLE "_briefs_v_version_criteria" CASCADE;
  DROP TABLE "_briefs_v_version_criteria_locales" CASCADE;
  DROP TABLE "_briefs_v_version_questions" CASCADE;
  DROP TABLE "_briefs_v_version_methodology_methods" CASCADE;
  DROP TABLE "_briefs_v_version_geographic_coverage" CASCADE;
  DROP TABLE "_briefs_v_version_findings_evidence" CASCADE;
  DROP TABLE "_briefs_v_version_findings" CASCADE;
  DROP TABLE "_briefs_v_version_findings_locales" CASCADE;
  DROP TABLE "_briefs_v_version_conclusions" CASCADE;
  DROP TABLE "_briefs_v_version_lessons" CASCADE;
  DROP TABLE "_briefs_v_version_lessons_locales" CASCADE;
  DROP TABLE "__briefs_v_version_recs_v_actions" CASCADE;
  DROP TABLE "__briefs_v_version_recs_v_actions_locales" CASCADE;
  DROP TABLE "___briefs_v_version_recs_v_history_v" CASCADE;
  DROP TABLE "___briefs_v_version_recs_v_history_v_locales" CASCADE;
  DROP TABLE "__briefs_v_version_recs_v" CASCADE;
  DROP TABLE "__briefs_v_version_recs_v_locales" CASCADE;
  DROP TABLE "_briefs_v_version_countries" CASCADE;
  DROP TABLE "_briefs_v_version_regions" CASCADE;
  DROP TABLE "_briefs_v_version_levels" CASCADE;
  DROP TABLE "_briefs_v_version_dimensions" CASCADE;
  DROP TABLE "_briefs_v_version_population_groups" CASCADE;
  DROP TABLE "_briefs_v_version_sdgs" CASCADE;
  DROP TABLE "_briefs_v_version_gcm_objectives" CASCADE;
  DROP TABLE "_briefs_v_version_contributors" CASCADE;
  DROP TABLE "_briefs_v_version_references_csl_author" CASCADE;
  DROP TABLE "_briefs_v_version_references" CASCADE;
  DROP TABLE "_briefs_v_version_attachments" CASCADE;
  DROP TABLE "_briefs_v_version_related_items" CASCADE;
  DROP TABLE "_briefs_v_version_acronyms" CASCADE;
  DROP TABLE "_briefs_v_version_acronyms_locales" CASCADE;
  DROP TABLE "_briefs_v_version_change_notes" CASCADE;
  DROP TABLE "_briefs_v_version_change_notes_locales" CASCADE;
  DROP TABLE "_briefs_v" CASCADE;
  DROP TABLE "_briefs_v_locales" CASCADE;
  DROP TABLE "_briefs_v_texts" CASCADE;
  DROP TABLE "_briefs_v_rels" CASCADE;
  DROP TABLE "series" CASCADE;
  DROP TABLE "series_locales" CASCADE;
  DROP TABLE "_series_v" CASCADE;
  DROP TABLE "_series_v_locales" CASCADE;
  DROP TABLE "projects_objectives" CASCADE;
  DROP TABLE "projects_components" CASCADE;
  DROP TABLE "projects_countries" CASCADE;
  DROP TABLE "projects_regions" CASCADE;
  DROP TABLE "project_partners" CASCADE;
  DROP TABLE "projects" CASCADE;
  DROP TABLE "projects_locales" CASCADE;
  DROP TABLE "projects_rels" CASCADE;
  DROP TABLE "_projects_v_version_objectives" CASCADE;
  DROP TABLE "_projects_v_version_components" CASCADE;
  DROP TABLE "_projects_v_version_countries" CASCADE;
  DROP TABLE "_projects_v_version_regions" CASCADE;
  DROP TABLE "_project_partners_v" CASCADE;
  DROP TABLE "_projects_v" CASCADE;
  DROP TABLE "_projects_v_locales" CASCADE;
  DROP TABLE "_projects_v_rels" CASCADE;
  DROP TABLE "news" CASCADE;
  DROP TABLE "news_locales" CASCADE;
  DROP TABLE "news_rels" CASCADE;
  DROP TABLE "_news_v" CASCADE;
  DROP TABLE "_news_v_locales" CASCADE;
  DROP TABLE "_news_v_rels" CASCADE;
  DROP TABLE "events_in_language" CASCADE;
  DROP TABLE "events_interpretation" CASCADE;
  DROP TABLE "events_agenda" CASCADE;
  DROP TABLE "events_recordings" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_locales" CASCADE;
  DROP TABLE "events_rels" CASCADE;
  DROP TABLE "_events_v_version_in_language" CASCADE;
  DROP TABLE "_events_v_version_interpretation" CASCADE;
  DROP TABLE "_events_v_version_agenda" CASCADE;
  DROP TABLE "_events_v_version_recordings" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_locales" CASCADE;
  DROP TABLE "_events_v_rels" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "organisations_locales" CASCADE;
  DROP TABLE "_organisations_v" CASCADE;
  DROP TABLE "_organisations_v_locales" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "people_rels" CASCADE;
  DROP TABLE "_people_v" CASCADE;
  DROP TABLE "_people_v_rels" CASCADE;
  DROP TABLE "topics_alt_labels" CASCADE;
  DROP TABLE "topics" CASCADE;
  DROP TABLE "topics_locales" CASCADE;
  DROP TABLE "topics_texts" CASCADE;
  DROP TABLE "_topics_v_version_alt_labels" CASCADE;
  DROP TABLE "_topics_v" CASCADE;
  DROP TABLE "_topics_v_locales" CASCADE;
  DROP TABLE "_topics_v_texts" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "_media_v" CASCADE;
  DROP TABLE "_media_v_locales" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "documents_locales" CASCADE;
  DROP TABLE "_documents_v" CASCADE;
  DROP TABLE "_documents_v_locales" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "outbox" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "release" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_country";
  DROP TYPE "public"."enum_implication_audience";
  DROP TYPE "public"."enum_implementation";
  DROP TYPE "public"."enum_horizon";
  DROP TYPE "public"."enum_priority";
  DROP TYPE "public"."enum_response";
  DROP TYPE "public"."enum_region";
  DROP TYPE "public"."enum_level";
  DROP TYPE "public"."enum_dimension";
  DROP TYPE "public"."enum_population_group";
  DROP TYPE "public"."enum_sdg";
  DROP TYPE "public"."enum_gcm_objective";
  DROP TYPE "public"."enum_contributor_role";
  DROP TYPE "public"."enum_csl_type";
  DROP TYPE "public"."enum_lang";
  DROP TYPE "public"."enum_attachment_kind";
  DROP TYPE "public"."enum_relation_type";
  DROP TYPE "public"."enum_licence";
  DROP TYPE "public"."enum_lifecycle";
  DROP TYPE "public"."enum_language_state";
  DROP TYPE "public"."enum_role";
  DROP TYPE "public"."enum_papers_status";
  DROP TYPE "public"."enum__papers_v_version_status";
  DROP TYPE "public"."enum__papers_v_published_locale";
  DROP TYPE "public"."enum_practice_stage";
  DROP TYPE "public"."enum_evidence_strength";
  DROP TYPE "public"."enum_factsheets_status";
  DROP TYPE "public"."enum__factsheets_v_version_status";
  DROP TYPE "public"."enum__factsheets_v_published_locale";
  DROP TYPE "public"."enum_criterion";
  DROP TYPE "public"."enum_evaluation_method";
  DROP TYPE "public"."enum_evaluation_timing";
  DROP TYPE "public"."enum_evaluation_independence";
  DROP TYPE "public"."enum_project_type";
  DROP TYPE "public"."enum_gender_marker";
  DROP TYPE "public"."enum_management_response_status";
  DROP TYPE "public"."enum_briefs_status";
  DROP TYPE "public"."enum__briefs_v_version_status";
  DROP TYPE "public"."enum__briefs_v_published_locale";
  DROP TYPE "public"."enum_series_status";
  DROP TYPE "public"."enum__series_v_version_status";
  DROP TYPE "public"."enum__series_v_published_locale";
  DROP TYPE "public"."enum_partner_role";
  DROP TYPE "public"."enum_project_status";
  DROP TYPE "public"."enum_projects_status";
  DROP TYPE "public"."enum__projects_v_version_status";
  DROP TYPE "public"."enum__projects_v_published_locale";
  DROP TYPE "public"."enum_news_status";
  DROP TYPE "public"."enum__news_v_version_status";
  DROP TYPE "public"."enum__news_v_published_locale";
  DROP TYPE "public"."enum_event_mode";
  DROP TYPE "public"."enum_events_status";
  DROP TYPE "public"."enum__events_v_version_status";
  DROP TYPE "public"."enum__events_v_published_locale";
  DROP TYPE "public"."enum_organisation_type";
  DROP TYPE "public"."enum_consent_status";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_outbox_state";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
