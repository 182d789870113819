-- Durable jobs and the outbox. The table of tasks has the shape that db-scheduler asks for.
CREATE SCHEMA jobs;

CREATE TABLE jobs.scheduled_task (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_task_due ON jobs.scheduled_task (execution_time);
CREATE INDEX scheduled_task_heartbeat ON jobs.scheduled_task (last_heartbeat);
COMMENT ON TABLE jobs.scheduled_task IS 'Jobs and events that wait or run; a row leaves when its work is done.';

CREATE TABLE jobs.delivered_event (
    listener     text        NOT NULL,
    event_id     uuid        NOT NULL,
    delivered_at timestamptz NOT NULL,
    PRIMARY KEY (listener, event_id)
);
COMMENT ON TABLE jobs.delivered_event IS 'Which listener has taken which event: written with the effect, so that it happens once.';

SELECT database.place_local('jobs.scheduled_task');
SELECT database.place_local('jobs.delivered_event');
SELECT database.grant_read_write('jobs');
