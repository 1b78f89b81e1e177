package vn.tthc.catalog.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.internal.Odd;
import vn.tthc.catalog.portal.PortalReader.Reading;
import vn.tthc.catalog.procedure.ProcedureContent;
import vn.tthc.catalog.procedure.ProcedureVersion.Change;

/** All checks of one version. Pure. */
final class QualityChecks {
    /** Goes up with every change of the rules: versions are checked again. */
    static final int RULES = 2;

    private final Set<String> codes;

    /** @param codes of all procedures known */
    QualityChecks(Set<String> codes) {
        this.codes = codes;
    }

    /** @param source the record of the national list it came from; null when it came with a decision */
    Checked of(String code, ProcedureContent content, @Nullable Reading source) {
        return NameChecks.of(content.name())
                .and(LimitChecks.of(content.limits()))
                .and(FeeChecks.of(content.fees()))
                .and(ComponentChecks.of(content.components()))
                .and(missing(content))
                .and(source == null ? Checked.NOTHING : ofSource(code, content, source));
    }

    private static Checked missing(ProcedureContent content) {
        List<Finding> findings = new ArrayList<>();
        if (content.results().isEmpty()) {
            findings.add(new Finding(QualityKind.NO_RESULT, null, null));
        }
        if (content.legalBases().isEmpty()) {
            findings.add(new Finding(QualityKind.NO_LEGAL_BASIS, null, null));
        }
        return new Checked(findings, List.of());
    }

    /** What only the national record shows, as long as the part it is about is still as the record says. */
    private Checked ofSource(String code, ProcedureContent content, Reading source) {
        List<Finding> findings = new ArrayList<>();
        List<Correction> corrections = new ArrayList<>();
        for (Odd odd : source.odd()) {
            QualityKind.of(odd.kind())
                    .filter(kind -> isAsItCame(kind.part(), content, source.content()))
                    .ifPresent(kind -> {
                        boolean useless =
                                kind == QualityKind.TEST_RECORD || kind == QualityKind.CODE_MALFORMED && hasTwin(code);
                        findings.add(new Finding(kind, odd.value(), useless ? "Bãi bỏ bản ghi này" : null));
                        if (useless) {
                            corrections.add(new Correction(Part.procedure, Change.ABOLISH, java.util.Map.of()));
                        }
                    });
        }
        return new Checked(findings, corrections.stream().distinct().toList());
    }

    /** Another procedure has the code as it should be. */
    private boolean hasTwin(String code) {
        String plain = code.strip().replaceAll("-\\p{L}+$", "");
        return !plain.equals(code) && codes.contains(plain);
    }

    private static boolean isAsItCame(Part part, ProcedureContent now, ProcedureContent then) {
        return switch (part) {
            case name -> now.name().equals(then.name());
            case handlingUnitId ->
                java.util.Objects.equals(now.handlingUnitId(), then.handlingUnitId()) && now.level() == then.level();
            case limits -> now.limits().equals(then.limits());
            case components -> now.components().equals(then.components());
            case fees -> now.fees().equals(then.fees());
            case fieldCode -> now.fieldCode().equals(then.fieldCode());
            case results -> now.results().equals(then.results());
            case steps -> java.util.Objects.equals(now.steps(), then.steps());
            case legalBases -> now.legalBases().equals(then.legalBases());
            case procedure -> true;
        };
    }
}
