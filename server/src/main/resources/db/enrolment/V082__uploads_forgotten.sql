-- Uploaded files hold people's data: when the rejected rows went back, and when the file was deleted.
ALTER TABLE enrolment.roster ADD COLUMN returned_at timestamptz, ADD COLUMN file_gone_at timestamptz;
CREATE INDEX roster_with_file ON enrolment.roster (uploaded_at) WHERE file_gone_at IS NULL;
