-- A payment that is being taken has a date at which it is gone on with, like one whose end the bank does not know.
UPDATE partner.snap_payment SET ask_at = received_at WHERE state = 'taking' AND ask_at IS NULL;

COMMENT ON TABLE partner.snap_payment IS
    'A payment by its paymentRequestId. Taking: accepted, its posting not confirmed yet; gone on with at ask_at. Pending: the bank itself does not know; asked again at ask_at.';
