-- Who is given a limited number of months is found by the last day of what they were given, without walking through everybody.
CREATE INDEX sponsored_month_last_day ON sponsors.sponsored_month
    (((coalesce(bought_on, month_on) + interval '1 month - 1 day')::date));
