package vn.tthc.gateway.publicpage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.gateway.procedure.DocumentComponent;
import vn.tthc.gateway.procedure.Fee;
import vn.tthc.gateway.procedure.LegalBasis;
import vn.tthc.gateway.procedure.Procedure;
import vn.tthc.gateway.procedure.ProcedureStatus;
import vn.tthc.gateway.procedure.ProcedureVariant;
import vn.tthc.gateway.procedure.TimeLimit;
import vn.tthc.gateway.shared.ProcedureLevel;
import vn.tthc.gateway.unit.OrgUnit;

/**
 * A procedure as a citizen reads it.
 *
 * @param handler who handles it; null when the receiving commune does
 * @param decisionAddress of the public page of the decision that published it; null when there is none
 */
public record ProcedureSheet(
        PublicTexts t,
        Procedure procedure,
        @Nullable String handler,
        @Nullable String decisionAddress,
        List<Variant> variants) {
    /** What another level than the main one has of its own. @param handler null when it is the main one or the commune */
    public record Variant(ProcedureLevel level, @Nullable String handler, List<TimeLimit> limits, List<Fee> fees) {
        static Variant of(ProcedureVariant variant, @Nullable OrgUnit handler) {
            return new Variant(
                    variant.level(), handler == null ? null : handler.name(), variant.limits(), variant.fees());
        }
    }

    /** Why nobody can hand it in; null when everyone can. */
    public @Nullable String warning() {
        return switch (procedure.status()) {
            case PUBLISHED -> null;
            case ABOLISHED ->
                t.with("abolished", procedure.validFrom() == null ? "" : t.with("from", t.day(procedure.validFrom())));
            case NOT_APPLIED -> t.of("notApplied");
        };
    }

    public boolean open() {
        return procedure.status() == ProcedureStatus.PUBLISHED;
    }

    /** Where an officer receives a dossier of it. */
    public String receiving() {
        return "/tiep-nhan?thu-tuc=" + Frame.segment(procedure.code());
    }

    /** Where an officer reads more of it. */
    public String staffView() {
        return "/thu-tuc/" + Frame.segment(procedure.code());
    }

    public String howLong() {
        return procedure.limits().isEmpty()
                ? t.of("seeText")
                : procedure.limits().getFirst().words();
    }

    public String howMuch() {
        long[] amounts = procedure.fees().stream()
                .map(Fee::amount)
                .filter(amount -> amount != null)
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        if (amounts.length == 0) {
            boolean described = procedure.fees().stream().anyMatch(fee -> fee.text() != null);
            return t.of(described ? "seeText" : "noFee");
        }
        long least = amounts[0];
        long most = amounts[amounts.length - 1];
        if (most == 0) {
            return t.of("noFee");
        }
        return least == most ? t.money(most) : t.money(least) + " – " + t.money(most);
    }

    public String fee(Fee fee) {
        String amount = fee.amount() == null ? "" : t.money(fee.amount());
        String text = fee.text() == null ? "" : fee.text();
        return amount.isEmpty() || text.isEmpty() ? amount + text : amount + " – " + text;
    }

    public String where() {
        if (procedure.nonTerritorial()) {
            return t.of("whereAny");
        }
        if (handler != null) {
            return t.with("whereUnit", handler);
        }
        return procedure.receivingAddress() == null ? t.of("whereCommune") : procedure.receivingAddress();
    }

    public String whoFor() {
        return listed(procedure.applicants());
    }

    public String result() {
        return listed(procedure.results());
    }

    /** Papers by case; one without a case is under the empty name. */
    public Map<String, List<DocumentComponent>> papers() {
        var cases = new LinkedHashMap<String, List<DocumentComponent>>();
        for (DocumentComponent paper : procedure.components()) {
            String name = paper.caseName() == null ? "" : paper.caseName();
            cases.computeIfAbsent(name, any -> new ArrayList<>()).add(paper);
        }
        return cases;
    }

    public String basis(LegalBasis basis) {
        return Stream.of(basis.number(), basis.title(), basis.issuer(), t.day(basis.date()))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" – "));
    }

    private String listed(List<String> some) {
        return some.isEmpty() ? t.of("seeText") : String.join("; ", some);
    }
}
