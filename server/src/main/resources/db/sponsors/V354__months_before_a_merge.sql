-- A member's record that was merged into another gives it its place in a scheme, and the months it was given before.
ALTER TABLE sponsors.scheme_member ADD COLUMN given_before integer NOT NULL DEFAULT 0 CHECK (given_before >= 0);
COMMENT ON COLUMN sponsors.scheme_member.given_before IS
    'How many months the scheme paid under records that were merged into this one; they count where months are limited.';
