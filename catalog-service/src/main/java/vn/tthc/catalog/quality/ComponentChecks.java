package vn.tthc.catalog.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tthc.catalog.procedure.DocumentComponent;

/** Components of the dossier: what is no paper, what is there twice, what has no number of copies. Pure. */
final class ComponentChecks {
    private static final Pattern NOTE =
            Pattern.compile("[-*+\\s]*(lưu ý|ghi chú)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern COPY =
            Pattern.compile("bản sao|bản chụp|sao y|photo", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ComponentChecks() {}

    static Checked of(List<DocumentComponent> components) {
        if (components.isEmpty()) {
            return new Checked(List.of(new Finding(QualityKind.NO_COMPONENTS, null, null)), List.of());
        }
        List<Finding> findings = new ArrayList<>();
        List<DocumentComponent> proposed = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (DocumentComponent paper : components) {
            boolean first = seen.add(List.of(
                    Objects.requireNonNullElse(paper.caseName(), ""),
                    paper.name().strip()));
            if (paper.name().isBlank()) {
                findings.add(new Finding(
                        QualityKind.COMPONENT_WITHOUT_NAME, "Số " + paper.no(), "Bỏ khỏi thành phần hồ sơ"));
            } else if (NOTE.matcher(paper.name()).lookingAt()) {
                findings.add(new Finding(QualityKind.COMPONENT_IS_A_NOTE, paper.name(), "Bỏ khỏi thành phần hồ sơ"));
            } else if (!first) {
                findings.add(new Finding(QualityKind.COMPONENT_REPEATED, paper.name(), "Bỏ dòng lặp lại"));
            } else if (paper.originals() + paper.copies() == 0) {
                boolean copy = COPY.matcher(paper.name()).find();
                findings.add(new Finding(
                        QualityKind.COMPONENT_WITHOUT_COPIES, paper.name(), copy ? "1 bản sao" : "1 bản chính"));
                proposed.add(with(paper, copy ? 0 : 1, copy ? 1 : 0));
            } else {
                proposed.add(paper);
            }
        }
        return new Checked(
                findings, findings.isEmpty() ? List.of() : List.of(Correction.amending(Part.components, proposed)));
    }

    private static DocumentComponent with(DocumentComponent paper, int originals, int copies) {
        return new DocumentComponent(
                paper.no(),
                paper.caseName(),
                paper.code(),
                paper.name(),
                originals,
                copies,
                paper.required(),
                paper.formFile());
    }
}
