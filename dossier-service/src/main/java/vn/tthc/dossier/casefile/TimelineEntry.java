package vn.tthc.dossier.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What happened to a dossier; written once. {@code no} is the revision that the change made. */
@Entity
@Immutable
@Table(name = "timeline_entry")
@NullUnmarked
class TimelineEntry {
    @Id
    UUID id;

    @Column(name = "handling_unit_id")
    String handlingUnitId;

    @Column(name = "dossier_id")
    UUID dossierId;

    int no;

    @Column(name = "receiving_unit_id")
    String receivingUnitId;

    Instant at;

    String action;

    @Column(name = "from_state")
    @Nullable
    String fromState;

    @Column(name = "to_state")
    String toState;

    @Column(name = "by_username")
    String byUsername;

    @Column(name = "by_name")
    String byName;

    @Column(name = "unit_id")
    @Nullable
    String unitId;

    @Nullable
    String reason;

    @Nullable
    String note;

    /** Working minutes since the entry before; null on the first. */
    @Column(name = "working_minutes")
    @Nullable
    Long workingMinutes;

    /** Step of the workflow that it was about; null when it was about the whole dossier. */
    @Column(name = "step_no")
    @Nullable
    Integer stepNo;

    /** File that belongs to the step, as JSON; null without one. */
    @Nullable
    String file;
}
