import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`papers_key_messages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_key_messages_order_idx\` ON \`papers_key_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`papers_key_messages_parent_id_idx\` ON \`papers_key_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_key_messages_locale_idx\` ON \`papers_key_messages\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`papers_research_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_research_questions_order_idx\` ON \`papers_research_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`papers_research_questions_parent_id_idx\` ON \`papers_research_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_research_questions_locale_idx\` ON \`papers_research_questions\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`papers_datasets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_datasets_order_idx\` ON \`papers_datasets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`papers_datasets_parent_id_idx\` ON \`papers_datasets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_examples\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`country\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_examples_order_idx\` ON \`papers_examples\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`papers_examples_parent_id_idx\` ON \`papers_examples\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_examples_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers_examples\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`papers_examples_locales_locale_parent_id_unique\` ON \`papers_examples_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_examples_locales_by_parent_idx\` ON \`papers_examples_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_implications\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`audience\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_implications_order_idx\` ON \`papers_implications\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`papers_implications_parent_id_idx\` ON \`papers_implications\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_implications_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers_implications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`papers_implications_locales_locale_parent_id_unique\` ON \`papers_implications_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_implications_locales_by_parent_idx\` ON \`papers_implications_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_actionable_inputs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_actionable_inputs_order_idx\` ON \`papers_actionable_inputs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`papers_actionable_inputs_parent_id_idx\` ON \`papers_actionable_inputs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_actionable_inputs_locale_idx\` ON \`papers_actionable_inputs\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`papers_lessons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_lessons_order_idx\` ON \`papers_lessons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`papers_lessons_parent_id_idx\` ON \`papers_lessons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_lessons_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers_lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`papers_lessons_locales_locale_parent_id_unique\` ON \`papers_lessons_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_lessons_locales_by_parent_idx\` ON \`papers_lessons_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_recs_actions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`due\` text,
  	\`status\` text DEFAULT 'not-started',
  	\`evidence_id\` integer,
  	FOREIGN KEY (\`evidence_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers_recs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_recs_actions_order_idx\` ON \`papers_recs_actions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`papers_recs_actions_parent_id_idx\` ON \`papers_recs_actions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_recs_actions_evidence_idx\` ON \`papers_recs_actions\` (\`evidence_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_recs_actions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers_recs_actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`papers_recs_actions_locales_locale_parent_id_unique\` ON \`papers_recs_actions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_recs_actions_locales_by_parent_idx\` ON \`papers_recs_actions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_recs_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`status\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers_recs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_recs_history_order_idx\` ON \`papers_recs_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`papers_recs_history_parent_id_idx\` ON \`papers_recs_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_recs_history_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers_recs_history\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`papers_recs_history_locales_locale_parent_id_unique\` ON \`papers_recs_history_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_recs_history_locales_by_parent_idx\` ON \`papers_recs_history_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_recs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`horizon\` text,
  	\`due_date\` text,
  	\`priority\` text,
  	\`response\` text DEFAULT 'pending',
  	\`implementation\` text DEFAULT 'not-started',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_recs_order_idx\` ON \`papers_recs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`papers_recs_parent_id_idx\` ON \`papers_recs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_recs_locales\` (
  	\`text\` text,
  	\`response_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers_recs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`papers_recs_locales_locale_parent_id_unique\` ON \`papers_recs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_recs_locales_by_parent_idx\` ON \`papers_recs_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_countries_order_idx\` ON \`papers_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`papers_countries_parent_idx\` ON \`papers_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_regions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_regions_order_idx\` ON \`papers_regions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`papers_regions_parent_idx\` ON \`papers_regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_levels_order_idx\` ON \`papers_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`papers_levels_parent_idx\` ON \`papers_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_dimensions_order_idx\` ON \`papers_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`papers_dimensions_parent_idx\` ON \`papers_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_population_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_population_groups_order_idx\` ON \`papers_population_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`papers_population_groups_parent_idx\` ON \`papers_population_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_sdgs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_sdgs_order_idx\` ON \`papers_sdgs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`papers_sdgs_parent_idx\` ON \`papers_sdgs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_gcm_objectives\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_gcm_objectives_order_idx\` ON \`papers_gcm_objectives\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`papers_gcm_objectives_parent_idx\` ON \`papers_gcm_objectives\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_contributors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_contributors_order_idx\` ON \`papers_contributors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`papers_contributors_parent_id_idx\` ON \`papers_contributors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_references_csl_author\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`literal\` text,
  	\`family\` text,
  	\`given\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers_references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_references_csl_author_order_idx\` ON \`papers_references_csl_author\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`papers_references_csl_author_parent_id_idx\` ON \`papers_references_csl_author\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`csl_type\` text,
  	\`csl_title\` text,
  	\`csl_issued\` text,
  	\`csl_publisher\` text,
  	\`csl_container_title\` text,
  	\`csl_volume\` text,
  	\`csl_issue\` text,
  	\`csl_page\` text,
  	\`csl_url\` text,
  	\`csl_doi\` text,
  	\`csl_accessed\` text,
  	\`csl_language\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_references_order_idx\` ON \`papers_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`papers_references_parent_id_idx\` ON \`papers_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` integer,
  	\`kind\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_attachments_order_idx\` ON \`papers_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`papers_attachments_parent_id_idx\` ON \`papers_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_attachments_file_idx\` ON \`papers_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_related_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`relation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_related_items_order_idx\` ON \`papers_related_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`papers_related_items_parent_id_idx\` ON \`papers_related_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_acronyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`short\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_acronyms_order_idx\` ON \`papers_acronyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`papers_acronyms_parent_id_idx\` ON \`papers_acronyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_acronyms_locales\` (
  	\`long\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers_acronyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`papers_acronyms_locales_locale_parent_id_unique\` ON \`papers_acronyms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_acronyms_locales_by_parent_idx\` ON \`papers_acronyms_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`minor\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_change_notes_order_idx\` ON \`papers_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`papers_change_notes_parent_id_idx\` ON \`papers_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_change_notes_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`papers_change_notes_locales_locale_parent_id_unique\` ON \`papers_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_change_notes_locales_by_parent_idx\` ON \`papers_change_notes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`research_fund\` integer DEFAULT false,
  	\`series_id\` integer,
  	\`issue_number\` numeric,
  	\`project_id\` integer,
  	\`cover_id\` integer,
  	\`isbn\` text,
  	\`doi\` text,
  	\`document_symbol\` text,
  	\`date_published\` text,
  	\`date_original\` text,
  	\`date_modified\` text,
  	\`version\` numeric DEFAULT 1,
  	\`review_by\` text,
  	\`embargo_until\` text,
  	\`licence\` text,
  	\`lifecycle\` text DEFAULT 'current',
  	\`withdrawal_date\` text,
  	\`newsletter_image_id\` integer,
  	\`languages_en_state\` text DEFAULT 'missing',
  	\`languages_en_translated_from\` numeric,
  	\`languages_en_reviewed_by\` text,
  	\`languages_fr_state\` text DEFAULT 'missing',
  	\`languages_fr_translated_from\` numeric,
  	\`languages_fr_reviewed_by\` text,
  	\`languages_es_state\` text DEFAULT 'missing',
  	\`languages_es_translated_from\` numeric,
  	\`languages_es_reviewed_by\` text,
  	\`languages_ar_state\` text DEFAULT 'missing',
  	\`languages_ar_translated_from\` numeric,
  	\`languages_ar_reviewed_by\` text,
  	\`languages_pt_state\` text DEFAULT 'missing',
  	\`languages_pt_translated_from\` numeric,
  	\`languages_pt_reviewed_by\` text,
  	\`slug\` text,
  	\`permalink_id\` text,
  	\`original_language\` text DEFAULT 'en',
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`newsletter_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_series_idx\` ON \`papers\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_project_idx\` ON \`papers\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_cover_idx\` ON \`papers\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_newsletter_newsletter_image_idx\` ON \`papers\` (\`newsletter_image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`papers_slug_idx\` ON \`papers\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`papers_permalink_id_idx\` ON \`papers\` (\`permalink_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_updated_at_idx\` ON \`papers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`papers_created_at_idx\` ON \`papers\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`papers_deleted_at_idx\` ON \`papers\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`papers__status_idx\` ON \`papers\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`papers_locales\` (
  	\`title\` text,
  	\`subtitle\` text,
  	\`summary\` text,
  	\`executive_summary\` text,
  	\`body\` text,
  	\`knowledge_gap\` text,
  	\`methodology\` text,
  	\`findings_by_level_individual\` text,
  	\`findings_by_level_community\` text,
  	\`findings_by_level_structural\` text,
  	\`withdrawal_reason\` text,
  	\`disclaimer\` text,
  	\`newsletter_headline\` text,
  	\`newsletter_blurb\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`papers_locales_locale_parent_id_unique\` ON \`papers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_locales_by_parent_idx\` ON \`papers_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_texts_order_parent\` ON \`papers_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_texts_by_parent_idx\` ON \`papers_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`papers_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	\`topics_id\` integer,
  	\`people_id\` integer,
  	\`papers_id\` integer,
  	\`factsheets_id\` integer,
  	\`briefs_id\` integer,
  	\`series_id\` integer,
  	\`projects_id\` integer,
  	\`news_id\` integer,
  	\`events_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`papers_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factsheets_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`briefs_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`papers_rels_order_idx\` ON \`papers_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`papers_rels_parent_idx\` ON \`papers_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_rels_path_idx\` ON \`papers_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`papers_rels_organisations_id_idx\` ON \`papers_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_rels_topics_id_idx\` ON \`papers_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_rels_people_id_idx\` ON \`papers_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_rels_papers_id_idx\` ON \`papers_rels\` (\`papers_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_rels_factsheets_id_idx\` ON \`papers_rels\` (\`factsheets_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_rels_briefs_id_idx\` ON \`papers_rels\` (\`briefs_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_rels_series_id_idx\` ON \`papers_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_rels_projects_id_idx\` ON \`papers_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_rels_news_id_idx\` ON \`papers_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`papers_rels_events_id_idx\` ON \`papers_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_key_messages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_version_key_messages_order_idx\` ON \`_papers_v_version_key_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_key_messages_parent_id_idx\` ON \`_papers_v_version_key_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_key_messages_locale_idx\` ON \`_papers_v_version_key_messages\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_research_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_version_research_questions_order_idx\` ON \`_papers_v_version_research_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_research_questions_parent_id_idx\` ON \`_papers_v_version_research_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_research_questions_locale_idx\` ON \`_papers_v_version_research_questions\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_datasets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_version_datasets_order_idx\` ON \`_papers_v_version_datasets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_datasets_parent_id_idx\` ON \`_papers_v_version_datasets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__papers_v_version_examples_v\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`country\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`__papers_v_version_examples_v_order_idx\` ON \`__papers_v_version_examples_v\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`__papers_v_version_examples_v_parent_id_idx\` ON \`__papers_v_version_examples_v\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__papers_v_version_examples_v_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`__papers_v_version_examples_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`__papers_v_version_examples_v_locales_locale_parent_id_uniqu\` ON \`__papers_v_version_examples_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`__papers_v_version_examples_v_locales_by_parent_idx\` ON \`__papers_v_version_examples_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_implications\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`audience\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_version_implications_order_idx\` ON \`_papers_v_version_implications\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_implications_parent_id_idx\` ON \`_papers_v_version_implications\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_implications_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_papers_v_version_implications\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_papers_v_version_implications_locales_locale_parent_id_uniq\` ON \`_papers_v_version_implications_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_implications_locales_by_parent_idx\` ON \`_papers_v_version_implications_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_actionable_inputs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_version_actionable_inputs_order_idx\` ON \`_papers_v_version_actionable_inputs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_actionable_inputs_parent_id_idx\` ON \`_papers_v_version_actionable_inputs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_actionable_inputs_locale_idx\` ON \`_papers_v_version_actionable_inputs\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_lessons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_version_lessons_order_idx\` ON \`_papers_v_version_lessons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_lessons_parent_id_idx\` ON \`_papers_v_version_lessons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_lessons_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_papers_v_version_lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_papers_v_version_lessons_locales_locale_parent_id_unique\` ON \`_papers_v_version_lessons_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_lessons_locales_by_parent_idx\` ON \`_papers_v_version_lessons_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__papers_v_version_recs_v_actions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`due\` text,
  	\`status\` text DEFAULT 'not-started',
  	\`evidence_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`evidence_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`__papers_v_version_recs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`__papers_v_version_recs_v_actions_order_idx\` ON \`__papers_v_version_recs_v_actions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`__papers_v_version_recs_v_actions_parent_id_idx\` ON \`__papers_v_version_recs_v_actions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`__papers_v_version_recs_v_actions_evidence_idx\` ON \`__papers_v_version_recs_v_actions\` (\`evidence_id\`);`)
  await db.run(sql`CREATE TABLE \`__papers_v_version_recs_v_actions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`__papers_v_version_recs_v_actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`__papers_v_version_recs_v_actions_locales_locale_parent_id_u\` ON \`__papers_v_version_recs_v_actions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`__papers_v_version_recs_v_actions_locale_c18f92b4_by_parent_idx\` ON \`__papers_v_version_recs_v_actions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`___papers_v_version_recs_v_history_v\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`status\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`__papers_v_version_recs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`___papers_v_version_recs_v_history_v_order_idx\` ON \`___papers_v_version_recs_v_history_v\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`___papers_v_version_recs_v_history_v_parent_id_idx\` ON \`___papers_v_version_recs_v_history_v\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`___papers_v_version_recs_v_history_v_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`___papers_v_version_recs_v_history_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`___papers_v_version_recs_v_history_v_locales_locale_parent_i\` ON \`___papers_v_version_recs_v_history_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`___papers_v_version_recs_v_history_v_loc_32e1ed0a_by_parent_idx\` ON \`___papers_v_version_recs_v_history_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__papers_v_version_recs_v\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`horizon\` text,
  	\`due_date\` text,
  	\`priority\` text,
  	\`response\` text DEFAULT 'pending',
  	\`implementation\` text DEFAULT 'not-started',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`__papers_v_version_recs_v_order_idx\` ON \`__papers_v_version_recs_v\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`__papers_v_version_recs_v_parent_id_idx\` ON \`__papers_v_version_recs_v\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__papers_v_version_recs_v_locales\` (
  	\`text\` text,
  	\`response_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`__papers_v_version_recs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`__papers_v_version_recs_v_locales_locale_parent_id_unique\` ON \`__papers_v_version_recs_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`__papers_v_version_recs_v_locales_by_parent_idx\` ON \`__papers_v_version_recs_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_version_countries_order_idx\` ON \`_papers_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_countries_parent_idx\` ON \`_papers_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_regions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_version_regions_order_idx\` ON \`_papers_v_version_regions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_regions_parent_idx\` ON \`_papers_v_version_regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_version_levels_order_idx\` ON \`_papers_v_version_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_levels_parent_idx\` ON \`_papers_v_version_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_version_dimensions_order_idx\` ON \`_papers_v_version_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_dimensions_parent_idx\` ON \`_papers_v_version_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_population_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_version_population_groups_order_idx\` ON \`_papers_v_version_population_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_population_groups_parent_idx\` ON \`_papers_v_version_population_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_sdgs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_version_sdgs_order_idx\` ON \`_papers_v_version_sdgs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_sdgs_parent_idx\` ON \`_papers_v_version_sdgs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_gcm_objectives\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_version_gcm_objectives_order_idx\` ON \`_papers_v_version_gcm_objectives\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_gcm_objectives_parent_idx\` ON \`_papers_v_version_gcm_objectives\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_contributors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_version_contributors_order_idx\` ON \`_papers_v_version_contributors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_contributors_parent_id_idx\` ON \`_papers_v_version_contributors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_references_csl_author\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`literal\` text,
  	\`family\` text,
  	\`given\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_papers_v_version_references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_version_references_csl_author_order_idx\` ON \`_papers_v_version_references_csl_author\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_references_csl_author_parent_id_idx\` ON \`_papers_v_version_references_csl_author\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`csl_type\` text,
  	\`csl_title\` text,
  	\`csl_issued\` text,
  	\`csl_publisher\` text,
  	\`csl_container_title\` text,
  	\`csl_volume\` text,
  	\`csl_issue\` text,
  	\`csl_page\` text,
  	\`csl_url\` text,
  	\`csl_doi\` text,
  	\`csl_accessed\` text,
  	\`csl_language\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_version_references_order_idx\` ON \`_papers_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_references_parent_id_idx\` ON \`_papers_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`file_id\` integer,
  	\`kind\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_version_attachments_order_idx\` ON \`_papers_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_attachments_parent_id_idx\` ON \`_papers_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_attachments_file_idx\` ON \`_papers_v_version_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_related_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`relation\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_version_related_items_order_idx\` ON \`_papers_v_version_related_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_related_items_parent_id_idx\` ON \`_papers_v_version_related_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_acronyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`short\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_version_acronyms_order_idx\` ON \`_papers_v_version_acronyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_acronyms_parent_id_idx\` ON \`_papers_v_version_acronyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_acronyms_locales\` (
  	\`long\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_papers_v_version_acronyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_papers_v_version_acronyms_locales_locale_parent_id_unique\` ON \`_papers_v_version_acronyms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_acronyms_locales_by_parent_idx\` ON \`_papers_v_version_acronyms_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`minor\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_version_change_notes_order_idx\` ON \`_papers_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_change_notes_parent_id_idx\` ON \`_papers_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_version_change_notes_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_papers_v_version_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_papers_v_version_change_notes_locales_locale_parent_id_uniq\` ON \`_papers_v_version_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_change_notes_locales_by_parent_idx\` ON \`_papers_v_version_change_notes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_research_fund\` integer DEFAULT false,
  	\`version_series_id\` integer,
  	\`version_issue_number\` numeric,
  	\`version_project_id\` integer,
  	\`version_cover_id\` integer,
  	\`version_isbn\` text,
  	\`version_doi\` text,
  	\`version_document_symbol\` text,
  	\`version_date_published\` text,
  	\`version_date_original\` text,
  	\`version_date_modified\` text,
  	\`version_version\` numeric DEFAULT 1,
  	\`version_review_by\` text,
  	\`version_embargo_until\` text,
  	\`version_licence\` text,
  	\`version_lifecycle\` text DEFAULT 'current',
  	\`version_withdrawal_date\` text,
  	\`version_newsletter_image_id\` integer,
  	\`version_languages_en_state\` text DEFAULT 'missing',
  	\`version_languages_en_translated_from\` numeric,
  	\`version_languages_en_reviewed_by\` text,
  	\`version_languages_fr_state\` text DEFAULT 'missing',
  	\`version_languages_fr_translated_from\` numeric,
  	\`version_languages_fr_reviewed_by\` text,
  	\`version_languages_es_state\` text DEFAULT 'missing',
  	\`version_languages_es_translated_from\` numeric,
  	\`version_languages_es_reviewed_by\` text,
  	\`version_languages_ar_state\` text DEFAULT 'missing',
  	\`version_languages_ar_translated_from\` numeric,
  	\`version_languages_ar_reviewed_by\` text,
  	\`version_languages_pt_state\` text DEFAULT 'missing',
  	\`version_languages_pt_translated_from\` numeric,
  	\`version_languages_pt_reviewed_by\` text,
  	\`version_slug\` text,
  	\`version_permalink_id\` text,
  	\`version_original_language\` text DEFAULT 'en',
  	\`version_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_newsletter_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_parent_idx\` ON \`_papers_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_version_series_idx\` ON \`_papers_v\` (\`version_series_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_version_project_idx\` ON \`_papers_v\` (\`version_project_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_version_cover_idx\` ON \`_papers_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_newsletter_version_newsletter_image_idx\` ON \`_papers_v\` (\`version_newsletter_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_version_slug_idx\` ON \`_papers_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_version_permalink_id_idx\` ON \`_papers_v\` (\`version_permalink_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_version_updated_at_idx\` ON \`_papers_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_version_created_at_idx\` ON \`_papers_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_version_deleted_at_idx\` ON \`_papers_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_version_version__status_idx\` ON \`_papers_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_created_at_idx\` ON \`_papers_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_updated_at_idx\` ON \`_papers_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_snapshot_idx\` ON \`_papers_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_published_locale_idx\` ON \`_papers_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_latest_idx\` ON \`_papers_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_autosave_idx\` ON \`_papers_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_locales\` (
  	\`version_title\` text,
  	\`version_subtitle\` text,
  	\`version_summary\` text,
  	\`version_executive_summary\` text,
  	\`version_body\` text,
  	\`version_knowledge_gap\` text,
  	\`version_methodology\` text,
  	\`version_findings_by_level_individual\` text,
  	\`version_findings_by_level_community\` text,
  	\`version_findings_by_level_structural\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_disclaimer\` text,
  	\`version_newsletter_headline\` text,
  	\`version_newsletter_blurb\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_papers_v_locales_locale_parent_id_unique\` ON \`_papers_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_locales_by_parent_idx\` ON \`_papers_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_texts_order_parent\` ON \`_papers_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_texts_by_parent_idx\` ON \`_papers_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_papers_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	\`topics_id\` integer,
  	\`people_id\` integer,
  	\`papers_id\` integer,
  	\`factsheets_id\` integer,
  	\`briefs_id\` integer,
  	\`series_id\` integer,
  	\`projects_id\` integer,
  	\`news_id\` integer,
  	\`events_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_papers_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`papers_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factsheets_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`briefs_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_papers_v_rels_order_idx\` ON \`_papers_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_rels_parent_idx\` ON \`_papers_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_rels_path_idx\` ON \`_papers_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_rels_organisations_id_idx\` ON \`_papers_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_rels_topics_id_idx\` ON \`_papers_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_rels_people_id_idx\` ON \`_papers_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_rels_papers_id_idx\` ON \`_papers_v_rels\` (\`papers_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_rels_factsheets_id_idx\` ON \`_papers_v_rels\` (\`factsheets_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_rels_briefs_id_idx\` ON \`_papers_v_rels\` (\`briefs_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_rels_series_id_idx\` ON \`_papers_v_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_rels_projects_id_idx\` ON \`_papers_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_rels_news_id_idx\` ON \`_papers_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_papers_v_rels_events_id_idx\` ON \`_papers_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_key_messages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_key_messages_order_idx\` ON \`factsheets_key_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_key_messages_parent_id_idx\` ON \`factsheets_key_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_key_messages_locale_idx\` ON \`factsheets_key_messages\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_steps_order_idx\` ON \`factsheets_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_steps_parent_id_idx\` ON \`factsheets_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_steps_locale_idx\` ON \`factsheets_steps\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_locations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`country\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_locations_order_idx\` ON \`factsheets_locations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_locations_parent_id_idx\` ON \`factsheets_locations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_locations_locales\` (
  	\`area\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets_locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`factsheets_locations_locales_locale_parent_id_unique\` ON \`factsheets_locations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_locations_locales_by_parent_idx\` ON \`factsheets_locations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_results\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`baseline\` numeric,
  	\`value\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_results_order_idx\` ON \`factsheets_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_results_parent_id_idx\` ON \`factsheets_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_results_locales\` (
  	\`statement\` text,
  	\`indicator\` text,
  	\`source\` text,
  	\`unit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`factsheets_results_locales_locale_parent_id_unique\` ON \`factsheets_results_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_results_locales_by_parent_idx\` ON \`factsheets_results_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_enabling_factors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_enabling_factors_order_idx\` ON \`factsheets_enabling_factors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_enabling_factors_parent_id_idx\` ON \`factsheets_enabling_factors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_enabling_factors_locale_idx\` ON \`factsheets_enabling_factors\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_obstacles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`mitigation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_obstacles_order_idx\` ON \`factsheets_obstacles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_obstacles_parent_id_idx\` ON \`factsheets_obstacles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_obstacles_locale_idx\` ON \`factsheets_obstacles\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_lessons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_lessons_order_idx\` ON \`factsheets_lessons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_lessons_parent_id_idx\` ON \`factsheets_lessons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_lessons_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets_lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`factsheets_lessons_locales_locale_parent_id_unique\` ON \`factsheets_lessons_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_lessons_locales_by_parent_idx\` ON \`factsheets_lessons_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_sustainability_inputs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_sustainability_inputs_order_idx\` ON \`factsheets_sustainability_inputs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_sustainability_inputs_parent_id_idx\` ON \`factsheets_sustainability_inputs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_sustainability_inputs_locale_idx\` ON \`factsheets_sustainability_inputs\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_countries_order_idx\` ON \`factsheets_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_countries_parent_idx\` ON \`factsheets_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_regions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_regions_order_idx\` ON \`factsheets_regions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_regions_parent_idx\` ON \`factsheets_regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_levels_order_idx\` ON \`factsheets_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_levels_parent_idx\` ON \`factsheets_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_dimensions_order_idx\` ON \`factsheets_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_dimensions_parent_idx\` ON \`factsheets_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_population_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_population_groups_order_idx\` ON \`factsheets_population_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_population_groups_parent_idx\` ON \`factsheets_population_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_sdgs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_sdgs_order_idx\` ON \`factsheets_sdgs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_sdgs_parent_idx\` ON \`factsheets_sdgs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_gcm_objectives\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_gcm_objectives_order_idx\` ON \`factsheets_gcm_objectives\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_gcm_objectives_parent_idx\` ON \`factsheets_gcm_objectives\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_contributors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_contributors_order_idx\` ON \`factsheets_contributors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_contributors_parent_id_idx\` ON \`factsheets_contributors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_references_csl_author\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`literal\` text,
  	\`family\` text,
  	\`given\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets_references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_references_csl_author_order_idx\` ON \`factsheets_references_csl_author\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_references_csl_author_parent_id_idx\` ON \`factsheets_references_csl_author\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`csl_type\` text,
  	\`csl_title\` text,
  	\`csl_issued\` text,
  	\`csl_publisher\` text,
  	\`csl_container_title\` text,
  	\`csl_volume\` text,
  	\`csl_issue\` text,
  	\`csl_page\` text,
  	\`csl_url\` text,
  	\`csl_doi\` text,
  	\`csl_accessed\` text,
  	\`csl_language\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_references_order_idx\` ON \`factsheets_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_references_parent_id_idx\` ON \`factsheets_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` integer,
  	\`kind\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_attachments_order_idx\` ON \`factsheets_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_attachments_parent_id_idx\` ON \`factsheets_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_attachments_file_idx\` ON \`factsheets_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_related_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`relation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_related_items_order_idx\` ON \`factsheets_related_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_related_items_parent_id_idx\` ON \`factsheets_related_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_acronyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`short\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_acronyms_order_idx\` ON \`factsheets_acronyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_acronyms_parent_id_idx\` ON \`factsheets_acronyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_acronyms_locales\` (
  	\`long\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets_acronyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`factsheets_acronyms_locales_locale_parent_id_unique\` ON \`factsheets_acronyms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_acronyms_locales_by_parent_idx\` ON \`factsheets_acronyms_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`minor\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_change_notes_order_idx\` ON \`factsheets_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_change_notes_parent_id_idx\` ON \`factsheets_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_change_notes_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`factsheets_change_notes_locales_locale_parent_id_unique\` ON \`factsheets_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_change_notes_locales_by_parent_idx\` ON \`factsheets_change_notes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`practice_stage\` text,
  	\`period_start\` text,
  	\`period_end\` text,
  	\`reach_total\` numeric,
  	\`reach_women\` numeric,
  	\`reach_men\` numeric,
  	\`reach_children\` numeric,
  	\`resources_budget\` numeric,
  	\`resources_currency\` text,
  	\`evidence_strength\` text,
  	\`testimony_alias\` text,
  	\`testimony_consent\` integer DEFAULT false,
  	\`series_id\` integer,
  	\`issue_number\` numeric,
  	\`project_id\` integer,
  	\`contact_office\` text,
  	\`contact_email\` text,
  	\`cover_id\` integer,
  	\`isbn\` text,
  	\`doi\` text,
  	\`document_symbol\` text,
  	\`date_published\` text,
  	\`date_original\` text,
  	\`date_modified\` text,
  	\`version\` numeric DEFAULT 1,
  	\`review_by\` text,
  	\`embargo_until\` text,
  	\`licence\` text,
  	\`lifecycle\` text DEFAULT 'current',
  	\`withdrawal_date\` text,
  	\`newsletter_image_id\` integer,
  	\`languages_en_state\` text DEFAULT 'missing',
  	\`languages_en_translated_from\` numeric,
  	\`languages_en_reviewed_by\` text,
  	\`languages_fr_state\` text DEFAULT 'missing',
  	\`languages_fr_translated_from\` numeric,
  	\`languages_fr_reviewed_by\` text,
  	\`languages_es_state\` text DEFAULT 'missing',
  	\`languages_es_translated_from\` numeric,
  	\`languages_es_reviewed_by\` text,
  	\`languages_ar_state\` text DEFAULT 'missing',
  	\`languages_ar_translated_from\` numeric,
  	\`languages_ar_reviewed_by\` text,
  	\`languages_pt_state\` text DEFAULT 'missing',
  	\`languages_pt_translated_from\` numeric,
  	\`languages_pt_reviewed_by\` text,
  	\`slug\` text,
  	\`permalink_id\` text,
  	\`original_language\` text DEFAULT 'en',
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`newsletter_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_series_idx\` ON \`factsheets\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_project_idx\` ON \`factsheets\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_cover_idx\` ON \`factsheets\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_newsletter_newsletter_image_idx\` ON \`factsheets\` (\`newsletter_image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`factsheets_slug_idx\` ON \`factsheets\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`factsheets_permalink_id_idx\` ON \`factsheets\` (\`permalink_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_updated_at_idx\` ON \`factsheets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_created_at_idx\` ON \`factsheets\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_deleted_at_idx\` ON \`factsheets\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`factsheets__status_idx\` ON \`factsheets\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_locales\` (
  	\`title\` text,
  	\`subtitle\` text,
  	\`summary\` text,
  	\`objective\` text,
  	\`context\` text,
  	\`body\` text,
  	\`target_group\` text,
  	\`resources_staff\` text,
  	\`innovation\` text,
  	\`validation\` text,
  	\`testimony_text\` text,
  	\`sustainability\` text,
  	\`replicability_conditions\` text,
  	\`replicability_adaptation\` text,
  	\`replicability_scale_up\` text,
  	\`gender\` text,
  	\`environment\` text,
  	\`do_no_harm\` text,
  	\`contact_role\` text,
  	\`withdrawal_reason\` text,
  	\`disclaimer\` text,
  	\`newsletter_headline\` text,
  	\`newsletter_blurb\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`factsheets_locales_locale_parent_id_unique\` ON \`factsheets_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_locales_by_parent_idx\` ON \`factsheets_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`factsheets_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` integer,
  	\`organisations_id\` integer,
  	\`topics_id\` integer,
  	\`documents_id\` integer,
  	\`papers_id\` integer,
  	\`factsheets_id\` integer,
  	\`briefs_id\` integer,
  	\`series_id\` integer,
  	\`projects_id\` integer,
  	\`news_id\` integer,
  	\`events_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`papers_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factsheets_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`briefs_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`factsheets_rels_order_idx\` ON \`factsheets_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_rels_parent_idx\` ON \`factsheets_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_rels_path_idx\` ON \`factsheets_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_rels_people_id_idx\` ON \`factsheets_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_rels_organisations_id_idx\` ON \`factsheets_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_rels_topics_id_idx\` ON \`factsheets_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_rels_documents_id_idx\` ON \`factsheets_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_rels_papers_id_idx\` ON \`factsheets_rels\` (\`papers_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_rels_factsheets_id_idx\` ON \`factsheets_rels\` (\`factsheets_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_rels_briefs_id_idx\` ON \`factsheets_rels\` (\`briefs_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_rels_series_id_idx\` ON \`factsheets_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_rels_projects_id_idx\` ON \`factsheets_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_rels_news_id_idx\` ON \`factsheets_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`factsheets_rels_events_id_idx\` ON \`factsheets_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_key_messages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_key_messages_order_idx\` ON \`_factsheets_v_version_key_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_key_messages_parent_id_idx\` ON \`_factsheets_v_version_key_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_key_messages_locale_idx\` ON \`_factsheets_v_version_key_messages\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_steps_order_idx\` ON \`_factsheets_v_version_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_steps_parent_id_idx\` ON \`_factsheets_v_version_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_steps_locale_idx\` ON \`_factsheets_v_version_steps\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_locations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`country\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_locations_order_idx\` ON \`_factsheets_v_version_locations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_locations_parent_id_idx\` ON \`_factsheets_v_version_locations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_locations_locales\` (
  	\`area\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v_version_locations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_factsheets_v_version_locations_locales_locale_parent_id_uni\` ON \`_factsheets_v_version_locations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_locations_locales_by_parent_idx\` ON \`_factsheets_v_version_locations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_results\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`baseline\` numeric,
  	\`value\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_results_order_idx\` ON \`_factsheets_v_version_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_results_parent_id_idx\` ON \`_factsheets_v_version_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_results_locales\` (
  	\`statement\` text,
  	\`indicator\` text,
  	\`source\` text,
  	\`unit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v_version_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_factsheets_v_version_results_locales_locale_parent_id_uniqu\` ON \`_factsheets_v_version_results_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_results_locales_by_parent_idx\` ON \`_factsheets_v_version_results_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_enabling_factors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_enabling_factors_order_idx\` ON \`_factsheets_v_version_enabling_factors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_enabling_factors_parent_id_idx\` ON \`_factsheets_v_version_enabling_factors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_enabling_factors_locale_idx\` ON \`_factsheets_v_version_enabling_factors\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_obstacles\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`mitigation\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_obstacles_order_idx\` ON \`_factsheets_v_version_obstacles\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_obstacles_parent_id_idx\` ON \`_factsheets_v_version_obstacles\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_obstacles_locale_idx\` ON \`_factsheets_v_version_obstacles\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_lessons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_lessons_order_idx\` ON \`_factsheets_v_version_lessons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_lessons_parent_id_idx\` ON \`_factsheets_v_version_lessons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_lessons_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v_version_lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_factsheets_v_version_lessons_locales_locale_parent_id_uniqu\` ON \`_factsheets_v_version_lessons_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_lessons_locales_by_parent_idx\` ON \`_factsheets_v_version_lessons_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_sustainability_inputs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_sustainability_inputs_order_idx\` ON \`_factsheets_v_version_sustainability_inputs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_sustainability_inputs_parent_id_idx\` ON \`_factsheets_v_version_sustainability_inputs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_sustainability_inputs_locale_idx\` ON \`_factsheets_v_version_sustainability_inputs\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_countries_order_idx\` ON \`_factsheets_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_countries_parent_idx\` ON \`_factsheets_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_regions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_regions_order_idx\` ON \`_factsheets_v_version_regions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_regions_parent_idx\` ON \`_factsheets_v_version_regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_levels_order_idx\` ON \`_factsheets_v_version_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_levels_parent_idx\` ON \`_factsheets_v_version_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_dimensions_order_idx\` ON \`_factsheets_v_version_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_dimensions_parent_idx\` ON \`_factsheets_v_version_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_population_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_population_groups_order_idx\` ON \`_factsheets_v_version_population_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_population_groups_parent_idx\` ON \`_factsheets_v_version_population_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_sdgs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_sdgs_order_idx\` ON \`_factsheets_v_version_sdgs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_sdgs_parent_idx\` ON \`_factsheets_v_version_sdgs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_gcm_objectives\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_gcm_objectives_order_idx\` ON \`_factsheets_v_version_gcm_objectives\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_gcm_objectives_parent_idx\` ON \`_factsheets_v_version_gcm_objectives\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_contributors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_contributors_order_idx\` ON \`_factsheets_v_version_contributors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_contributors_parent_id_idx\` ON \`_factsheets_v_version_contributors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_references_csl_author\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`literal\` text,
  	\`family\` text,
  	\`given\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v_version_references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_references_csl_author_order_idx\` ON \`_factsheets_v_version_references_csl_author\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_references_csl_author_parent_id_idx\` ON \`_factsheets_v_version_references_csl_author\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`csl_type\` text,
  	\`csl_title\` text,
  	\`csl_issued\` text,
  	\`csl_publisher\` text,
  	\`csl_container_title\` text,
  	\`csl_volume\` text,
  	\`csl_issue\` text,
  	\`csl_page\` text,
  	\`csl_url\` text,
  	\`csl_doi\` text,
  	\`csl_accessed\` text,
  	\`csl_language\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_references_order_idx\` ON \`_factsheets_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_references_parent_id_idx\` ON \`_factsheets_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`file_id\` integer,
  	\`kind\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_attachments_order_idx\` ON \`_factsheets_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_attachments_parent_id_idx\` ON \`_factsheets_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_attachments_file_idx\` ON \`_factsheets_v_version_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_related_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`relation\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_related_items_order_idx\` ON \`_factsheets_v_version_related_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_related_items_parent_id_idx\` ON \`_factsheets_v_version_related_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_acronyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`short\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_acronyms_order_idx\` ON \`_factsheets_v_version_acronyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_acronyms_parent_id_idx\` ON \`_factsheets_v_version_acronyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_acronyms_locales\` (
  	\`long\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v_version_acronyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_factsheets_v_version_acronyms_locales_locale_parent_id_uniq\` ON \`_factsheets_v_version_acronyms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_acronyms_locales_by_parent_idx\` ON \`_factsheets_v_version_acronyms_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`minor\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_change_notes_order_idx\` ON \`_factsheets_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_change_notes_parent_id_idx\` ON \`_factsheets_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_version_change_notes_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v_version_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_factsheets_v_version_change_notes_locales_locale_parent_id_\` ON \`_factsheets_v_version_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_change_notes_local_037b6e29_by_parent_idx\` ON \`_factsheets_v_version_change_notes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_practice_stage\` text,
  	\`version_period_start\` text,
  	\`version_period_end\` text,
  	\`version_reach_total\` numeric,
  	\`version_reach_women\` numeric,
  	\`version_reach_men\` numeric,
  	\`version_reach_children\` numeric,
  	\`version_resources_budget\` numeric,
  	\`version_resources_currency\` text,
  	\`version_evidence_strength\` text,
  	\`version_testimony_alias\` text,
  	\`version_testimony_consent\` integer DEFAULT false,
  	\`version_series_id\` integer,
  	\`version_issue_number\` numeric,
  	\`version_project_id\` integer,
  	\`version_contact_office\` text,
  	\`version_contact_email\` text,
  	\`version_cover_id\` integer,
  	\`version_isbn\` text,
  	\`version_doi\` text,
  	\`version_document_symbol\` text,
  	\`version_date_published\` text,
  	\`version_date_original\` text,
  	\`version_date_modified\` text,
  	\`version_version\` numeric DEFAULT 1,
  	\`version_review_by\` text,
  	\`version_embargo_until\` text,
  	\`version_licence\` text,
  	\`version_lifecycle\` text DEFAULT 'current',
  	\`version_withdrawal_date\` text,
  	\`version_newsletter_image_id\` integer,
  	\`version_languages_en_state\` text DEFAULT 'missing',
  	\`version_languages_en_translated_from\` numeric,
  	\`version_languages_en_reviewed_by\` text,
  	\`version_languages_fr_state\` text DEFAULT 'missing',
  	\`version_languages_fr_translated_from\` numeric,
  	\`version_languages_fr_reviewed_by\` text,
  	\`version_languages_es_state\` text DEFAULT 'missing',
  	\`version_languages_es_translated_from\` numeric,
  	\`version_languages_es_reviewed_by\` text,
  	\`version_languages_ar_state\` text DEFAULT 'missing',
  	\`version_languages_ar_translated_from\` numeric,
  	\`version_languages_ar_reviewed_by\` text,
  	\`version_languages_pt_state\` text DEFAULT 'missing',
  	\`version_languages_pt_translated_from\` numeric,
  	\`version_languages_pt_reviewed_by\` text,
  	\`version_slug\` text,
  	\`version_permalink_id\` text,
  	\`version_original_language\` text DEFAULT 'en',
  	\`version_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_newsletter_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_parent_idx\` ON \`_factsheets_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_version_series_idx\` ON \`_factsheets_v\` (\`version_series_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_version_project_idx\` ON \`_factsheets_v\` (\`version_project_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_version_cover_idx\` ON \`_factsheets_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_newsletter_version_newsletter_imag_idx\` ON \`_factsheets_v\` (\`version_newsletter_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_version_slug_idx\` ON \`_factsheets_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_version_permalink_id_idx\` ON \`_factsheets_v\` (\`version_permalink_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_version_updated_at_idx\` ON \`_factsheets_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_version_created_at_idx\` ON \`_factsheets_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_version_deleted_at_idx\` ON \`_factsheets_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_version_version__status_idx\` ON \`_factsheets_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_created_at_idx\` ON \`_factsheets_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_updated_at_idx\` ON \`_factsheets_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_snapshot_idx\` ON \`_factsheets_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_published_locale_idx\` ON \`_factsheets_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_latest_idx\` ON \`_factsheets_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_autosave_idx\` ON \`_factsheets_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_locales\` (
  	\`version_title\` text,
  	\`version_subtitle\` text,
  	\`version_summary\` text,
  	\`version_objective\` text,
  	\`version_context\` text,
  	\`version_body\` text,
  	\`version_target_group\` text,
  	\`version_resources_staff\` text,
  	\`version_innovation\` text,
  	\`version_validation\` text,
  	\`version_testimony_text\` text,
  	\`version_sustainability\` text,
  	\`version_replicability_conditions\` text,
  	\`version_replicability_adaptation\` text,
  	\`version_replicability_scale_up\` text,
  	\`version_gender\` text,
  	\`version_environment\` text,
  	\`version_do_no_harm\` text,
  	\`version_contact_role\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_disclaimer\` text,
  	\`version_newsletter_headline\` text,
  	\`version_newsletter_blurb\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_factsheets_v_locales_locale_parent_id_unique\` ON \`_factsheets_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_locales_by_parent_idx\` ON \`_factsheets_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_factsheets_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` integer,
  	\`organisations_id\` integer,
  	\`topics_id\` integer,
  	\`documents_id\` integer,
  	\`papers_id\` integer,
  	\`factsheets_id\` integer,
  	\`briefs_id\` integer,
  	\`series_id\` integer,
  	\`projects_id\` integer,
  	\`news_id\` integer,
  	\`events_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_factsheets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`papers_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factsheets_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`briefs_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_factsheets_v_rels_order_idx\` ON \`_factsheets_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_rels_parent_idx\` ON \`_factsheets_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_rels_path_idx\` ON \`_factsheets_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_rels_people_id_idx\` ON \`_factsheets_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_rels_organisations_id_idx\` ON \`_factsheets_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_rels_topics_id_idx\` ON \`_factsheets_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_rels_documents_id_idx\` ON \`_factsheets_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_rels_papers_id_idx\` ON \`_factsheets_v_rels\` (\`papers_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_rels_factsheets_id_idx\` ON \`_factsheets_v_rels\` (\`factsheets_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_rels_briefs_id_idx\` ON \`_factsheets_v_rels\` (\`briefs_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_rels_series_id_idx\` ON \`_factsheets_v_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_rels_projects_id_idx\` ON \`_factsheets_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_rels_news_id_idx\` ON \`_factsheets_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_factsheets_v_rels_events_id_idx\` ON \`_factsheets_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_key_messages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_key_messages_order_idx\` ON \`briefs_key_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_key_messages_parent_id_idx\` ON \`briefs_key_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_key_messages_locale_idx\` ON \`briefs_key_messages\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`briefs_criteria\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_criteria_order_idx\` ON \`briefs_criteria\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_criteria_parent_id_idx\` ON \`briefs_criteria\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_criteria_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs_criteria\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`briefs_criteria_locales_locale_parent_id_unique\` ON \`briefs_criteria_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_criteria_locales_by_parent_idx\` ON \`briefs_criteria_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_questions_order_idx\` ON \`briefs_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_questions_parent_id_idx\` ON \`briefs_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_questions_locale_idx\` ON \`briefs_questions\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`briefs_methodology_methods\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_methodology_methods_order_idx\` ON \`briefs_methodology_methods\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_methodology_methods_parent_idx\` ON \`briefs_methodology_methods\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_geographic_coverage\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_geographic_coverage_order_idx\` ON \`briefs_geographic_coverage\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_geographic_coverage_parent_idx\` ON \`briefs_geographic_coverage\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_findings_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs_findings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_findings_evidence_order_idx\` ON \`briefs_findings_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_findings_evidence_parent_id_idx\` ON \`briefs_findings_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_findings_evidence_locale_idx\` ON \`briefs_findings_evidence\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`briefs_findings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`criterion\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_findings_order_idx\` ON \`briefs_findings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_findings_parent_id_idx\` ON \`briefs_findings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_findings_locales\` (
  	\`statement\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs_findings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`briefs_findings_locales_locale_parent_id_unique\` ON \`briefs_findings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_findings_locales_by_parent_idx\` ON \`briefs_findings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_conclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_conclusions_order_idx\` ON \`briefs_conclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_conclusions_parent_id_idx\` ON \`briefs_conclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_conclusions_locale_idx\` ON \`briefs_conclusions\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`briefs_lessons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_lessons_order_idx\` ON \`briefs_lessons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_lessons_parent_id_idx\` ON \`briefs_lessons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_lessons_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs_lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`briefs_lessons_locales_locale_parent_id_unique\` ON \`briefs_lessons_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_lessons_locales_by_parent_idx\` ON \`briefs_lessons_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_recs_actions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`due\` text,
  	\`status\` text DEFAULT 'not-started',
  	\`evidence_id\` integer,
  	FOREIGN KEY (\`evidence_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs_recs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_recs_actions_order_idx\` ON \`briefs_recs_actions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_recs_actions_parent_id_idx\` ON \`briefs_recs_actions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_recs_actions_evidence_idx\` ON \`briefs_recs_actions\` (\`evidence_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_recs_actions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs_recs_actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`briefs_recs_actions_locales_locale_parent_id_unique\` ON \`briefs_recs_actions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_recs_actions_locales_by_parent_idx\` ON \`briefs_recs_actions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_recs_history\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`status\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs_recs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_recs_history_order_idx\` ON \`briefs_recs_history\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_recs_history_parent_id_idx\` ON \`briefs_recs_history\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_recs_history_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs_recs_history\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`briefs_recs_history_locales_locale_parent_id_unique\` ON \`briefs_recs_history_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_recs_history_locales_by_parent_idx\` ON \`briefs_recs_history_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_recs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`horizon\` text,
  	\`due_date\` text,
  	\`priority\` text,
  	\`response\` text DEFAULT 'pending',
  	\`implementation\` text DEFAULT 'not-started',
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_recs_order_idx\` ON \`briefs_recs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_recs_parent_id_idx\` ON \`briefs_recs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_recs_locales\` (
  	\`text\` text,
  	\`response_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs_recs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`briefs_recs_locales_locale_parent_id_unique\` ON \`briefs_recs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_recs_locales_by_parent_idx\` ON \`briefs_recs_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_countries_order_idx\` ON \`briefs_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_countries_parent_idx\` ON \`briefs_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_regions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_regions_order_idx\` ON \`briefs_regions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_regions_parent_idx\` ON \`briefs_regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_levels_order_idx\` ON \`briefs_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_levels_parent_idx\` ON \`briefs_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_dimensions_order_idx\` ON \`briefs_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_dimensions_parent_idx\` ON \`briefs_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_population_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_population_groups_order_idx\` ON \`briefs_population_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_population_groups_parent_idx\` ON \`briefs_population_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_sdgs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_sdgs_order_idx\` ON \`briefs_sdgs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_sdgs_parent_idx\` ON \`briefs_sdgs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_gcm_objectives\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_gcm_objectives_order_idx\` ON \`briefs_gcm_objectives\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_gcm_objectives_parent_idx\` ON \`briefs_gcm_objectives\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_contributors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_contributors_order_idx\` ON \`briefs_contributors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_contributors_parent_id_idx\` ON \`briefs_contributors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_references_csl_author\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`literal\` text,
  	\`family\` text,
  	\`given\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs_references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_references_csl_author_order_idx\` ON \`briefs_references_csl_author\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_references_csl_author_parent_id_idx\` ON \`briefs_references_csl_author\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`csl_type\` text,
  	\`csl_title\` text,
  	\`csl_issued\` text,
  	\`csl_publisher\` text,
  	\`csl_container_title\` text,
  	\`csl_volume\` text,
  	\`csl_issue\` text,
  	\`csl_page\` text,
  	\`csl_url\` text,
  	\`csl_doi\` text,
  	\`csl_accessed\` text,
  	\`csl_language\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_references_order_idx\` ON \`briefs_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_references_parent_id_idx\` ON \`briefs_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` integer,
  	\`kind\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_attachments_order_idx\` ON \`briefs_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_attachments_parent_id_idx\` ON \`briefs_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_attachments_file_idx\` ON \`briefs_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_related_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`relation\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_related_items_order_idx\` ON \`briefs_related_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_related_items_parent_id_idx\` ON \`briefs_related_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_acronyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`short\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_acronyms_order_idx\` ON \`briefs_acronyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_acronyms_parent_id_idx\` ON \`briefs_acronyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_acronyms_locales\` (
  	\`long\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs_acronyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`briefs_acronyms_locales_locale_parent_id_unique\` ON \`briefs_acronyms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_acronyms_locales_by_parent_idx\` ON \`briefs_acronyms_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`minor\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_change_notes_order_idx\` ON \`briefs_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_change_notes_parent_id_idx\` ON \`briefs_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_change_notes_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`briefs_change_notes_locales_locale_parent_id_unique\` ON \`briefs_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_change_notes_locales_by_parent_idx\` ON \`briefs_change_notes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`evaluation_type_timing\` text,
  	\`evaluation_type_independence\` text,
  	\`report_date\` text,
  	\`field_visit_start\` text,
  	\`field_visit_end\` text,
  	\`project_snapshot_type\` text,
  	\`project_snapshot_code\` text,
  	\`project_snapshot_gender_marker\` text,
  	\`project_snapshot_start\` text,
  	\`project_snapshot_end\` text,
  	\`project_snapshot_donor_id\` integer,
  	\`project_snapshot_budget\` numeric,
  	\`project_snapshot_currency\` text,
  	\`management_response_status\` text,
  	\`management_response_date\` text,
  	\`management_response_file_id\` integer,
  	\`series_id\` integer,
  	\`issue_number\` numeric,
  	\`project_id\` integer,
  	\`full_report_id\` integer,
  	\`terms_of_reference_id\` integer,
  	\`quality_rating\` text,
  	\`cover_id\` integer,
  	\`isbn\` text,
  	\`doi\` text,
  	\`document_symbol\` text,
  	\`date_published\` text,
  	\`date_original\` text,
  	\`date_modified\` text,
  	\`version\` numeric DEFAULT 1,
  	\`review_by\` text,
  	\`embargo_until\` text,
  	\`licence\` text,
  	\`lifecycle\` text DEFAULT 'current',
  	\`withdrawal_date\` text,
  	\`newsletter_image_id\` integer,
  	\`languages_en_state\` text DEFAULT 'missing',
  	\`languages_en_translated_from\` numeric,
  	\`languages_en_reviewed_by\` text,
  	\`languages_fr_state\` text DEFAULT 'missing',
  	\`languages_fr_translated_from\` numeric,
  	\`languages_fr_reviewed_by\` text,
  	\`languages_es_state\` text DEFAULT 'missing',
  	\`languages_es_translated_from\` numeric,
  	\`languages_es_reviewed_by\` text,
  	\`languages_ar_state\` text DEFAULT 'missing',
  	\`languages_ar_translated_from\` numeric,
  	\`languages_ar_reviewed_by\` text,
  	\`languages_pt_state\` text DEFAULT 'missing',
  	\`languages_pt_translated_from\` numeric,
  	\`languages_pt_reviewed_by\` text,
  	\`slug\` text,
  	\`permalink_id\` text,
  	\`original_language\` text DEFAULT 'en',
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`project_snapshot_donor_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`management_response_file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`full_report_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`terms_of_reference_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`newsletter_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_project_snapshot_project_snapshot_donor_idx\` ON \`briefs\` (\`project_snapshot_donor_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_management_response_management_response_file_idx\` ON \`briefs\` (\`management_response_file_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_series_idx\` ON \`briefs\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_project_idx\` ON \`briefs\` (\`project_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_full_report_idx\` ON \`briefs\` (\`full_report_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_terms_of_reference_idx\` ON \`briefs\` (\`terms_of_reference_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_cover_idx\` ON \`briefs\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_newsletter_newsletter_image_idx\` ON \`briefs\` (\`newsletter_image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`briefs_slug_idx\` ON \`briefs\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`briefs_permalink_id_idx\` ON \`briefs\` (\`permalink_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_updated_at_idx\` ON \`briefs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`briefs_created_at_idx\` ON \`briefs\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`briefs_deleted_at_idx\` ON \`briefs\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`briefs__status_idx\` ON \`briefs\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`briefs_locales\` (
  	\`title\` text,
  	\`subtitle\` text,
  	\`summary\` text,
  	\`project_summary\` text,
  	\`body\` text,
  	\`managed_by_role\` text,
  	\`purpose\` text,
  	\`intended_use\` text,
  	\`methodology_text\` text,
  	\`limitations\` text,
  	\`cross_cutting_gender\` text,
  	\`cross_cutting_human_rights\` text,
  	\`cross_cutting_inclusion\` text,
  	\`cross_cutting_environment\` text,
  	\`management_response_overall\` text,
  	\`withdrawal_reason\` text,
  	\`disclaimer\` text,
  	\`newsletter_headline\` text,
  	\`newsletter_blurb\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`briefs_locales_locale_parent_id_unique\` ON \`briefs_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_locales_by_parent_idx\` ON \`briefs_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_texts_order_parent\` ON \`briefs_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_texts_by_parent_idx\` ON \`briefs_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`briefs_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` integer,
  	\`organisations_id\` integer,
  	\`factsheets_id\` integer,
  	\`topics_id\` integer,
  	\`papers_id\` integer,
  	\`briefs_id\` integer,
  	\`series_id\` integer,
  	\`projects_id\` integer,
  	\`news_id\` integer,
  	\`events_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factsheets_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`papers_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`briefs_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`briefs_rels_order_idx\` ON \`briefs_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`briefs_rels_parent_idx\` ON \`briefs_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_rels_path_idx\` ON \`briefs_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`briefs_rels_people_id_idx\` ON \`briefs_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_rels_organisations_id_idx\` ON \`briefs_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_rels_factsheets_id_idx\` ON \`briefs_rels\` (\`factsheets_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_rels_topics_id_idx\` ON \`briefs_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_rels_papers_id_idx\` ON \`briefs_rels\` (\`papers_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_rels_briefs_id_idx\` ON \`briefs_rels\` (\`briefs_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_rels_series_id_idx\` ON \`briefs_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_rels_projects_id_idx\` ON \`briefs_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_rels_news_id_idx\` ON \`briefs_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`briefs_rels_events_id_idx\` ON \`briefs_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_key_messages\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_key_messages_order_idx\` ON \`_briefs_v_version_key_messages\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_key_messages_parent_id_idx\` ON \`_briefs_v_version_key_messages\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_key_messages_locale_idx\` ON \`_briefs_v_version_key_messages\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_criteria\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_criteria_order_idx\` ON \`_briefs_v_version_criteria\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_criteria_parent_id_idx\` ON \`_briefs_v_version_criteria\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_criteria_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v_version_criteria\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_briefs_v_version_criteria_locales_locale_parent_id_unique\` ON \`_briefs_v_version_criteria_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_criteria_locales_by_parent_idx\` ON \`_briefs_v_version_criteria_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_questions_order_idx\` ON \`_briefs_v_version_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_questions_parent_id_idx\` ON \`_briefs_v_version_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_questions_locale_idx\` ON \`_briefs_v_version_questions\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_methodology_methods\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_methodology_methods_order_idx\` ON \`_briefs_v_version_methodology_methods\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_methodology_methods_parent_idx\` ON \`_briefs_v_version_methodology_methods\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_geographic_coverage\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_geographic_coverage_order_idx\` ON \`_briefs_v_version_geographic_coverage\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_geographic_coverage_parent_idx\` ON \`_briefs_v_version_geographic_coverage\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_findings_evidence\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v_version_findings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_findings_evidence_order_idx\` ON \`_briefs_v_version_findings_evidence\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_findings_evidence_parent_id_idx\` ON \`_briefs_v_version_findings_evidence\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_findings_evidence_locale_idx\` ON \`_briefs_v_version_findings_evidence\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_findings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`criterion\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_findings_order_idx\` ON \`_briefs_v_version_findings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_findings_parent_id_idx\` ON \`_briefs_v_version_findings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_findings_locales\` (
  	\`statement\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v_version_findings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_briefs_v_version_findings_locales_locale_parent_id_unique\` ON \`_briefs_v_version_findings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_findings_locales_by_parent_idx\` ON \`_briefs_v_version_findings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_conclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_conclusions_order_idx\` ON \`_briefs_v_version_conclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_conclusions_parent_id_idx\` ON \`_briefs_v_version_conclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_conclusions_locale_idx\` ON \`_briefs_v_version_conclusions\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_lessons\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_lessons_order_idx\` ON \`_briefs_v_version_lessons\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_lessons_parent_id_idx\` ON \`_briefs_v_version_lessons\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_lessons_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v_version_lessons\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_briefs_v_version_lessons_locales_locale_parent_id_unique\` ON \`_briefs_v_version_lessons_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_lessons_locales_by_parent_idx\` ON \`_briefs_v_version_lessons_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__briefs_v_version_recs_v_actions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`due\` text,
  	\`status\` text DEFAULT 'not-started',
  	\`evidence_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`evidence_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`__briefs_v_version_recs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`__briefs_v_version_recs_v_actions_order_idx\` ON \`__briefs_v_version_recs_v_actions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`__briefs_v_version_recs_v_actions_parent_id_idx\` ON \`__briefs_v_version_recs_v_actions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`__briefs_v_version_recs_v_actions_evidence_idx\` ON \`__briefs_v_version_recs_v_actions\` (\`evidence_id\`);`)
  await db.run(sql`CREATE TABLE \`__briefs_v_version_recs_v_actions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`__briefs_v_version_recs_v_actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`__briefs_v_version_recs_v_actions_locales_locale_parent_id_u\` ON \`__briefs_v_version_recs_v_actions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`__briefs_v_version_recs_v_actions_locale_fffe8580_by_parent_idx\` ON \`__briefs_v_version_recs_v_actions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`___briefs_v_version_recs_v_history_v\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`status\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`__briefs_v_version_recs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`___briefs_v_version_recs_v_history_v_order_idx\` ON \`___briefs_v_version_recs_v_history_v\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`___briefs_v_version_recs_v_history_v_parent_id_idx\` ON \`___briefs_v_version_recs_v_history_v\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`___briefs_v_version_recs_v_history_v_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`___briefs_v_version_recs_v_history_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`___briefs_v_version_recs_v_history_v_locales_locale_parent_i\` ON \`___briefs_v_version_recs_v_history_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`___briefs_v_version_recs_v_history_v_loc_c521d800_by_parent_idx\` ON \`___briefs_v_version_recs_v_history_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__briefs_v_version_recs_v\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`horizon\` text,
  	\`due_date\` text,
  	\`priority\` text,
  	\`response\` text DEFAULT 'pending',
  	\`implementation\` text DEFAULT 'not-started',
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`__briefs_v_version_recs_v_order_idx\` ON \`__briefs_v_version_recs_v\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`__briefs_v_version_recs_v_parent_id_idx\` ON \`__briefs_v_version_recs_v\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__briefs_v_version_recs_v_locales\` (
  	\`text\` text,
  	\`response_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`__briefs_v_version_recs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`__briefs_v_version_recs_v_locales_locale_parent_id_unique\` ON \`__briefs_v_version_recs_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`__briefs_v_version_recs_v_locales_by_parent_idx\` ON \`__briefs_v_version_recs_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_countries_order_idx\` ON \`_briefs_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_countries_parent_idx\` ON \`_briefs_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_regions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_regions_order_idx\` ON \`_briefs_v_version_regions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_regions_parent_idx\` ON \`_briefs_v_version_regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_levels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_levels_order_idx\` ON \`_briefs_v_version_levels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_levels_parent_idx\` ON \`_briefs_v_version_levels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_dimensions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_dimensions_order_idx\` ON \`_briefs_v_version_dimensions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_dimensions_parent_idx\` ON \`_briefs_v_version_dimensions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_population_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_population_groups_order_idx\` ON \`_briefs_v_version_population_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_population_groups_parent_idx\` ON \`_briefs_v_version_population_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_sdgs\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_sdgs_order_idx\` ON \`_briefs_v_version_sdgs\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_sdgs_parent_idx\` ON \`_briefs_v_version_sdgs\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_gcm_objectives\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_gcm_objectives_order_idx\` ON \`_briefs_v_version_gcm_objectives\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_gcm_objectives_parent_idx\` ON \`_briefs_v_version_gcm_objectives\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_contributors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_contributors_order_idx\` ON \`_briefs_v_version_contributors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_contributors_parent_id_idx\` ON \`_briefs_v_version_contributors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_references_csl_author\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`literal\` text,
  	\`family\` text,
  	\`given\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v_version_references\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_references_csl_author_order_idx\` ON \`_briefs_v_version_references_csl_author\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_references_csl_author_parent_id_idx\` ON \`_briefs_v_version_references_csl_author\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_references\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`csl_type\` text,
  	\`csl_title\` text,
  	\`csl_issued\` text,
  	\`csl_publisher\` text,
  	\`csl_container_title\` text,
  	\`csl_volume\` text,
  	\`csl_issue\` text,
  	\`csl_page\` text,
  	\`csl_url\` text,
  	\`csl_doi\` text,
  	\`csl_accessed\` text,
  	\`csl_language\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_references_order_idx\` ON \`_briefs_v_version_references\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_references_parent_id_idx\` ON \`_briefs_v_version_references\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`file_id\` integer,
  	\`kind\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_attachments_order_idx\` ON \`_briefs_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_attachments_parent_id_idx\` ON \`_briefs_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_attachments_file_idx\` ON \`_briefs_v_version_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_related_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`relation\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_related_items_order_idx\` ON \`_briefs_v_version_related_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_related_items_parent_id_idx\` ON \`_briefs_v_version_related_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_acronyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`short\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_acronyms_order_idx\` ON \`_briefs_v_version_acronyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_acronyms_parent_id_idx\` ON \`_briefs_v_version_acronyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_acronyms_locales\` (
  	\`long\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v_version_acronyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_briefs_v_version_acronyms_locales_locale_parent_id_unique\` ON \`_briefs_v_version_acronyms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_acronyms_locales_by_parent_idx\` ON \`_briefs_v_version_acronyms_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`minor\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_change_notes_order_idx\` ON \`_briefs_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_change_notes_parent_id_idx\` ON \`_briefs_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_version_change_notes_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v_version_change_notes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_briefs_v_version_change_notes_locales_locale_parent_id_uniq\` ON \`_briefs_v_version_change_notes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_change_notes_locales_by_parent_idx\` ON \`_briefs_v_version_change_notes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_evaluation_type_timing\` text,
  	\`version_evaluation_type_independence\` text,
  	\`version_report_date\` text,
  	\`version_field_visit_start\` text,
  	\`version_field_visit_end\` text,
  	\`version_project_snapshot_type\` text,
  	\`version_project_snapshot_code\` text,
  	\`version_project_snapshot_gender_marker\` text,
  	\`version_project_snapshot_start\` text,
  	\`version_project_snapshot_end\` text,
  	\`version_project_snapshot_donor_id\` integer,
  	\`version_project_snapshot_budget\` numeric,
  	\`version_project_snapshot_currency\` text,
  	\`version_management_response_status\` text,
  	\`version_management_response_date\` text,
  	\`version_management_response_file_id\` integer,
  	\`version_series_id\` integer,
  	\`version_issue_number\` numeric,
  	\`version_project_id\` integer,
  	\`version_full_report_id\` integer,
  	\`version_terms_of_reference_id\` integer,
  	\`version_quality_rating\` text,
  	\`version_cover_id\` integer,
  	\`version_isbn\` text,
  	\`version_doi\` text,
  	\`version_document_symbol\` text,
  	\`version_date_published\` text,
  	\`version_date_original\` text,
  	\`version_date_modified\` text,
  	\`version_version\` numeric DEFAULT 1,
  	\`version_review_by\` text,
  	\`version_embargo_until\` text,
  	\`version_licence\` text,
  	\`version_lifecycle\` text DEFAULT 'current',
  	\`version_withdrawal_date\` text,
  	\`version_newsletter_image_id\` integer,
  	\`version_languages_en_state\` text DEFAULT 'missing',
  	\`version_languages_en_translated_from\` numeric,
  	\`version_languages_en_reviewed_by\` text,
  	\`version_languages_fr_state\` text DEFAULT 'missing',
  	\`version_languages_fr_translated_from\` numeric,
  	\`version_languages_fr_reviewed_by\` text,
  	\`version_languages_es_state\` text DEFAULT 'missing',
  	\`version_languages_es_translated_from\` numeric,
  	\`version_languages_es_reviewed_by\` text,
  	\`version_languages_ar_state\` text DEFAULT 'missing',
  	\`version_languages_ar_translated_from\` numeric,
  	\`version_languages_ar_reviewed_by\` text,
  	\`version_languages_pt_state\` text DEFAULT 'missing',
  	\`version_languages_pt_translated_from\` numeric,
  	\`version_languages_pt_reviewed_by\` text,
  	\`version_slug\` text,
  	\`version_permalink_id\` text,
  	\`version_original_language\` text DEFAULT 'en',
  	\`version_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_project_snapshot_donor_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_management_response_file_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_full_report_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_terms_of_reference_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_newsletter_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_parent_idx\` ON \`_briefs_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_project_snapshot_version_project_snaps_idx\` ON \`_briefs_v\` (\`version_project_snapshot_donor_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_management_response_version_management_idx\` ON \`_briefs_v\` (\`version_management_response_file_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_version_series_idx\` ON \`_briefs_v\` (\`version_series_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_version_project_idx\` ON \`_briefs_v\` (\`version_project_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_version_full_report_idx\` ON \`_briefs_v\` (\`version_full_report_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_version_terms_of_reference_idx\` ON \`_briefs_v\` (\`version_terms_of_reference_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_version_cover_idx\` ON \`_briefs_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_newsletter_version_newsletter_image_idx\` ON \`_briefs_v\` (\`version_newsletter_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_version_slug_idx\` ON \`_briefs_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_version_permalink_id_idx\` ON \`_briefs_v\` (\`version_permalink_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_version_updated_at_idx\` ON \`_briefs_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_version_created_at_idx\` ON \`_briefs_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_version_deleted_at_idx\` ON \`_briefs_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_version_version__status_idx\` ON \`_briefs_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_created_at_idx\` ON \`_briefs_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_updated_at_idx\` ON \`_briefs_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_snapshot_idx\` ON \`_briefs_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_published_locale_idx\` ON \`_briefs_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_latest_idx\` ON \`_briefs_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_autosave_idx\` ON \`_briefs_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_locales\` (
  	\`version_title\` text,
  	\`version_subtitle\` text,
  	\`version_summary\` text,
  	\`version_project_summary\` text,
  	\`version_body\` text,
  	\`version_managed_by_role\` text,
  	\`version_purpose\` text,
  	\`version_intended_use\` text,
  	\`version_methodology_text\` text,
  	\`version_limitations\` text,
  	\`version_cross_cutting_gender\` text,
  	\`version_cross_cutting_human_rights\` text,
  	\`version_cross_cutting_inclusion\` text,
  	\`version_cross_cutting_environment\` text,
  	\`version_management_response_overall\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_disclaimer\` text,
  	\`version_newsletter_headline\` text,
  	\`version_newsletter_blurb\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_briefs_v_locales_locale_parent_id_unique\` ON \`_briefs_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_locales_by_parent_idx\` ON \`_briefs_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_texts_order_parent\` ON \`_briefs_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_texts_by_parent_idx\` ON \`_briefs_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_briefs_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` integer,
  	\`organisations_id\` integer,
  	\`factsheets_id\` integer,
  	\`topics_id\` integer,
  	\`papers_id\` integer,
  	\`briefs_id\` integer,
  	\`series_id\` integer,
  	\`projects_id\` integer,
  	\`news_id\` integer,
  	\`events_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_briefs_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factsheets_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`papers_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`briefs_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_briefs_v_rels_order_idx\` ON \`_briefs_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_rels_parent_idx\` ON \`_briefs_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_rels_path_idx\` ON \`_briefs_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_rels_people_id_idx\` ON \`_briefs_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_rels_organisations_id_idx\` ON \`_briefs_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_rels_factsheets_id_idx\` ON \`_briefs_v_rels\` (\`factsheets_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_rels_topics_id_idx\` ON \`_briefs_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_rels_papers_id_idx\` ON \`_briefs_v_rels\` (\`papers_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_rels_briefs_id_idx\` ON \`_briefs_v_rels\` (\`briefs_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_rels_series_id_idx\` ON \`_briefs_v_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_rels_projects_id_idx\` ON \`_briefs_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_rels_news_id_idx\` ON \`_briefs_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_briefs_v_rels_events_id_idx\` ON \`_briefs_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`series\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`launched\` text,
  	\`issn\` text,
  	\`cover_id\` integer,
  	\`languages_en_state\` text DEFAULT 'missing',
  	\`languages_en_translated_from\` numeric,
  	\`languages_en_reviewed_by\` text,
  	\`languages_fr_state\` text DEFAULT 'missing',
  	\`languages_fr_translated_from\` numeric,
  	\`languages_fr_reviewed_by\` text,
  	\`languages_es_state\` text DEFAULT 'missing',
  	\`languages_es_translated_from\` numeric,
  	\`languages_es_reviewed_by\` text,
  	\`languages_ar_state\` text DEFAULT 'missing',
  	\`languages_ar_translated_from\` numeric,
  	\`languages_ar_reviewed_by\` text,
  	\`languages_pt_state\` text DEFAULT 'missing',
  	\`languages_pt_translated_from\` numeric,
  	\`languages_pt_reviewed_by\` text,
  	\`slug\` text,
  	\`permalink_id\` text,
  	\`original_language\` text DEFAULT 'en',
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`series_cover_idx\` ON \`series\` (\`cover_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`series_slug_idx\` ON \`series\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`series_permalink_id_idx\` ON \`series\` (\`permalink_id\`);`)
  await db.run(sql`CREATE INDEX \`series_updated_at_idx\` ON \`series\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`series_created_at_idx\` ON \`series\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`series_deleted_at_idx\` ON \`series\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`series__status_idx\` ON \`series\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`series_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`series_locales_locale_parent_id_unique\` ON \`series_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`series_locales_by_parent_idx\` ON \`series_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_series_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_launched\` text,
  	\`version_issn\` text,
  	\`version_cover_id\` integer,
  	\`version_languages_en_state\` text DEFAULT 'missing',
  	\`version_languages_en_translated_from\` numeric,
  	\`version_languages_en_reviewed_by\` text,
  	\`version_languages_fr_state\` text DEFAULT 'missing',
  	\`version_languages_fr_translated_from\` numeric,
  	\`version_languages_fr_reviewed_by\` text,
  	\`version_languages_es_state\` text DEFAULT 'missing',
  	\`version_languages_es_translated_from\` numeric,
  	\`version_languages_es_reviewed_by\` text,
  	\`version_languages_ar_state\` text DEFAULT 'missing',
  	\`version_languages_ar_translated_from\` numeric,
  	\`version_languages_ar_reviewed_by\` text,
  	\`version_languages_pt_state\` text DEFAULT 'missing',
  	\`version_languages_pt_translated_from\` numeric,
  	\`version_languages_pt_reviewed_by\` text,
  	\`version_slug\` text,
  	\`version_permalink_id\` text,
  	\`version_original_language\` text DEFAULT 'en',
  	\`version_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_series_v_parent_idx\` ON \`_series_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_version_cover_idx\` ON \`_series_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_version_slug_idx\` ON \`_series_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_version_permalink_id_idx\` ON \`_series_v\` (\`version_permalink_id\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_version_updated_at_idx\` ON \`_series_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_version_created_at_idx\` ON \`_series_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_version_deleted_at_idx\` ON \`_series_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_version_version__status_idx\` ON \`_series_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_created_at_idx\` ON \`_series_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_updated_at_idx\` ON \`_series_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_snapshot_idx\` ON \`_series_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_published_locale_idx\` ON \`_series_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_latest_idx\` ON \`_series_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_autosave_idx\` ON \`_series_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_series_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_series_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_series_v_locales_locale_parent_id_unique\` ON \`_series_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_series_v_locales_by_parent_idx\` ON \`_series_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_objectives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_objectives_order_idx\` ON \`projects_objectives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_objectives_parent_id_idx\` ON \`projects_objectives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_objectives_locale_idx\` ON \`projects_objectives\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`projects_components\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_components_order_idx\` ON \`projects_components\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_components_parent_id_idx\` ON \`projects_components\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_components_locale_idx\` ON \`projects_components\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`projects_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_countries_order_idx\` ON \`projects_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_countries_parent_idx\` ON \`projects_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_regions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_regions_order_idx\` ON \`projects_regions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_regions_parent_idx\` ON \`projects_regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`project_partners\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation_id\` integer,
  	\`country\` text,
  	\`role\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`project_partners_order_idx\` ON \`project_partners\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`project_partners_parent_id_idx\` ON \`project_partners\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`project_partners_organisation_idx\` ON \`project_partners\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`projects\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`status\` text,
  	\`gender_marker\` text,
  	\`code\` text,
  	\`iati_id\` text,
  	\`start\` text,
  	\`end\` text,
  	\`budget\` numeric,
  	\`currency\` text,
  	\`parent_id\` integer,
  	\`languages_en_state\` text DEFAULT 'missing',
  	\`languages_en_translated_from\` numeric,
  	\`languages_en_reviewed_by\` text,
  	\`languages_fr_state\` text DEFAULT 'missing',
  	\`languages_fr_translated_from\` numeric,
  	\`languages_fr_reviewed_by\` text,
  	\`languages_es_state\` text DEFAULT 'missing',
  	\`languages_es_translated_from\` numeric,
  	\`languages_es_reviewed_by\` text,
  	\`languages_ar_state\` text DEFAULT 'missing',
  	\`languages_ar_translated_from\` numeric,
  	\`languages_ar_reviewed_by\` text,
  	\`languages_pt_state\` text DEFAULT 'missing',
  	\`languages_pt_translated_from\` numeric,
  	\`languages_pt_reviewed_by\` text,
  	\`slug\` text,
  	\`permalink_id\` text,
  	\`original_language\` text DEFAULT 'en',
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_parent_idx\` ON \`projects\` (\`parent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_slug_idx\` ON \`projects\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_permalink_id_idx\` ON \`projects\` (\`permalink_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_updated_at_idx\` ON \`projects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_created_at_idx\` ON \`projects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_deleted_at_idx\` ON \`projects\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`projects__status_idx\` ON \`projects\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`projects_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`note\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`projects_locales_locale_parent_id_unique\` ON \`projects_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_locales_by_parent_idx\` ON \`projects_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_rels_order_idx\` ON \`projects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_parent_idx\` ON \`projects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_path_idx\` ON \`projects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_organisations_id_idx\` ON \`projects_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_objectives\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_objectives_order_idx\` ON \`_projects_v_version_objectives\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_objectives_parent_id_idx\` ON \`_projects_v_version_objectives\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_objectives_locale_idx\` ON \`_projects_v_version_objectives\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_components\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_components_order_idx\` ON \`_projects_v_version_components\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_components_parent_id_idx\` ON \`_projects_v_version_components\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_components_locale_idx\` ON \`_projects_v_version_components\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_countries_order_idx\` ON \`_projects_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_countries_parent_idx\` ON \`_projects_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_regions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_regions_order_idx\` ON \`_projects_v_version_regions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_regions_parent_idx\` ON \`_projects_v_version_regions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_project_partners_v\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`organisation_id\` integer,
  	\`country\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_project_partners_v_order_idx\` ON \`_project_partners_v\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_project_partners_v_parent_id_idx\` ON \`_project_partners_v\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_project_partners_v_organisation_idx\` ON \`_project_partners_v\` (\`organisation_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_type\` text,
  	\`version_status\` text,
  	\`version_gender_marker\` text,
  	\`version_code\` text,
  	\`version_iati_id\` text,
  	\`version_start\` text,
  	\`version_end\` text,
  	\`version_budget\` numeric,
  	\`version_currency\` text,
  	\`version_parent_id\` integer,
  	\`version_languages_en_state\` text DEFAULT 'missing',
  	\`version_languages_en_translated_from\` numeric,
  	\`version_languages_en_reviewed_by\` text,
  	\`version_languages_fr_state\` text DEFAULT 'missing',
  	\`version_languages_fr_translated_from\` numeric,
  	\`version_languages_fr_reviewed_by\` text,
  	\`version_languages_es_state\` text DEFAULT 'missing',
  	\`version_languages_es_translated_from\` numeric,
  	\`version_languages_es_reviewed_by\` text,
  	\`version_languages_ar_state\` text DEFAULT 'missing',
  	\`version_languages_ar_translated_from\` numeric,
  	\`version_languages_ar_reviewed_by\` text,
  	\`version_languages_pt_state\` text DEFAULT 'missing',
  	\`version_languages_pt_translated_from\` numeric,
  	\`version_languages_pt_reviewed_by\` text,
  	\`version_slug\` text,
  	\`version_permalink_id\` text,
  	\`version_original_language\` text DEFAULT 'en',
  	\`version_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_parent_idx\` ON \`_projects_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_parent_idx\` ON \`_projects_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_slug_idx\` ON \`_projects_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_permalink_id_idx\` ON \`_projects_v\` (\`version_permalink_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_updated_at_idx\` ON \`_projects_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_created_at_idx\` ON \`_projects_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_deleted_at_idx\` ON \`_projects_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version__status_idx\` ON \`_projects_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_created_at_idx\` ON \`_projects_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_updated_at_idx\` ON \`_projects_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_snapshot_idx\` ON \`_projects_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_published_locale_idx\` ON \`_projects_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_latest_idx\` ON \`_projects_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_autosave_idx\` ON \`_projects_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_note\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_projects_v_locales_locale_parent_id_unique\` ON \`_projects_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_locales_by_parent_idx\` ON \`_projects_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_order_idx\` ON \`_projects_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_parent_idx\` ON \`_projects_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_path_idx\` ON \`_projects_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_organisations_id_idx\` ON \`_projects_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`news\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`image_id\` integer,
  	\`languages_en_state\` text DEFAULT 'missing',
  	\`languages_en_translated_from\` numeric,
  	\`languages_en_reviewed_by\` text,
  	\`languages_fr_state\` text DEFAULT 'missing',
  	\`languages_fr_translated_from\` numeric,
  	\`languages_fr_reviewed_by\` text,
  	\`languages_es_state\` text DEFAULT 'missing',
  	\`languages_es_translated_from\` numeric,
  	\`languages_es_reviewed_by\` text,
  	\`languages_ar_state\` text DEFAULT 'missing',
  	\`languages_ar_translated_from\` numeric,
  	\`languages_ar_reviewed_by\` text,
  	\`languages_pt_state\` text DEFAULT 'missing',
  	\`languages_pt_translated_from\` numeric,
  	\`languages_pt_reviewed_by\` text,
  	\`slug\` text,
  	\`permalink_id\` text,
  	\`original_language\` text DEFAULT 'en',
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`news_image_idx\` ON \`news\` (\`image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_permalink_id_idx\` ON \`news\` (\`permalink_id\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`news_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_locales_locale_parent_id_unique\` ON \`news_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_locales_by_parent_idx\` ON \`news_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`papers_id\` integer,
  	\`factsheets_id\` integer,
  	\`briefs_id\` integer,
  	\`series_id\` integer,
  	\`projects_id\` integer,
  	\`news_id\` integer,
  	\`events_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`papers_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factsheets_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`briefs_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_papers_id_idx\` ON \`news_rels\` (\`papers_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_factsheets_id_idx\` ON \`news_rels\` (\`factsheets_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_briefs_id_idx\` ON \`news_rels\` (\`briefs_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_series_id_idx\` ON \`news_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_projects_id_idx\` ON \`news_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_news_id_idx\` ON \`news_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_events_id_idx\` ON \`news_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_date\` text,
  	\`version_image_id\` integer,
  	\`version_languages_en_state\` text DEFAULT 'missing',
  	\`version_languages_en_translated_from\` numeric,
  	\`version_languages_en_reviewed_by\` text,
  	\`version_languages_fr_state\` text DEFAULT 'missing',
  	\`version_languages_fr_translated_from\` numeric,
  	\`version_languages_fr_reviewed_by\` text,
  	\`version_languages_es_state\` text DEFAULT 'missing',
  	\`version_languages_es_translated_from\` numeric,
  	\`version_languages_es_reviewed_by\` text,
  	\`version_languages_ar_state\` text DEFAULT 'missing',
  	\`version_languages_ar_translated_from\` numeric,
  	\`version_languages_ar_reviewed_by\` text,
  	\`version_languages_pt_state\` text DEFAULT 'missing',
  	\`version_languages_pt_translated_from\` numeric,
  	\`version_languages_pt_reviewed_by\` text,
  	\`version_slug\` text,
  	\`version_permalink_id\` text,
  	\`version_original_language\` text DEFAULT 'en',
  	\`version_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_image_idx\` ON \`_news_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_permalink_id_idx\` ON \`_news_v\` (\`version_permalink_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_snapshot_idx\` ON \`_news_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_published_locale_idx\` ON \`_news_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_autosave_idx\` ON \`_news_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_locales_locale_parent_id_unique\` ON \`_news_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_locales_by_parent_idx\` ON \`_news_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`papers_id\` integer,
  	\`factsheets_id\` integer,
  	\`briefs_id\` integer,
  	\`series_id\` integer,
  	\`projects_id\` integer,
  	\`news_id\` integer,
  	\`events_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`papers_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factsheets_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`briefs_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_papers_id_idx\` ON \`_news_v_rels\` (\`papers_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_factsheets_id_idx\` ON \`_news_v_rels\` (\`factsheets_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_briefs_id_idx\` ON \`_news_v_rels\` (\`briefs_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_series_id_idx\` ON \`_news_v_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_projects_id_idx\` ON \`_news_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_news_id_idx\` ON \`_news_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_events_id_idx\` ON \`_news_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`events_in_language\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_in_language_order_idx\` ON \`events_in_language\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_in_language_parent_idx\` ON \`events_in_language\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_interpretation\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_interpretation_order_idx\` ON \`events_interpretation\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_interpretation_parent_idx\` ON \`events_interpretation\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_agenda\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`time\` text,
  	\`title\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_agenda_order_idx\` ON \`events_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_agenda_parent_id_idx\` ON \`events_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_agenda_locale_idx\` ON \`events_agenda\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`events_recordings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`url\` text,
  	\`minutes\` numeric,
  	\`bytes\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_recordings_order_idx\` ON \`events_recordings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_recordings_parent_id_idx\` ON \`events_recordings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`start\` text,
  	\`end\` text,
  	\`timezone\` text,
  	\`mode\` text,
  	\`join_url\` text,
  	\`languages_en_state\` text DEFAULT 'missing',
  	\`languages_en_translated_from\` numeric,
  	\`languages_en_reviewed_by\` text,
  	\`languages_fr_state\` text DEFAULT 'missing',
  	\`languages_fr_translated_from\` numeric,
  	\`languages_fr_reviewed_by\` text,
  	\`languages_es_state\` text DEFAULT 'missing',
  	\`languages_es_translated_from\` numeric,
  	\`languages_es_reviewed_by\` text,
  	\`languages_ar_state\` text DEFAULT 'missing',
  	\`languages_ar_translated_from\` numeric,
  	\`languages_ar_reviewed_by\` text,
  	\`languages_pt_state\` text DEFAULT 'missing',
  	\`languages_pt_translated_from\` numeric,
  	\`languages_pt_reviewed_by\` text,
  	\`slug\` text,
  	\`permalink_id\` text,
  	\`original_language\` text DEFAULT 'en',
  	\`sample\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_permalink_id_idx\` ON \`events\` (\`permalink_id\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`venue\` text,
  	\`transcript\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_locales_by_parent_idx\` ON \`events_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` integer,
  	\`organisations_id\` integer,
  	\`documents_id\` integer,
  	\`papers_id\` integer,
  	\`factsheets_id\` integer,
  	\`briefs_id\` integer,
  	\`series_id\` integer,
  	\`projects_id\` integer,
  	\`news_id\` integer,
  	\`events_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`papers_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factsheets_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`briefs_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_people_id_idx\` ON \`events_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_organisations_id_idx\` ON \`events_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_documents_id_idx\` ON \`events_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_papers_id_idx\` ON \`events_rels\` (\`papers_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_factsheets_id_idx\` ON \`events_rels\` (\`factsheets_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_briefs_id_idx\` ON \`events_rels\` (\`briefs_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_series_id_idx\` ON \`events_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_projects_id_idx\` ON \`events_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_news_id_idx\` ON \`events_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_events_id_idx\` ON \`events_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_in_language\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_in_language_order_idx\` ON \`_events_v_version_in_language\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_in_language_parent_idx\` ON \`_events_v_version_in_language\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_interpretation\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_interpretation_order_idx\` ON \`_events_v_version_interpretation\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_interpretation_parent_idx\` ON \`_events_v_version_interpretation\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_agenda\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`time\` text,
  	\`title\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_agenda_order_idx\` ON \`_events_v_version_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_agenda_parent_id_idx\` ON \`_events_v_version_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_agenda_locale_idx\` ON \`_events_v_version_agenda\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_recordings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`language\` text,
  	\`url\` text,
  	\`minutes\` numeric,
  	\`bytes\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_recordings_order_idx\` ON \`_events_v_version_recordings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_recordings_parent_id_idx\` ON \`_events_v_version_recordings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_start\` text,
  	\`version_end\` text,
  	\`version_timezone\` text,
  	\`version_mode\` text,
  	\`version_join_url\` text,
  	\`version_languages_en_state\` text DEFAULT 'missing',
  	\`version_languages_en_translated_from\` numeric,
  	\`version_languages_en_reviewed_by\` text,
  	\`version_languages_fr_state\` text DEFAULT 'missing',
  	\`version_languages_fr_translated_from\` numeric,
  	\`version_languages_fr_reviewed_by\` text,
  	\`version_languages_es_state\` text DEFAULT 'missing',
  	\`version_languages_es_translated_from\` numeric,
  	\`version_languages_es_reviewed_by\` text,
  	\`version_languages_ar_state\` text DEFAULT 'missing',
  	\`version_languages_ar_translated_from\` numeric,
  	\`version_languages_ar_reviewed_by\` text,
  	\`version_languages_pt_state\` text DEFAULT 'missing',
  	\`version_languages_pt_translated_from\` numeric,
  	\`version_languages_pt_reviewed_by\` text,
  	\`version_slug\` text,
  	\`version_permalink_id\` text,
  	\`version_original_language\` text DEFAULT 'en',
  	\`version_sample\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_permalink_id_idx\` ON \`_events_v\` (\`version_permalink_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_venue\` text,
  	\`version_transcript\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_locales_by_parent_idx\` ON \`_events_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` integer,
  	\`organisations_id\` integer,
  	\`documents_id\` integer,
  	\`papers_id\` integer,
  	\`factsheets_id\` integer,
  	\`briefs_id\` integer,
  	\`series_id\` integer,
  	\`projects_id\` integer,
  	\`news_id\` integer,
  	\`events_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`papers_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factsheets_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`briefs_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_people_id_idx\` ON \`_events_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_organisations_id_idx\` ON \`_events_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_documents_id_idx\` ON \`_events_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_papers_id_idx\` ON \`_events_v_rels\` (\`papers_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_factsheets_id_idx\` ON \`_events_v_rels\` (\`factsheets_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_briefs_id_idx\` ON \`_events_v_rels\` (\`briefs_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_series_id_idx\` ON \`_events_v_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_projects_id_idx\` ON \`_events_v_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_news_id_idx\` ON \`_events_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_events_id_idx\` ON \`_events_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`acronym\` text,
  	\`type\` text NOT NULL,
  	\`country\` text,
  	\`url\` text,
  	\`ror\` text,
  	\`part_of_id\` integer,
  	\`logo_id\` integer,
  	\`slug\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`part_of_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_part_of_idx\` ON \`organisations\` (\`part_of_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_logo_idx\` ON \`organisations\` (\`logo_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_locales_by_parent_idx\` ON \`organisations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_acronym\` text,
  	\`version_type\` text NOT NULL,
  	\`version_country\` text,
  	\`version_url\` text,
  	\`version_ror\` text,
  	\`version_part_of_id\` integer,
  	\`version_logo_id\` integer,
  	\`version_slug\` text NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_part_of_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_part_of_idx\` ON \`_organisations_v\` (\`version_part_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_logo_idx\` ON \`_organisations_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_locales\` (
  	\`version_name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_organisations_v_locales_locale_parent_id_unique\` ON \`_organisations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_locales_by_parent_idx\` ON \`_organisations_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`display_name\` text NOT NULL,
  	\`orcid\` text,
  	\`slug\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`people_slug_idx\` ON \`people\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`people_deleted_at_idx\` ON \`people\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`people_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_rels_order_idx\` ON \`people_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`people_rels_parent_idx\` ON \`people_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`people_rels_path_idx\` ON \`people_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`people_rels_organisations_id_idx\` ON \`people_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_display_name\` text NOT NULL,
  	\`version_orcid\` text,
  	\`version_slug\` text NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_parent_idx\` ON \`_people_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_slug_idx\` ON \`_people_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_updated_at_idx\` ON \`_people_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_created_at_idx\` ON \`_people_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_deleted_at_idx\` ON \`_people_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_created_at_idx\` ON \`_people_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_updated_at_idx\` ON \`_people_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_rels_order_idx\` ON \`_people_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_rels_parent_idx\` ON \`_people_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_rels_path_idx\` ON \`_people_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_rels_organisations_id_idx\` ON \`_people_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_alt_labels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_alt_labels_order_idx\` ON \`topics_alt_labels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_alt_labels_parent_id_idx\` ON \`topics_alt_labels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_alt_labels_locale_idx\` ON \`topics_alt_labels\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text NOT NULL,
  	\`broader_id\` integer,
  	\`slug\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`broader_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_broader_idx\` ON \`topics\` (\`broader_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_deleted_at_idx\` ON \`topics\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`topics_locales\` (
  	\`label\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_locales_locale_parent_id_unique\` ON \`topics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_locales_by_parent_idx\` ON \`topics_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_texts_order_parent\` ON \`topics_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_texts_by_parent_idx\` ON \`topics_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_version_alt_labels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_version_alt_labels_order_idx\` ON \`_topics_v_version_alt_labels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_alt_labels_parent_id_idx\` ON \`_topics_v_version_alt_labels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_alt_labels_locale_idx\` ON \`_topics_v_version_alt_labels\` (\`_locale\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_code\` text NOT NULL,
  	\`version_broader_id\` integer,
  	\`version_slug\` text NOT NULL,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_broader_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_parent_idx\` ON \`_topics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_broader_idx\` ON \`_topics_v\` (\`version_broader_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_slug_idx\` ON \`_topics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_updated_at_idx\` ON \`_topics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_created_at_idx\` ON \`_topics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_deleted_at_idx\` ON \`_topics_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_created_at_idx\` ON \`_topics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_updated_at_idx\` ON \`_topics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_locales\` (
  	\`version_label\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_locales_locale_parent_id_unique\` ON \`_topics_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_locales_by_parent_idx\` ON \`_topics_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_texts_order_parent\` ON \`_topics_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_texts_by_parent_idx\` ON \`_topics_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`decorative\` integer DEFAULT false,
  	\`credit\` text NOT NULL,
  	\`licence\` text NOT NULL,
  	\`taken_at\` text,
  	\`country\` text,
  	\`identifiable\` integer DEFAULT false,
  	\`minors\` integer DEFAULT false,
  	\`consent_status\` text DEFAULT 'unknown',
  	\`consent_expires\` text,
  	\`consent_withdrawn_at\` text,
  	\`consent_scope\` text,
  	\`consent_reference\` text,
  	\`focal_point_x\` numeric DEFAULT 50,
  	\`focal_point_y\` numeric DEFAULT 50,
  	\`slug\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`renditions\` text NOT NULL,
  	\`prefix\` text DEFAULT 'media',
  	\`_objectkey\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_slug_idx\` ON \`media\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales_by_parent_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_media_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_decorative\` integer DEFAULT false,
  	\`version_credit\` text NOT NULL,
  	\`version_licence\` text NOT NULL,
  	\`version_taken_at\` text,
  	\`version_country\` text,
  	\`version_identifiable\` integer DEFAULT false,
  	\`version_minors\` integer DEFAULT false,
  	\`version_consent_status\` text DEFAULT 'unknown',
  	\`version_consent_expires\` text,
  	\`version_consent_withdrawn_at\` text,
  	\`version_consent_scope\` text,
  	\`version_consent_reference\` text,
  	\`version_focal_point_x\` numeric DEFAULT 50,
  	\`version_focal_point_y\` numeric DEFAULT 50,
  	\`version_slug\` text NOT NULL,
  	\`version_sha256\` text NOT NULL,
  	\`version_renditions\` text NOT NULL,
  	\`version_prefix\` text DEFAULT 'media',
  	\`version__objectkey\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_media_v_parent_idx\` ON \`_media_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_slug_idx\` ON \`_media_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_updated_at_idx\` ON \`_media_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_created_at_idx\` ON \`_media_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_deleted_at_idx\` ON \`_media_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_filename_idx\` ON \`_media_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_created_at_idx\` ON \`_media_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_updated_at_idx\` ON \`_media_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_media_v_locales\` (
  	\`version_alt\` text,
  	\`version_caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_media_v_locales_locale_parent_id_unique\` ON \`_media_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_locales_by_parent_idx\` ON \`_media_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`external_url\` text,
  	\`language\` text NOT NULL,
  	\`pages\` numeric,
  	\`tagged\` integer DEFAULT false,
  	\`sha256\` text,
  	\`slug\` text NOT NULL,
  	\`prefix\` text DEFAULT 'documents',
  	\`_objectkey\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text NOT NULL,
  	\`filesize\` numeric NOT NULL,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_slug_idx\` ON \`documents\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`documents_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_locales_locale_parent_id_unique\` ON \`documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_locales_by_parent_idx\` ON \`documents_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_external_url\` text,
  	\`version_language\` text NOT NULL,
  	\`version_pages\` numeric,
  	\`version_tagged\` integer DEFAULT false,
  	\`version_sha256\` text,
  	\`version_slug\` text NOT NULL,
  	\`version_prefix\` text DEFAULT 'documents',
  	\`version__objectkey\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text NOT NULL,
  	\`version_filesize\` numeric NOT NULL,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_slug_idx\` ON \`_documents_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_deleted_at_idx\` ON \`_documents_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_filename_idx\` ON \`_documents_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_documents_v_locales_locale_parent_id_unique\` ON \`_documents_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_locales_by_parent_idx\` ON \`_documents_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'contributor' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`version\` text,
  	\`role\` text,
  	\`reason\` text,
  	\`live_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`outbox_document_idx\` ON \`outbox\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`outbox_state_idx\` ON \`outbox\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`papers_id\` integer,
  	\`factsheets_id\` integer,
  	\`briefs_id\` integer,
  	\`series_id\` integer,
  	\`projects_id\` integer,
  	\`news_id\` integer,
  	\`events_id\` integer,
  	\`organisations_id\` integer,
  	\`people_id\` integer,
  	\`topics_id\` integer,
  	\`media_id\` integer,
  	\`documents_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`papers_id\`) REFERENCES \`papers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`factsheets_id\`) REFERENCES \`factsheets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`briefs_id\`) REFERENCES \`briefs\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`series_id\`) REFERENCES \`series\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_papers_id_idx\` ON \`payload_locked_documents_rels\` (\`papers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_factsheets_id_idx\` ON \`payload_locked_documents_rels\` (\`factsheets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_briefs_id_idx\` ON \`payload_locked_documents_rels\` (\`briefs_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_series_id_idx\` ON \`payload_locked_documents_rels\` (\`series_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_projects_id_idx\` ON \`payload_locked_documents_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`release\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`progress\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`papers_key_messages\`;`)
  await db.run(sql`DROP TABLE \`papers_research_questions\`;`)
  await db.run(sql`DROP TABLE \`papers_datasets\`;`)
  await db.run(sql`DROP TABLE \`papers_examples\`;`)
  await db.run(sql`DROP TABLE \`papers_examples_locales\`;`)
  await db.run(sql`DROP TABLE \`papers_implications\`;`)
  await db.run(sql`DROP TABLE \`papers_implications_locales\`;`)
  await db.run(sql`DROP TABLE \`papers_actionable_inputs\`;`)
  await db.run(sql`DROP TABLE \`papers_lessons\`;`)
  await db.run(sql`DROP TABLE \`papers_lessons_locales\`;`)
  await db.run(sql`DROP TABLE \`papers_recs_actions\`;`)
  await db.run(sql`DROP TABLE \`papers_recs_actions_locales\`;`)
  await db.run(sql`DROP TABLE \`papers_recs_history\`;`)
  await db.run(sql`DROP TABLE \`papers_recs_history_locales\`;`)
  await db.run(sql`DROP TABLE \`papers_recs\`;`)
  await db.run(sql`DROP TABLE \`papers_recs_locales\`;`)
  await db.run(sql`DROP TABLE \`papers_countries\`;`)
  await db.run(sql`DROP TABLE \`papers_regions\`;`)
  await db.run(sql`DROP TABLE \`papers_levels\`;`)
  await db.run(sql`DROP TABLE \`papers_dimensions\`;`)
  await db.run(sql`DROP TABLE \`papers_population_groups\`;`)
  await db.run(sql`DROP TABLE \`papers_sdgs\`;`)
  await db.run(sql`DROP TABLE \`papers_gcm_objectives\`;`)
  await db.run(sql`DROP TABLE \`papers_contributors\`;`)
  await db.run(sql`DROP TABLE \`papers_references_csl_author\`;`)
  await db.run(sql`DROP TABLE \`papers_references\`;`)
  await db.run(sql`DROP TABLE \`papers_attachments\`;`)
  await db.run(sql`DROP TABLE \`papers_related_items\`;`)
  await db.run(sql`DROP TABLE \`papers_acronyms\`;`)
  await db.run(sql`DROP TABLE \`papers_acronyms_locales\`;`)
  await db.run(sql`DROP TABLE \`papers_change_notes\`;`)
  await db.run(sql`DROP TABLE \`papers_change_notes_locales\`;`)
  await db.run(sql`DROP TABLE \`papers\`;`)
  await db.run(sql`DROP TABLE \`papers_locales\`;`)
  await db.run(sql`DROP TABLE \`papers_texts\`;`)
  await db.run(sql`DROP TABLE \`papers_rels\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_key_messages\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_research_questions\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_datasets\`;`)
  await db.run(sql`DROP TABLE \`__papers_v_version_examples_v\`;`)
  await db.run(sql`DROP TABLE \`__papers_v_version_examples_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_implications\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_implications_locales\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_actionable_inputs\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_lessons\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_lessons_locales\`;`)
  await db.run(sql`DROP TABLE \`__papers_v_version_recs_v_actions\`;`)
  await db.run(sql`DROP TABLE \`__papers_v_version_recs_v_actions_locales\`;`)
  await db.run(sql`DROP TABLE \`___papers_v_version_recs_v_history_v\`;`)
  await db.run(sql`DROP TABLE \`___papers_v_version_recs_v_history_v_locales\`;`)
  await db.run(sql`DROP TABLE \`__papers_v_version_recs_v\`;`)
  await db.run(sql`DROP TABLE \`__papers_v_version_recs_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_regions\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_levels\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_dimensions\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_population_groups\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_sdgs\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_gcm_objectives\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_contributors\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_references_csl_author\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_related_items\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_acronyms\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_acronyms_locales\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_version_change_notes_locales\`;`)
  await db.run(sql`DROP TABLE \`_papers_v\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_papers_v_rels\`;`)
  await db.run(sql`DROP TABLE \`factsheets_key_messages\`;`)
  await db.run(sql`DROP TABLE \`factsheets_steps\`;`)
  await db.run(sql`DROP TABLE \`factsheets_locations\`;`)
  await db.run(sql`DROP TABLE \`factsheets_locations_locales\`;`)
  await db.run(sql`DROP TABLE \`factsheets_results\`;`)
  await db.run(sql`DROP TABLE \`factsheets_results_locales\`;`)
  await db.run(sql`DROP TABLE \`factsheets_enabling_factors\`;`)
  await db.run(sql`DROP TABLE \`factsheets_obstacles\`;`)
  await db.run(sql`DROP TABLE \`factsheets_lessons\`;`)
  await db.run(sql`DROP TABLE \`factsheets_lessons_locales\`;`)
  await db.run(sql`DROP TABLE \`factsheets_sustainability_inputs\`;`)
  await db.run(sql`DROP TABLE \`factsheets_countries\`;`)
  await db.run(sql`DROP TABLE \`factsheets_regions\`;`)
  await db.run(sql`DROP TABLE \`factsheets_levels\`;`)
  await db.run(sql`DROP TABLE \`factsheets_dimensions\`;`)
  await db.run(sql`DROP TABLE \`factsheets_population_groups\`;`)
  await db.run(sql`DROP TABLE \`factsheets_sdgs\`;`)
  await db.run(sql`DROP TABLE \`factsheets_gcm_objectives\`;`)
  await db.run(sql`DROP TABLE \`factsheets_contributors\`;`)
  await db.run(sql`DROP TABLE \`factsheets_references_csl_author\`;`)
  await db.run(sql`DROP TABLE \`factsheets_references\`;`)
  await db.run(sql`DROP TABLE \`factsheets_attachments\`;`)
  await db.run(sql`DROP TABLE \`factsheets_related_items\`;`)
  await db.run(sql`DROP TABLE \`factsheets_acronyms\`;`)
  await db.run(sql`DROP TABLE \`factsheets_acronyms_locales\`;`)
  await db.run(sql`DROP TABLE \`factsheets_change_notes\`;`)
  await db.run(sql`DROP TABLE \`factsheets_change_notes_locales\`;`)
  await db.run(sql`DROP TABLE \`factsheets\`;`)
  await db.run(sql`DROP TABLE \`factsheets_locales\`;`)
  await db.run(sql`DROP TABLE \`factsheets_rels\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_key_messages\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_steps\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_locations\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_locations_locales\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_results\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_results_locales\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_enabling_factors\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_obstacles\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_lessons\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_lessons_locales\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_sustainability_inputs\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_regions\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_levels\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_dimensions\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_population_groups\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_sdgs\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_gcm_objectives\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_contributors\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_references_csl_author\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_related_items\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_acronyms\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_acronyms_locales\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_version_change_notes_locales\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_factsheets_v_rels\`;`)
  await db.run(sql`DROP TABLE \`briefs_key_messages\`;`)
  await db.run(sql`DROP TABLE \`briefs_criteria\`;`)
  await db.run(sql`DROP TABLE \`briefs_criteria_locales\`;`)
  await db.run(sql`DROP TABLE \`briefs_questions\`;`)
  await db.run(sql`DROP TABLE \`briefs_methodology_methods\`;`)
  await db.run(sql`DROP TABLE \`briefs_geographic_coverage\`;`)
  await db.run(sql`DROP TABLE \`briefs_findings_evidence\`;`)
  await db.run(sql`DROP TABLE \`briefs_findings\`;`)
  await db.run(sql`DROP TABLE \`briefs_findings_locales\`;`)
  await db.run(sql`DROP TABLE \`briefs_conclusions\`;`)
  await db.run(sql`DROP TABLE \`briefs_lessons\`;`)
  await db.run(sql`DROP TABLE \`briefs_lessons_locales\`;`)
  await db.run(sql`DROP TABLE \`briefs_recs_actions\`;`)
  await db.run(sql`DROP TABLE \`briefs_recs_actions_locales\`;`)
  await db.run(sql`DROP TABLE \`briefs_recs_history\`;`)
  await db.run(sql`DROP TABLE \`briefs_recs_history_locales\`;`)
  await db.run(sql`DROP TABLE \`briefs_recs\`;`)
  await db.run(sql`DROP TABLE \`briefs_recs_locales\`;`)
  await db.run(sql`DROP TABLE \`briefs_countries\`;`)
  await db.run(sql`DROP TABLE \`briefs_regions\`;`)
  await db.run(sql`DROP TABLE \`briefs_levels\`;`)
  await db.run(sql`DROP TABLE \`briefs_dimensions\`;`)
  await db.run(sql`DROP TABLE \`briefs_population_groups\`;`)
  await db.run(sql`DROP TABLE \`briefs_sdgs\`;`)
  await db.run(sql`DROP TABLE \`briefs_gcm_objectives\`;`)
  await db.run(sql`DROP TABLE \`briefs_contributors\`;`)
  await db.run(sql`DROP TABLE \`briefs_references_csl_author\`;`)
  await db.run(sql`DROP TABLE \`briefs_references\`;`)
  await db.run(sql`DROP TABLE \`briefs_attachments\`;`)
  await db.run(sql`DROP TABLE \`briefs_related_items\`;`)
  await db.run(sql`DROP TABLE \`briefs_acronyms\`;`)
  await db.run(sql`DROP TABLE \`briefs_acronyms_locales\`;`)
  await db.run(sql`DROP TABLE \`briefs_change_notes\`;`)
  await db.run(sql`DROP TABLE \`briefs_change_notes_locales\`;`)
  await db.run(sql`DROP TABLE \`briefs\`;`)
  await db.run(sql`DROP TABLE \`briefs_locales\`;`)
  await db.run(sql`DROP TABLE \`briefs_texts\`;`)
  await db.run(sql`DROP TABLE \`briefs_rels\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_key_messages\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_criteria\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_criteria_locales\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_questions\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_methodology_methods\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_geographic_coverage\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_findings_evidence\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_findings\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_findings_locales\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_conclusions\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_lessons\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_lessons_locales\`;`)
  await db.run(sql`DROP TABLE \`__briefs_v_version_recs_v_actions\`;`)
  await db.run(sql`DROP TABLE \`__briefs_v_version_recs_v_actions_locales\`;`)
  await db.run(sql`DROP TABLE \`___briefs_v_version_recs_v_history_v\`;`)
  await db.run(sql`DROP TABLE \`___briefs_v_version_recs_v_history_v_locales\`;`)
  await db.run(sql`DROP TABLE \`__briefs_v_version_recs_v\`;`)
  await db.run(sql`DROP TABLE \`__briefs_v_version_recs_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_regions\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_levels\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_dimensions\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_population_groups\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_sdgs\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_gcm_objectives\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_contributors\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_references_csl_author\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_references\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_related_items\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_acronyms\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_acronyms_locales\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_version_change_notes_locales\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_briefs_v_rels\`;`)
  await db.run(sql`DROP TABLE \`series\`;`)
  await db.run(sql`DROP TABLE \`series_locales\`;`)
  await db.run(sql`DROP TABLE \`_series_v\`;`)
  await db.run(sql`DROP TABLE \`_series_v_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_objectives\`;`)
  await db.run(sql`DROP TABLE \`projects_components\`;`)
  await db.run(sql`DROP TABLE \`projects_countries\`;`)
  await db.run(sql`DROP TABLE \`projects_regions\`;`)
  await db.run(sql`DROP TABLE \`project_partners\`;`)
  await db.run(sql`DROP TABLE \`projects\`;`)
  await db.run(sql`DROP TABLE \`projects_locales\`;`)
  await db.run(sql`DROP TABLE \`projects_rels\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_objectives\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_components\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_regions\`;`)
  await db.run(sql`DROP TABLE \`_project_partners_v\`;`)
  await db.run(sql`DROP TABLE \`_projects_v\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_rels\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`news_locales\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events_in_language\`;`)
  await db.run(sql`DROP TABLE \`events_interpretation\`;`)
  await db.run(sql`DROP TABLE \`events_agenda\`;`)
  await db.run(sql`DROP TABLE \`events_recordings\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_in_language\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_interpretation\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_agenda\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_recordings\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`people_rels\`;`)
  await db.run(sql`DROP TABLE \`_people_v\`;`)
  await db.run(sql`DROP TABLE \`_people_v_rels\`;`)
  await db.run(sql`DROP TABLE \`topics_alt_labels\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_locales\`;`)
  await db.run(sql`DROP TABLE \`topics_texts\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_version_alt_labels\`;`)
  await db.run(sql`DROP TABLE \`_topics_v\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_texts\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`_media_v\`;`)
  await db.run(sql`DROP TABLE \`_media_v_locales\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_locales\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_locales\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`release\`;`)
}
