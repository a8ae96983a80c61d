-- A decision that was recorded wrongly is recorded anew, with a reason, before the report is published: a version may be decided twice.
-- Which of two steps at once is taken is still held by the numbering (the primary key).
alter table report_step drop constraint report_step_municipality_id_document_version_state_key;
