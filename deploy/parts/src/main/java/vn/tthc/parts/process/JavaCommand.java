package vn.tthc.parts.process;

import java.nio.file.Path;

/** The {@code java} of this process: parts run on the JDK that runs their starter. */
public final class JavaCommand {
    private JavaCommand() {}

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
