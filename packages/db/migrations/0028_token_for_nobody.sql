-- A token for an address without an account is written and taken back; looking up its account would tell it from the others.
ALTER TABLE "identity"."email_token" DROP CONSTRAINT "email_token_account_id_account_id_fk";
