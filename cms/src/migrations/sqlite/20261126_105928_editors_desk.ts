import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`media_consent_uses\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`media_consent_uses_order_idx\` ON \`media_consent_uses\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`media_consent_uses_parent_idx\` ON \`media_consent_uses\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_media_v_version_consent_uses\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_media_v_version_consent_uses_order_idx\` ON \`_media_v_version_consent_uses\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_consent_uses_parent_idx\` ON \`_media_v_version_consent_uses\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`release_runs\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`release_id\` text,
  	\`result\` text NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`seconds\` numeric,
  	\`who\` text,
  	\`changes\` text,
  	\`change_count\` numeric,
  	\`reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`release_runs_release_id_idx\` ON \`release_runs\` (\`release_id\`);`)
  await db.run(sql`CREATE INDEX \`release_runs_updated_at_idx\` ON \`release_runs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`release_runs_created_at_idx\` ON \`release_runs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`links\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`address\` text NOT NULL,
  	\`state\` text DEFAULT 'unknown' NOT NULL,
  	\`failures\` numeric DEFAULT 0 NOT NULL,
  	\`answer\` text,
  	\`checked_at\` text,
  	\`places\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`links_address_idx\` ON \`links\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`links_state_idx\` ON \`links\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`links_checked_at_idx\` ON \`links\` (\`checked_at\`);`)
  await db.run(sql`CREATE INDEX \`links_updated_at_idx\` ON \`links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`links_created_at_idx\` ON \`links\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`papers\` ADD \`translations_behind\` text;`)
  await db.run(sql`ALTER TABLE \`_papers_v\` ADD \`version_translations_behind\` text;`)
  await db.run(sql`ALTER TABLE \`factsheets\` ADD \`translations_behind\` text;`)
  await db.run(sql`ALTER TABLE \`_factsheets_v\` ADD \`version_translations_behind\` text;`)
  await db.run(sql`ALTER TABLE \`briefs\` ADD \`translations_behind\` text;`)
  await db.run(sql`ALTER TABLE \`_briefs_v\` ADD \`version_translations_behind\` text;`)
  await db.run(sql`ALTER TABLE \`series\` ADD \`translations_behind\` text;`)
  await db.run(sql`ALTER TABLE \`_series_v\` ADD \`version_translations_behind\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`translations_behind\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_translations_behind\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`translations_behind\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_translations_behind\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`translations_behind\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_translations_behind\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`consent_guardian\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_media_v\` ADD \`version_consent_guardian\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`successor\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`media_consent_uses\`;`)
  await db.run(sql`DROP TABLE \`_media_v_version_consent_uses\`;`)
  await db.run(sql`DROP TABLE \`release_runs\`;`)
  await db.run(sql`DROP TABLE \`links\`;`)
  await db.run(sql`ALTER TABLE \`papers\` DROP COLUMN \`translations_behind\`;`)
  await db.run(sql`ALTER TABLE \`_papers_v\` DROP COLUMN \`version_translations_behind\`;`)
  await db.run(sql`ALTER TABLE \`factsheets\` DROP COLUMN \`translations_behind\`;`)
  await db.run(sql`ALTER TABLE \`_factsheets_v\` DROP COLUMN \`version_translations_behind\`;`)
  await db.run(sql`ALTER TABLE \`briefs\` DROP COLUMN \`translations_behind\`;`)
  await db.run(sql`ALTER TABLE \`_briefs_v\` DROP COLUMN \`version_translations_behind\`;`)
  await db.run(sql`ALTER TABLE \`series\` DROP COLUMN \`translations_behind\`;`)
  await db.run(sql`ALTER TABLE \`_series_v\` DROP COLUMN \`version_translations_behind\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`translations_behind\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_translations_behind\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`translations_behind\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_translations_behind\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`translations_behind\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_translations_behind\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`consent_guardian\`;`)
  await db.run(sql`ALTER TABLE \`_media_v\` DROP COLUMN \`version_consent_guardian\`;`)
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`successor\`;`)
}
