-- An incentive is taken back where too few of its new members stayed.
ALTER TABLE agents.commission_line
    DROP CONSTRAINT commission_line_kind_check,
    ADD CONSTRAINT commission_line_kind_check
        CHECK (kind IN ('contribution', 'acquisition', 'reversed', 'not-survived', 'incentive-back'));
COMMENT ON TABLE agents.commission_line IS
    'Komisi: a share of a contribution (base: rupiah paid for the month), an acquisition incentive (base: new members, subject: the agent), either clawed back; of an incentive (incentive-back) base is how many stayed.';
