import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_consent_use" AS ENUM('site', 'print', 'social-media', 'partners');
  CREATE TYPE "public"."enum_release_runs_result" AS ENUM('live', 'unchanged', 'failed', 'rolled-back');
  CREATE TYPE "public"."enum_links_state" AS ENUM('unknown', 'ok', 'broken');
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'preview-shared' BEFORE 'release-asked';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'preview-ended' BEFORE 'release-asked';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'consent-over';
  ALTER TYPE "public"."enum_activity_action" ADD VALUE 'picture-gone';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'check-links';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'check-links';
  CREATE TABLE "media_consent_uses" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_consent_use",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_media_v_version_consent_uses" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_consent_use",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "release_runs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"release_id" varchar,
  	"result" "enum_release_runs_result" NOT NULL,
  	"started_at" timestamp(3) with time zone NOT NULL,
  	"seconds" numeric,
  	"who" varchar,
  	"changes" jsonb,
  	"change_count" numeric,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "links" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"address" varchar NOT NULL,
  	"state" "enum_links_state" DEFAULT 'unknown' NOT NULL,
  	"failures" numeric DEFAULT 0 NOT NULL,
  	"answer" varchar,
  	"checked_at" timestamp(3) with time zone,
  	"places" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "papers" ADD COLUMN "translations_behind" varchar;
  ALTER TABLE "_papers_v" ADD COLUMN "version_translations_behind" varchar;
  ALTER TABLE "factsheets" ADD COLUMN "translations_behind" varchar;
  ALTER TABLE "_factsheets_v" ADD COLUMN "version_translations_behind" varchar;
  ALTER TABLE "briefs" ADD COLUMN "translations_behind" varchar;
  ALTER TABLE "_briefs_v" ADD COLUMN "version_translations_behind" varchar;
  ALTER TABLE "series" ADD COLUMN "translations_behind" varchar;
  ALTER TABLE "_series_v" ADD COLUMN "version_translations_behind" varchar;
  ALTER TABLE "projects" ADD COLUMN "translations_behind" varchar;
  ALTER TABLE "_projects_v" ADD COLUMN "version_translations_behind" varchar;
  ALTER TABLE "news" ADD COLUMN "translations_behind" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_translations_behind" varchar;
  ALTER TABLE "events" ADD COLUMN "translations_behind" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_translations_behind" varchar;
  ALTER TABLE "media" ADD COLUMN "consent_guardian" boolean DEFAULT false;
  ALTER TABLE "_media_v" ADD COLUMN "version_consent_guardian" boolean DEFAULT false;
  ALTER TABLE "outbox" ADD COLUMN "successor" varchar;
  ALTER TABLE "media_consent_uses" ADD CONSTRAINT "media_consent_uses_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_media_v_version_consent_uses" ADD CONSTRAINT "_media_v_version_consent_uses_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_media_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "media_consent_uses_order_idx" ON "media_consent_uses" USING btree ("order");
  CREATE INDEX "media_consent_uses_parent_idx" ON "media_consent_uses" USING btree ("parent_id");
  CREATE INDEX "_media_v_version_consent_uses_order_idx" ON "_media_v_version_consent_uses" USING btree ("order");
  CREATE INDEX "_media_v_version_consent_uses_parent_idx" ON "_media_v_version_consent_uses" USING btree ("parent_id");
  CREATE INDEX "release_runs_release_id_idx" ON "release_runs" USING btree ("release_id");
  CREATE INDEX "release_runs_updated_at_idx" ON "release_runs" USING btree ("updated_at");
  CREATE INDEX "release_runs_created_at_idx" ON "release_runs" USING btree ("created_at");
  CREATE UNIQUE INDEX "links_address_idx" ON "links" USING btree ("address");
  CREATE INDEX "links_state_idx" ON "links" USING btree ("state");
  CREATE INDEX "links_checked_at_idx" ON "links" USING btree ("checked_at");
  CREATE INDEX "links_updated_at_idx" ON "links" USING btree ("updated_at");
  CREATE INDEX "links_created_at_idx" ON "links" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "media_consent_uses" CASCADE;
  DROP TABLE "_media_v_version_consent_uses" CASCADE;
  DROP TABLE "release_runs" CASCADE;
  DROP TABLE "links" CASCADE;
  ALTER TABLE "activity" ALTER COLUMN "action" SET DATA TYPE text;
  DROP TYPE "public"."enum_activity_action";
  CREATE TYPE "public"."enum_activity_action" AS ENUM('state-changed', 'approved', 'fallen', 'published', 'unpublished', 'withdrawn', 'trashed', 'restored', 'deleted', 'scheduled', 'unscheduled', 'schedule-refused', 'review-asked', 'review-approved', 'review-changes', 'commented', 'resolved', 'reopened', 'release-asked', 'rolled-back');
  ALTER TABLE "activity" ALTER COLUMN "action" SET DATA TYPE "public"."enum_activity_action" USING "action"::"public"."enum_activity_action";
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'publish-release', 'roll-back', 'schedulePublish', 'send-letter');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'publish-release', 'roll-back', 'schedulePublish', 'send-letter');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  ALTER TABLE "papers" DROP COLUMN "translations_behind";
  ALTER TABLE "_papers_v" DROP COLUMN "version_translations_behind";
  ALTER TABLE "factsheets" DROP COLUMN "translations_behind";
  ALTER TABLE "_factsheets_v" DROP COLUMN "version_translations_behind";
  ALTER TABLE "briefs" DROP COLUMN "translations_behind";
  ALTER TABLE "_briefs_v" DROP COLUMN "version_translations_behind";
  ALTER TABLE "series" DROP COLUMN "translations_behind";
  ALTER TABLE "_series_v" DROP COLUMN "version_translations_behind";
  ALTER TABLE "projects" DROP COLUMN "translations_behind";
  ALTER TABLE "_projects_v" DROP COLUMN "version_translations_behind";
  ALTER TABLE "news" DROP COLUMN "translations_behind";
  ALTER TABLE "_news_v" DROP COLUMN "version_translations_behind";
  ALTER TABLE "events" DROP COLUMN "translations_behind";
  ALTER TABLE "_events_v" DROP COLUMN "version_translations_behind";
  ALTER TABLE "media" DROP COLUMN "consent_guardian";
  ALTER TABLE "_media_v" DROP COLUMN "version_consent_guardian";
  ALTER TABLE "outbox" DROP COLUMN "successor";
  DROP TYPE "public"."enum_consent_use";
  DROP TYPE "public"."enum_release_runs_result";
  DROP TYPE "public"."enum_links_state";`)
}
