-- Who somebody is at an identity provider (OpenID Connect): a pair of issuer and subject, which never changes and is never given to
-- somebody else, unlike an e-mail address.

create table person_identity (
    issuer     text      not null check (issuer <> ''),
    subject    text      not null check (subject <> ''),
    person_id  integer   not null references person,
    linked_at  timestamp not null,
    primary key (issuer, subject),
    unique (person_id, issuer)
);

create trigger audited after insert or update or delete on person_identity
    for each row execute function write_audit_trail('person_id,issuer', 'subject');
