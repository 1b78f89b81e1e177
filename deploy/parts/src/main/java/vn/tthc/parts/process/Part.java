package vn.tthc.parts.process;

/** A server that somebody may start, watch and stop. */
public interface Part {
    /** As shown to people: {@code PostgreSQL}. */
    String name();

    /** Starts the process and returns when it is ready for work; a process left over by an earlier run is stopped first. */
    void start();

    /** Asks the process to end, and ends it by force when it does not within its time. Does nothing when it does not run. */
    void stop();

    /** The running process; null when it does not run. */
    @org.jspecify.annotations.Nullable
    ProcessHandle process();

    default boolean running() {
        var process = process();
        return process != null && Liveness.runs(process);
    }
}
