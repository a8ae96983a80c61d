-- Steps of reports, frozen versions and one-time links have a trail too. What has none, and why, is listed in AuditTriggersTest.

create trigger audited after insert or update or delete on report_step
    for each row execute function write_audit_trail('document,ordinal', '');
create trigger audited after insert or update or delete on frozen_report
    for each row execute function write_audit_trail('document,version', '');
create trigger audited after insert or update or delete on one_time_link
    for each row execute function write_audit_trail('person_id', 'digest');
