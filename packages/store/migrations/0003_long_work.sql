CREATE TABLE "upload_parts" (
	"id_hash" text NOT NULL,
	"position" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "upload_parts_id_hash_position_pk" PRIMARY KEY("id_hash","position")
);
--> statement-breakpoint
CREATE TABLE "uploads" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"size" bigint,
	"sha256" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "work" (
	"key" text PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"queue" text NOT NULL,
	"payload" text NOT NULL,
	"dataset_ids" text[] DEFAULT '{}' NOT NULL,
	"upload_hash" text,
	"worker" text,
	"beat_at" timestamp (3) with time zone,
	"progress" double precision DEFAULT 0 NOT NULL,
	"wanted_until" timestamp (3) with time zone,
	"result" text,
	"failure" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "work_id_unique" UNIQUE("id")
);
--> statement-breakpoint
ALTER TABLE "upload_parts" ADD CONSTRAINT "upload_parts_id_hash_uploads_id_hash_fk" FOREIGN KEY ("id_hash") REFERENCES "public"."uploads"("id_hash") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "work_worker" ON "work" USING btree ("beat_at") WHERE "work"."worker" is not null;