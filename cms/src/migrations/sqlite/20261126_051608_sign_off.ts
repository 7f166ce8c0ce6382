import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`activity\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`action\` text NOT NULL,
  	\`document\` text,
  	\`title\` text,
  	\`lang\` text,
  	\`state\` text,
  	\`who\` text,
  	\`account\` text,
  	\`role\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `);
  await db.run(sql`CREATE INDEX \`activity_action_idx\` ON \`activity\` (\`action\`);`);
  await db.run(sql`CREATE INDEX \`activity_document_idx\` ON \`activity\` (\`document\`);`);
  await db.run(sql`CREATE INDEX \`activity_updated_at_idx\` ON \`activity\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`activity_created_at_idx\` ON \`activity\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`reviews\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`lang\` text NOT NULL,
  	\`reviewer_id\` integer,
  	\`reviewer_name\` text NOT NULL,
  	\`asked_by\` text,
  	\`message\` text,
  	\`state\` text DEFAULT 'asked' NOT NULL,
  	\`digest\` text,
  	\`answered_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`reviews_document_idx\` ON \`reviews\` (\`document\`);`);
  await db.run(sql`CREATE INDEX \`reviews_reviewer_idx\` ON \`reviews\` (\`reviewer_id\`);`);
  await db.run(sql`CREATE INDEX \`reviews_updated_at_idx\` ON \`reviews\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`reviews_created_at_idx\` ON \`reviews\` (\`created_at\`);`);
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`lang\` text NOT NULL,
  	\`field\` text,
  	\`text\` text NOT NULL,
  	\`author\` text,
  	\`parent_id\` integer,
  	\`resolved_by\` text,
  	\`resolved_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `);
  await db.run(sql`CREATE INDEX \`comments_document_idx\` ON \`comments\` (\`document\`);`);
  await db.run(sql`CREATE INDEX \`comments_parent_idx\` ON \`comments\` (\`parent_id\`);`);
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`);
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`);
  await db.run(sql`ALTER TABLE \`papers\` ADD \`sign_off\` text;`);
  await db.run(sql`ALTER TABLE \`_papers_v\` ADD \`version_sign_off\` text;`);
  await db.run(sql`ALTER TABLE \`factsheets\` ADD \`sign_off\` text;`);
  await db.run(sql`ALTER TABLE \`_factsheets_v\` ADD \`version_sign_off\` text;`);
  await db.run(sql`ALTER TABLE \`briefs\` ADD \`sign_off\` text;`);
  await db.run(sql`ALTER TABLE \`_briefs_v\` ADD \`version_sign_off\` text;`);
  await db.run(sql`ALTER TABLE \`series\` ADD \`sign_off\` text;`);
  await db.run(sql`ALTER TABLE \`_series_v\` ADD \`version_sign_off\` text;`);
  await db.run(sql`ALTER TABLE \`projects\` ADD \`sign_off\` text;`);
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_sign_off\` text;`);
  await db.run(sql`ALTER TABLE \`news\` ADD \`sign_off\` text;`);
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_sign_off\` text;`);
  await db.run(sql`ALTER TABLE \`events\` ADD \`sign_off\` text;`);
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_sign_off\` text;`);
  await db.run(sql`ALTER TABLE \`users\` ADD \`language\` text;`);
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`activity\`;`);
  await db.run(sql`DROP TABLE \`reviews\`;`);
  await db.run(sql`DROP TABLE \`comments\`;`);
  await db.run(sql`ALTER TABLE \`papers\` DROP COLUMN \`sign_off\`;`);
  await db.run(sql`ALTER TABLE \`_papers_v\` DROP COLUMN \`version_sign_off\`;`);
  await db.run(sql`ALTER TABLE \`factsheets\` DROP COLUMN \`sign_off\`;`);
  await db.run(sql`ALTER TABLE \`_factsheets_v\` DROP COLUMN \`version_sign_off\`;`);
  await db.run(sql`ALTER TABLE \`briefs\` DROP COLUMN \`sign_off\`;`);
  await db.run(sql`ALTER TABLE \`_briefs_v\` DROP COLUMN \`version_sign_off\`;`);
  await db.run(sql`ALTER TABLE \`series\` DROP COLUMN \`sign_off\`;`);
  await db.run(sql`ALTER TABLE \`_series_v\` DROP COLUMN \`version_sign_off\`;`);
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`sign_off\`;`);
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_sign_off\`;`);
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`sign_off\`;`);
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_sign_off\`;`);
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`sign_off\`;`);
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_sign_off\`;`);
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`language\`;`);
}
