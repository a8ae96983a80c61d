-- A decision that was recorded wrongly is recorded anew, with a reason, before the report is published: a version may be decided twice.
-- Which of two steps at once is taken is still held by the numbering (the primary key).
alter table report_step drop constraint report_step_municipality_id_document_version_state_key;
alter table report_step drop constraint report_step_step_check;
alter table report_step drop constraint report_step_check;
alter table report_step add check (step in ('RELEASE', 'AGENDA', 'DECIDE', 'CORRECT', 'PUBLISH', 'WITHDRAW'));
alter table report_step add check (num_nonnulls(body, decided_on, section, outcome) = case when step in ('DECIDE', 'CORRECT') then 4 else 0 end);
