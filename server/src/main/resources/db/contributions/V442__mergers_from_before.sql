-- Mergers from before there was a table of them. Who was merged into whom only the registry still knows: read here once.
-- A record that has months or coins left was not emptied, and is noted once it is.
DO $$
DECLARE
    merged uuid;
    emptied uuid;
    survivor uuid;
BEGIN
    FOR merged IN SELECT worker_id FROM registry.worker WHERE merged_into IS NOT NULL LOOP
        emptied := merged;
        LOOP
            survivor := (SELECT merged_into FROM registry.worker WHERE worker_id = emptied);
            EXIT WHEN survivor IS NULL
                OR EXISTS (SELECT FROM contributions.paid_month WHERE worker_id = emptied)
                OR EXISTS (SELECT FROM contributions.piggy_bank WHERE worker_id = emptied AND balance_idr > 0);
            INSERT INTO contributions.merged_record (worker_id, merged_id) VALUES (survivor, merged)
            ON CONFLICT DO NOTHING;
            emptied := survivor;
        END LOOP;
    END LOOP;
END $$;

-- Whose payment bought a month that was moved or paid twice, from before it was kept beside it.
UPDATE contributions.paid_month m
SET payer_id = p.worker_id
FROM contributions.merged_record r JOIN contributions.payment p ON p.worker_id = r.merged_id
WHERE r.worker_id = m.worker_id AND p.payment_id = m.payment_id AND m.payer_id IS NULL;
UPDATE contributions.suspense s
SET payer_id = p.worker_id
FROM contributions.payment p
WHERE p.payment_id = s.file_id AND s.channel = 'merge' AND s.payer_id IS NULL;
UPDATE contributions.suspense_release r
SET payer_id = p.worker_id
FROM contributions.payment p
WHERE p.payment_id = r.file_id AND r.channel = 'merge' AND r.payer_id IS NULL;
