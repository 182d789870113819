-- Whose money a payment is, kept with it: months are priced by it also after the money has waited in suspense.
ALTER TABLE contributions.payment ADD COLUMN giver text;
COMMENT ON COLUMN contributions.payment.giver IS
    'Penanggung: whose money it is, as the rules price it; none where the member''s own terms say.';
ALTER TABLE contributions.suspense ADD COLUMN giver text;
COMMENT ON COLUMN contributions.suspense.giver IS 'Whose money it is; none where the terms of the member it is for say.';
ALTER TABLE contributions.suspense_release ADD COLUMN giver text;
COMMENT ON COLUMN contributions.suspense_release.giver IS 'Whose money it was; none where the member''s terms say.';
