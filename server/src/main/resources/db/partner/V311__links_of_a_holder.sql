-- The links of one holder are found, so that they can be closed.
CREATE INDEX personal_link_holder ON partner.personal_link (holder_id, purpose);
