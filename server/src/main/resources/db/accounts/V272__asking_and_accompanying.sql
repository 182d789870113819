-- Interviewers and companions (pendamping PKH) have accounts of their own.
ALTER TABLE accounts.staff DROP CONSTRAINT staff_role_check;
ALTER TABLE accounts.staff ADD CONSTRAINT staff_role_check
    CHECK (role IN ('administrator', 'branch-officer', 'village-officer', 'auditor', 'agent', 'companion', 'interviewer'));
