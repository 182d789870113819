package id.gapura.jobs;

/** Long work that survives the program: started again from its own last committed step after a kill. */
public interface Job {
    /** A stable name, such as {@code enrolment.import}. */
    String name();

    /** Does the work known by {@code key}, or what is left of it. Returning means done; throwing means try later. */
    void run(String key);
}
