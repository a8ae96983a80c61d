-- What a project has cost is asked by its code.
create index ledger_entry_by_project on ledger_entry (municipality_id, project) where project is not null;
