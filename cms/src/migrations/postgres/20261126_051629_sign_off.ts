import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres';

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_activity_action" AS ENUM('state-changed', 'approved', 'fallen', 'published', 'unpublished', 'withdrawn', 'trashed', 'restored', 'deleted', 'scheduled', 'unscheduled', 'schedule-refused', 'review-asked', 'review-approved', 'review-changes', 'commented', 'resolved', 'reopened', 'release-asked', 'rolled-back');
  CREATE TYPE "public"."enum_reviews_state" AS ENUM('asked', 'approved', 'changes');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'send-letter';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'send-letter';
  CREATE TABLE "activity" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"action" "enum_activity_action" NOT NULL,
  	"document" varchar,
  	"title" varchar,
  	"lang" varchar,
  	"state" varchar,
  	"who" varchar,
  	"account" varchar,
  	"role" varchar,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reviews" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"document" varchar NOT NULL,
  	"lang" varchar NOT NULL,
  	"reviewer_id" integer,
  	"reviewer_name" varchar NOT NULL,
  	"asked_by" varchar,
  	"message" varchar,
  	"state" "enum_reviews_state" DEFAULT 'asked' NOT NULL,
  	"digest" varchar,
  	"answered_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "comments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"document" varchar NOT NULL,
  	"lang" varchar NOT NULL,
  	"field" varchar,
  	"text" varchar NOT NULL,
  	"author" varchar,
  	"parent_id" integer,
  	"resolved_by" varchar,
  	"resolved_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "papers" ADD COLUMN "sign_off" jsonb;
  ALTER TABLE "_papers_v" ADD COLUMN "version_sign_off" jsonb;
  ALTER TABLE "factsheets" ADD COLUMN "sign_off" jsonb;
  ALTER TABLE "_factsheets_v" ADD COLUMN "version_sign_off" jsonb;
  ALTER TABLE "briefs" ADD COLUMN "sign_off" jsonb;
  ALTER TABLE "_briefs_v" ADD COLUMN "version_sign_off" jsonb;
  ALTER TABLE "series" ADD COLUMN "sign_off" jsonb;
  ALTER TABLE "_series_v" ADD COLUMN "version_sign_off" jsonb;
  ALTER TABLE "projects" ADD COLUMN "sign_off" jsonb;
  ALTER TABLE "_projects_v" ADD COLUMN "version_sign_off" jsonb;
  ALTER TABLE "news" ADD COLUMN "sign_off" jsonb;
  ALTER TABLE "_news_v" ADD COLUMN "version_sign_off" jsonb;
  ALTER TABLE "events" ADD COLUMN "sign_off" jsonb;
  ALTER TABLE "_events_v" ADD COLUMN "version_sign_off" jsonb;
  ALTER TABLE "users" ADD COLUMN "language" varchar;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_reviewer_id_users_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_comments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "activity_action_idx" ON "activity" USING btree ("action");
  CREATE INDEX "activity_document_idx" ON "activity" USING btree ("document");
  CREATE INDEX "activity_updated_at_idx" ON "activity" USING btree ("updated_at");
  CREATE INDEX "activity_created_at_idx" ON "activity" USING btree ("created_at");
  CREATE INDEX "reviews_document_idx" ON "reviews" USING btree ("document");
  CREATE INDEX "reviews_reviewer_idx" ON "reviews" USING btree ("reviewer_id");
  CREATE INDEX "reviews_updated_at_idx" ON "reviews" USING btree ("updated_at");
  CREATE INDEX "reviews_created_at_idx" ON "reviews" USING btree ("created_at");
  CREATE INDEX "comments_document_idx" ON "comments" USING btree ("document");
  CREATE INDEX "comments_parent_idx" ON "comments" USING btree ("parent_id");
  CREATE INDEX "comments_updated_at_idx" ON "comments" USING btree ("updated_at");
  CREATE INDEX "comments_created_at_idx" ON "comments" USING btree ("created_at");`);
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "activity" CASCADE;
  DROP TABLE "reviews" CASCADE;
  DROP TABLE "comments" CASCADE;
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'publish-release', 'roll-back', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'publish-release', 'roll-back', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  ALTER TABLE "papers" DROP COLUMN "sign_off";
  ALTER TABLE "_papers_v" DROP COLUMN "version_sign_off";
  ALTER TABLE "factsheets" DROP COLUMN "sign_off";
  ALTER TABLE "_factsheets_v" DROP COLUMN "version_sign_off";
  ALTER TABLE "briefs" DROP COLUMN "sign_off";
  ALTER TABLE "_briefs_v" DROP COLUMN "version_sign_off";
  ALTER TABLE "series" DROP COLUMN "sign_off";
  ALTER TABLE "_series_v" DROP COLUMN "version_sign_off";
  ALTER TABLE "projects" DROP COLUMN "sign_off";
  ALTER TABLE "_projects_v" DROP COLUMN "version_sign_off";
  ALTER TABLE "news" DROP COLUMN "sign_off";
  ALTER TABLE "_news_v" DROP COLUMN "version_sign_off";
  ALTER TABLE "events" DROP COLUMN "sign_off";
  ALTER TABLE "_events_v" DROP COLUMN "version_sign_off";
  ALTER TABLE "users" DROP COLUMN "language";
  DROP TYPE "public"."enum_activity_action";
  DROP TYPE "public"."enum_reviews_state";`);
}
