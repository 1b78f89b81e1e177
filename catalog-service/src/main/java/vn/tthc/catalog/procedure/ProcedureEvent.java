package vn.tthc.catalog.procedure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tthc.platform.event.DomainEvent;

/**
 * The versions of a procedure that are in force or to come.
 *
 * @param componentFlags what list decisions say of its components, in force or to come
 * @param electronicResults its results that must be electronic by a list decision, in force or to come
 */
public record ProcedureEvent(
        String code,
        List<Version> versions,
        List<FlaggedComponent> componentFlags,
        List<ElectronicResult> electronicResults)
        implements DomainEvent {
    public static final String TOPIC = "tthc.catalog.procedures";
    public static final String TYPE = "vn.tthc.catalog.procedure.v1";

    /** @param validTo last day, inclusive */
    public record Version(
            UUID id,
            int version,
            ProcedureStatus status,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String name,
            String fieldCode,
            String fieldName,
            ProcedureLevel level,
            List<ProcedureLevel> levels,
            @Nullable String handlingUnitId,
            boolean nonTerritorial,
            OnlineLevel onlineLevel,
            @Nullable String decisionNumber,
            List<TimeLimit> limits,
            List<DocumentComponent> components,
            List<Fee> fees,
            List<String> results,
            List<String> cases,
            List<LevelVariant> variants) {
        static Version of(ProcedureVersion version) {
            ProcedureContent content = version.content();
            return new Version(
                    version.id(),
                    version.version(),
                    version.status(),
                    version.from(),
                    version.validTo(),
                    content.name(),
                    content.fieldCode(),
                    content.fieldName(),
                    content.level(),
                    content.levels(),
                    content.handlingUnitId(),
                    content.nonTerritorial(),
                    content.onlineLevel(),
                    content.decisionNumber(),
                    content.limits(),
                    content.components(),
                    content.fees(),
                    content.results(),
                    content.cases(),
                    content.variants());
        }
    }

    /**
     * @param versions all versions of the code; those that ended before {@code today}, or on the day they began, are left out
     * @param flags of all times; those that ended before {@code today} are left out, and so are {@code results}
     */
    public static ProcedureEvent of(
            String code,
            List<ProcedureVersion> versions,
            List<FlaggedComponent> flags,
            List<ElectronicResult> results,
            LocalDate today) {
        return new ProcedureEvent(
                code,
                versions.stream()
                        .filter(v -> v.status() != ProcedureStatus.NOT_APPLIED)
                        .filter(v -> v.until() == null || v.until().isAfter(today))
                        .filter(v -> !v.correctedOnItsDay())
                        .map(Version::of)
                        .toList(),
                flags.stream()
                        .filter(flag ->
                                flag.validTo() == null || !flag.validTo().isBefore(today))
                        .toList(),
                results.stream()
                        .filter(result ->
                                result.validTo() == null || !result.validTo().isBefore(today))
                        .toList());
    }

    @Override
    public UUID aggregateId() {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String key() {
        return code;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public String type() {
        return TYPE;
    }
}
