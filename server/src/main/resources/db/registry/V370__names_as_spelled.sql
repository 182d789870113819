-- Of many namesakes those spelled as asked come first: a name is found by its spelling too, as one more key.
UPDATE registry.worker SET name_keys = name_keys || ('=' || lower(trim(name)));
COMMENT ON COLUMN registry.worker.name_keys IS
    'The sound of each word of the name, and after a = the name as it is spelled, in small letters';
