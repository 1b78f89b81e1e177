package vn.tthc.dossier.casefile;

import java.util.List;
import java.util.UUID;

/** The timeline of one dossier among several. */
public record TimelineOf(UUID dossierId, List<TimelineView> entries) {
    public TimelineOf {
        entries = List.copyOf(entries);
    }
}
