-- What was taken along as a file is asked for by subject and act: few lines of a subject to which much else is done.
CREATE INDEX audit_downloads ON accounts.audit (subject, number) WHERE act LIKE '%downloaded';
