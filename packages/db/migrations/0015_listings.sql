-- Questions that are kept show code in listings of a named language, and a wanted result as an option of its kind.
UPDATE "assessment"."variant" SET "ready" = jsonb_build_object(
  'question', jsonb_build_object(
    'stem', "ready"->'question'->'stem',
    'tables', "ready"->'question'->'tables',
    'listings', CASE WHEN "ready"->'question'->>'code' IS NULL THEN '[]'::jsonb
      ELSE jsonb_build_array(jsonb_build_object('title', NULL, 'language', 'sql', 'text', "ready"->'question'->'code')) END,
    'wanted', CASE WHEN jsonb_typeof("ready"->'question'->'wanted') = 'object'
      THEN jsonb_build_object('kind', 'table', 'table', "ready"->'question'->'wanted') ELSE 'null'::jsonb END
  ),
  'key', CASE WHEN "ready"->'key'->>'kind' = 'code' THEN "ready"->'key' || '{"language": "sql"}' ELSE "ready"->'key' END,
  'wrong', (
    SELECT coalesce(jsonb_agg(
      CASE WHEN "each"->'option'->>'kind' = 'code'
        THEN "each" || jsonb_build_object('option', "each"->'option' || '{"language": "sql"}') ELSE "each" END
      ORDER BY "place"), '[]'::jsonb)
    FROM jsonb_array_elements("ready"->'wrong') WITH ORDINALITY AS "wrong"("each", "place")
  )
) WHERE "ready"->'question' ? 'code';
