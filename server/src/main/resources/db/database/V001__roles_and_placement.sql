-- The ground every module's migration stands on: the role the program runs under, and where each table lives.
--
-- The pattern of a module's migration, all in one transaction:
--     create schema registry;
--     create table registry.worker (worker_id uuid not null, ...);
--     comment on table registry.worker is '...';
--     select database.place_distributed('registry.worker', 'worker_id', 'worker');
--     alter table registry.worker add constraint ... foreign key ...;   -- after placement, never before
--     select database.grant_read_write('registry');                     -- after all tables of the file
--     select database.grant_append_only('registry.worker_history');     -- in any order with the line above

do $$
begin
    if not exists (select from pg_roles where rolname = 'gapura_app') then
        create role gapura_app nologin;
    end if;
exception
    -- Another database of the same server was migrated at this moment.
    when duplicate_object or unique_violation then null;
    when insufficient_privilege then
        raise exception 'role gapura_app is missing and % may not create it', current_user
            using hint = format('as a superuser: create role gapura_app; grant gapura_app to %I', current_user);
end $$;

do $$
begin
    grant gapura_app to current_user;
exception
    when unique_violation or insufficient_privilege then null;
end $$;

-- Fails here, with PostgreSQL's own words, rather than at the first page.
do $$
begin
    set local role gapura_app;
    reset role;
end $$;

create schema database;
grant usage on schema database to gapura_app;

create table database.table_placement (
    table_name text not null,
    kind text not null,
    key_column text,
    colocation text,
    append_only boolean not null default false,
    constraint table_placement_pk primary key (table_name),
    constraint table_placement_kind check (kind in ('D', 'R', 'L')),
    constraint table_placement_key check ((kind = 'D') = (key_column is not null)),
    constraint table_placement_colocation check ((kind = 'D') = (colocation is not null))
);
comment on table database.table_placement is 'Where each table lives when the database is distributed by Citus';
comment on column database.table_placement.table_name is 'schema.table';
comment on column database.table_placement.kind is
    'D distributed by a key, R reference (small, copied to every node), L local to the coordinator';
comment on column database.table_placement.colocation is
    'Group of distributed tables whose rows of one key lie on one node, such as worker';
comment on column database.table_placement.append_only is 'Rows are never changed or deleted by the program';

create function database.qualified_name(target regclass) returns text
language sql stable as $$
    select n.nspname || '.' || c.relname
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.oid = target
$$;

create function database.has_citus() returns boolean
language sql stable as $$
    select exists (select from pg_extension where extname = 'citus')
$$;

create function database.place_distributed(target regclass, key_name text, group_name text) returns void
language plpgsql as $$
declare
    sibling text := (
        select min(p.table_name) from database.table_placement p where p.kind = 'D' and p.colocation = group_name);
begin
    insert into database.table_placement (table_name, kind, key_column, colocation)
    values (database.qualified_name(target), 'D', key_name, group_name);
    if database.has_citus() then
        execute format('select create_distributed_table(%L, %L, colocate_with => %L)',
            target, key_name, coalesce(sibling, 'none'));
    end if;
end $$;
comment on function database.place_distributed(regclass, text, text) is
    'Declares a table distributed by a key, together with the other tables of the group, and distributes it on Citus';

create function database.place_reference(target regclass) returns void
language plpgsql as $$
begin
    insert into database.table_placement (table_name, kind) values (database.qualified_name(target), 'R');
    if database.has_citus() then
        execute format('select create_reference_table(%L)', target);
    end if;
end $$;
comment on function database.place_reference(regclass) is
    'Declares a small, rarely written table that every node holds, and copies it there on Citus';

create function database.place_local(target regclass) returns void
language sql as $$
    insert into database.table_placement (table_name, kind) values (database.qualified_name(target), 'L')
$$;
comment on function database.place_local(regclass) is
    'Declares a table that only the coordinator holds: jobs, users, configuration, history';

-- Views are read only: an updatable view runs with its owner's rights and would open an append-only table.
-- Partitions get nothing: the program reaches them through their table.
create function database.grant_read_write(target regnamespace) returns void
language plpgsql as $$
declare
    relation record;
begin
    execute format('grant usage on schema %s to gapura_app', target);
    execute format('grant usage on all sequences in schema %s to gapura_app', target);
    for relation in
        select c.oid::regclass as name, c.relkind in ('r', 'p') as is_table, coalesce(p.append_only, false) as append_only
        from pg_class c left join database.table_placement p on p.table_name = database.qualified_name(c.oid)
        where c.relnamespace = target and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
    loop
        execute format('grant %s on %s to gapura_app',
            case
                when not relation.is_table then 'select'
                when relation.append_only then 'select, insert'
                else 'select, insert, update, delete'
            end,
            relation.name);
    end loop;
end $$;
comment on function database.grant_read_write(regnamespace) is
    'Lets the program read and write every table of a schema, but only add to its append-only ones';

create function database.grant_append_only(target regclass) returns void
language plpgsql as $$
begin
    update database.table_placement set append_only = true where table_name = database.qualified_name(target);
    if not found then
        raise exception 'declare the placement of % before its grants', target;
    end if;
    execute format('grant usage on schema %s to gapura_app',
        (select c.relnamespace::regnamespace from pg_class c where c.oid = target));
    execute format('revoke all on %s from gapura_app', target);
    execute format('grant select, insert on %s to gapura_app', target);
end $$;
comment on function database.grant_append_only(regclass) is
    'Lets the program read a table and add to it, never change or delete: ledger, audit, history';

select database.place_local('database.table_placement');

-- A row is a fault. Needs no Citus: it reads the catalogue, and runs in every build.
create view database.placement_violation as
with t as (
    select c.oid, n.nspname || '.' || c.relname as table_name, c.relkind, c.relispartition,
        p.kind, p.key_column, p.colocation, p.append_only, a.attnum as key_number, a.attnotnull as key_not_null
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    left join database.table_placement p on p.table_name = n.nspname || '.' || c.relname
    left join pg_attribute a on a.attrelid = c.oid and a.attname = p.key_column and not a.attisdropped
    where c.relkind in ('r', 'p')
        and c.relpersistence <> 't'
        and n.nspname !~ '^pg_'
        and n.nspname not in ('information_schema', 'public')
        and not exists (
            select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
)
select t.table_name, 'no placement declared' as problem
from t
where t.kind is null and not t.relispartition
union all
select p.table_name, 'declared but does not exist'
from database.table_placement p
where not exists (select from t where t.table_name = p.table_name)
union all
select t.table_name, 'no primary key'
from t
where not t.relispartition and not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)
union all
select t.table_name, 'no distribution column ' || t.key_column || ' that is not null'
from t
where t.kind = 'D' and t.key_not_null is not true
union all
select t.table_name, 'primary key does not begin with worker_id'
from t join pg_index i on i.indrelid = t.oid and i.indisprimary
where t.kind = 'D' and t.key_column = 'worker_id' and i.indkey[0] <> t.key_number
union all
select t.table_name, 'unique index without the distribution column: ' || i.indexrelid::regclass::text
from t join pg_index i on i.indrelid = t.oid
where t.kind = 'D' and (i.indisunique or i.indisexclusion) and not (t.key_number = any (i.indkey::int2[]))
union all
select t.table_name, 'deferrable constraint ' || c.conname
from t join pg_constraint c on c.conrelid = t.oid
where c.condeferrable and t.kind is not null
union all
select t.table_name, 'trigger ' || g.tgname
from t join pg_trigger g on g.tgrelid = t.oid
where t.kind in ('D', 'R') and not g.tgisinternal
union all
select t.table_name, 'rule ' || r.rulename
from t join pg_rewrite r on r.ev_class = t.oid
where t.kind in ('D', 'R')
union all
select t.table_name, 'foreign key ' || c.conname || ' not allowed'
from t
join pg_constraint c on c.conrelid = t.oid and c.contype = 'f'
left join t f on f.oid = c.confrelid
where t.kind is not null
    and not coalesce(
        f.kind = 'R'
        or (t.kind = 'L' and f.kind = 'L')
        or (t.kind = 'D' and f.kind = 'D' and t.colocation = f.colocation
            and exists (
                select from unnest(c.conkey, c.confkey) pair (here, there)
                where pair.here = t.key_number and pair.there = f.key_number)),
        false)
union all
select t.table_name, 'identity column ' || a.attname
from t join pg_attribute a on a.attrelid = t.oid
where t.kind = 'D' and a.attidentity <> ''
union all
select t.table_name, 'sequence default of column ' || a.attname
from t
join pg_attrdef d on d.adrelid = t.oid
join pg_attribute a on a.attrelid = t.oid and a.attnum = d.adnum
where t.kind = 'D' and pg_get_expr(d.adbin, d.adrelid) like '%nextval(%'
union all
select t.table_name, 'multi-level partitioning'
from t
join pg_inherits i on i.inhparent = t.oid
join pg_class c on c.oid = i.inhrelid
where c.relkind = 'p'
union all
select t.table_name, 'append-only table may be changed by gapura_app'
from t
where t.append_only
    and (has_table_privilege('gapura_app', t.oid, 'UPDATE, DELETE, TRUNCATE')
        or has_any_column_privilege('gapura_app', t.oid, 'UPDATE'));
comment on view database.placement_violation is
    'Tables that could not be distributed by Citus as they are declared, each with its problem; empty when all is well';

grant select on database.table_placement, database.placement_violation to gapura_app;
