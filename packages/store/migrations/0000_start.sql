CREATE TABLE "datasets" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"label" jsonb NOT NULL,
	"date" text NOT NULL,
	"hash" text NOT NULL,
	"content" text NOT NULL,
	"content_seal" text NOT NULL,
	"token_hash" text NOT NULL,
	"delete_key_hash" text NOT NULL,
	"provenance" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"published_at" timestamp (3) with time zone,
	"version" integer
);
--> statement-breakpoint
CREATE TABLE "import_faults" (
	"job_id" text NOT NULL,
	"position" integer NOT NULL,
	"code" text NOT NULL,
	"row" bigint,
	"column_name" text,
	"value" text,
	"allowed" text,
	"message" text NOT NULL,
	CONSTRAINT "import_faults_job_id_position_pk" PRIMARY KEY("job_id","position")
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"state" text NOT NULL,
	"progress" double precision DEFAULT 0 NOT NULL,
	"rows_read" integer DEFAULT 0 NOT NULL,
	"cancel_requested" boolean DEFAULT false NOT NULL,
	"failure" text,
	"fault_count" integer DEFAULT 0 NOT NULL,
	"dataset_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scenarios" (
	"id" text PRIMARY KEY NOT NULL,
	"scenario" text NOT NULL,
	"title" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "import_faults" ADD CONSTRAINT "import_faults_job_id_jobs_id_fk" FOREIGN KEY ("job_id") REFERENCES "public"."jobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_dataset_id_datasets_id_fk" FOREIGN KEY ("dataset_id") REFERENCES "public"."datasets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "datasets_token" ON "datasets" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "datasets_published_code" ON "datasets" USING btree ("code") WHERE "datasets"."published";--> statement-breakpoint
CREATE UNIQUE INDEX "datasets_code_version" ON "datasets" USING btree ("code","version");--> statement-breakpoint
CREATE INDEX "jobs_state" ON "jobs" USING btree ("state","updated_at");