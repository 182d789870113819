package id.gapura.adoption.objection;

/** What somebody objected and was answered, in the words of then. */
public record Told(Hearing hearing, Tongues objection, Tongues reply) {}
