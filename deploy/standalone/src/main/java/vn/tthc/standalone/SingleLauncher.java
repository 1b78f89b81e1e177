package vn.tthc.standalone;

import vn.tthc.parts.process.PidFile;

/** There is one launcher for a home. */
record SingleLauncher(Home home) {
    void refuseSecond() {
        new PidFile(home.launcherPid())
                .find()
                .filter(launcher -> launcher.pid() != ProcessHandle.current().pid())
                .ifPresent(launcher -> {
                    throw new UsageError("The suite is already up (process " + launcher.pid()
                            + "): ./tthc status, or ./tthc down first.");
                });
    }
}
