package vn.tthc.simulators.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Everything the portal ever took, line by line: what it keeps of a dossier is read from here when it is asked for. */
sealed interface Journal extends AutoCloseable permits FileJournal, Journal.Memory {
    /** @return where the line is found again */
    long append(byte[] line);

    byte[] read(long at);

    /** The lines of earlier runs, in their order. */
    void replay(BiConsumer<Long, byte[]> reader);

    @Override
    void close();

    /** Forgotten with the process. */
    final class Memory implements Journal {
        private final List<byte[]> lines = new ArrayList<>();

        @Override
        public long append(byte[] line) {
            lines.add(line);
            return lines.size() - 1L;
        }

        @Override
        public byte[] read(long at) {
            return lines.get((int) at);
        }

        @Override
        public void replay(BiConsumer<Long, byte[]> reader) {}

        @Override
        public void close() {}
    }
}
