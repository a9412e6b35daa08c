CREATE TABLE "impact"."estimator" (
	"id" smallint PRIMARY KEY NOT NULL,
	"code_version" text NOT NULL
);
