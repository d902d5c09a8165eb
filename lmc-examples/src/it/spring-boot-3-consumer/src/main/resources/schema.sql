create table if not exists record (
    id        text primary key,
    type      text not null,
    kind      text,
    countries text[] not null,
    earliest  date,
    latest    date,
    -- A bound that is not known is left open, so a record is found wherever it may belong.
    period    daterange generated always as (daterange(earliest, latest, '[]')) stored,
    digest    text not null,
    document  jsonb not null
);

create index if not exists record_period on record using gist (period);

create index if not exists record_countries on record using gin (countries);
