package id.gapura.jobs;

/** Something that happened, told to listeners after the fact: a record of JSON-friendly components, named in the past tense. */
public interface Event {}
