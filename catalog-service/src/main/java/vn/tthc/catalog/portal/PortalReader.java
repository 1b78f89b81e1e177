package vn.tthc.catalog.portal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Odd;
import vn.tthc.catalog.portal.PortalRecord.Basis;
import vn.tthc.catalog.procedure.LegalBasis;
import vn.tthc.catalog.procedure.OnlineLevel;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.catalog.procedure.ProcedureLevel;

/** Turns a record of the national list into what the catalogue keeps of it, and says what was odd. */
public final class PortalReader {
    private final HandlingUnits handling;
    private final Map<String, String> unitIds;

    /** @param unitIds ids of the departments and vertical agencies of today, by their code */
    public PortalReader(HandlingUnits handling, Map<String, String> unitIds) {
        this.handling = handling;
        this.unitIds = Map.copyOf(unitIds);
    }

    /** @param applies to this province; what does not apply is kept beside the catalogue */
    public record Reading(int row, String code, boolean applies, ProcedureContent content, List<Odd> odd) {}

    /** Id of the department that answers for the record in this province, at whatever level; null when no rule knows one. */
    public @Nullable String owner(PortalRecord item) {
        String code = handling.codeFor(item).orElse(null);
        return code == null ? null : unitIds.get(code);
    }

    public Reading read(PortalRecord item, int row) {
        List<Odd> odd = new ArrayList<>(Oddities.of(item, row));
        Limits.Chosen limits = Limits.of(item);
        odd.addAll(LimitOddities.ofSources(item, row, limits));
        boolean applies = Applicability.applies(item);
        ProcedureLevel level = level(item, applies);
        @Nullable String unit = null;
        if (applies && level != ProcedureLevel.COMMUNE) {
            Optional<String> known = handling.codeFor(item).filter(unitIds::containsKey);
            if (known.isEmpty()) {
                odd.add(new Odd(
                        row,
                        item.code(),
                        "handling-unit-unknown",
                        "Không xác định được cơ quan giải quyết: tạm giao Văn phòng UBND tỉnh.",
                        item.issuingAgency() + " / " + item.field() + " / "
                                + String.join("; ", item.implementingAgencies())));
            }
            unit = unitIds.get(known.orElse(HandlingUnits.OFFICE));
        }
        return new Reading(row, item.code(), applies, content(item, level, unit, limits), odd);
    }

    private static ProcedureContent content(
            PortalRecord item, ProcedureLevel level, @Nullable String unit, Limits.Chosen limits) {
        return new ProcedureContent(
                item.name(),
                item.fieldCode(),
                item.field(),
                item.issuingAgency(),
                level,
                item.levels().stream().map(PortalReader::level).distinct().toList(),
                unit,
                item.nonTerritorial(),
                online(item),
                item.decisionNumber(),
                item.applicants(),
                limits.limits(),
                Papers.of(item),
                Fees.of(item),
                item.results().stream().map(PortalRecord.Result::name).toList(),
                Limits.caseNames(item),
                item.stepsText(),
                item.conditionsText(),
                item.receivingAddress(),
                item.legalBasis().stream().map(PortalReader::basis).toList(),
                item.sourceUrl(),
                List.of());
    }

    private static ProcedureLevel level(PortalRecord item, boolean applies) {
        if (item.levels().contains("Cấp xã") && Applicability.byCommuneCommittee(item)) {
            return ProcedureLevel.COMMUNE;
        }
        if (applies || item.levels().contains("Cấp tỉnh")) {
            return ProcedureLevel.PROVINCE;
        }
        return item.levels().stream().map(PortalReader::level).findFirst().orElse(ProcedureLevel.OTHER);
    }

    private static ProcedureLevel level(String portal) {
        return switch (portal) {
            case "Cấp bộ" -> ProcedureLevel.MINISTRY;
            case "Cấp tỉnh" -> ProcedureLevel.PROVINCE;
            case "Cấp xã" -> ProcedureLevel.COMMUNE;
            default -> ProcedureLevel.OTHER;
        };
    }

    private static OnlineLevel online(PortalRecord item) {
        boolean byWire =
                item.submissionMethods().stream().anyMatch(m -> m.channel().equals("Trực tuyến"));
        if (!byWire) {
            return OnlineLevel.INFO_ONLY;
        }
        return item.onlineFullProcess() ? OnlineLevel.FULL : OnlineLevel.PARTIAL;
    }

    private static LegalBasis basis(Basis basis) {
        return new LegalBasis(basis.number(), basis.title(), date(basis.date()), basis.issuer());
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
