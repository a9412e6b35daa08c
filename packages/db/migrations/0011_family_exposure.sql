CREATE VIEW "assessment"."family_exposure" AS (
    select f.test, f.id as family, f.title, f.objective, f.status, count(v.id)::int as proven,
      coalesce(sum(v.exposure), 0)::int as asked, coalesce(max(v.exposure), 0)::int as most_asked
    from assessment.family f
    join assessment.pool p on p.slug = f.test
    left join assessment.variant v
      on v.family = f.id and v.family_version = f.family_version and v.rules_hash = p.rules_hash
    where not exists (select 1 from assessment.family later where later.id = f.id and later.family_version > f.family_version)
    group by f.test, f.id, f.title, f.objective, f.status);