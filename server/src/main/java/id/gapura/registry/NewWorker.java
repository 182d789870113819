package id.gapura.registry;

import id.gapura.kernel.Nik;
import java.util.UUID;

/** Somebody to register under an id made by the caller. */
public record NewWorker(UUID id, Nik nik, Person person, Home home, Work work) {}
