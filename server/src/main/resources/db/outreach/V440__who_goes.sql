-- Every device asks at every contact to which activities its officer goes.
CREATE INDEX activity_staff ON outreach.activity USING gin (staff);
