import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`working_name\` text;`)
  await db.run(sql`ALTER TABLE \`_media_v\` ADD \`version_working_name\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`working_name\`;`)
  await db.run(sql`ALTER TABLE \`_media_v\` DROP COLUMN \`version_working_name\`;`)
}
