-- A charge may be for no whole month: a sum of the payer's choice for the piggy bank (celengan).
ALTER TABLE partner.charge
    DROP CONSTRAINT charge_months_check,
    ADD CONSTRAINT charge_months_check CHECK (months >= 0);
COMMENT ON COLUMN partner.charge.months IS 'For how many months; 0 for a sum that goes to the piggy bank.';
