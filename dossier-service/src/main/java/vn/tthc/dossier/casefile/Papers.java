package vn.tthc.dossier.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.procedure.Listed;
import vn.tthc.dossier.procedure.PaperFlags;
import vn.tthc.dossier.procedure.ProcedureVersion;
import vn.tthc.dossier.procedure.ProcedureVersion.Component;
import vn.tthc.platform.file.FileRef;
import vn.tthc.platform.problem.InvalidInput;
import vn.tthc.platform.problem.Violation;

/** Checks handed-in papers against what the procedure asks for; pure. */
final class Papers {
    private Papers() {}

    /** Ids of the files named in the papers and the result. */
    static List<UUID> files(List<ReceivedPaper> papers, @Nullable UUID more) {
        return Stream.concat(papers.stream().map(ReceivedPaper::fileId), Stream.ofNullable(more))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * The list of papers at receipt.
     *
     * @param listed what list decisions say of them on the day of receipt
     * @throws DossierRefusal.NotReplaceable when data are to stand for a paper that they may not stand for
     * @throws DossierRefusal.PapersMissing with one violation for each required paper that was not handed in
     */
    static List<Paper> received(
            ProcedureVersion procedure,
            @Nullable String caseName,
            List<ReceivedPaper> given,
            Map<UUID, FileRef> files,
            Listed listed,
            DataInPlace data) {
        List<Component> components = procedure.components(caseName);
        Map<Integer, ReceivedPaper> byNo =
                byNo(given, components.stream().map(Component::no).toList());
        List<Violation> missing = new ArrayList<>();
        List<Paper> papers = new ArrayList<>();
        for (Component component : components) {
            ReceivedPaper paper = byNo.get(component.no());
            boolean required = ProcedureVersion.mustBeThere(component, caseName);
            if (required && (paper == null || !paper.form().received())) {
                missing.add(new Violation(
                        "papers[" + component.no() + "]",
                        "Thiếu giấy tờ bắt buộc: " + component.name(),
                        "Required paper missing: " + component.name()));
            }
            PaperFlags flags = listed.flags(component.name());
            Paper asked = new Paper(
                    component.no(), component.name(), required, false, 0, 0, PaperForm.NONE, null, flags, null);
            papers.add(
                    paper == null
                            ? asked
                            : filled(asked, paper, component.originals(), component.copies(), files, data));
        }
        data.check();
        if (!missing.isEmpty()) {
            throw new DossierRefusal.PapersMissing(missing);
        }
        return papers;
    }

    /** The list after more papers came in; those not named stay as they were. */
    static List<Paper> supplemented(
            List<Paper> before, List<ReceivedPaper> given, Map<UUID, FileRef> files, DataInPlace data) {
        if (given.isEmpty()) {
            return List.of();
        }
        Map<Integer, ReceivedPaper> byNo =
                byNo(given, before.stream().map(Paper::no).toList());
        List<Paper> after = before.stream()
                .map(paper ->
                        byNo.containsKey(paper.no()) ? filled(paper, byNo.get(paper.no()), 1, 0, files, data) : paper)
                .toList();
        data.check();
        return after;
    }

    private static Paper filled(
            Paper asked, ReceivedPaper given, int originals, int copies, Map<UUID, FileRef> files, DataInPlace data) {
        boolean received = given.form().received();
        boolean onPaper = given.form() != PaperForm.ELECTRONIC && given.form().handedIn();
        return new Paper(
                asked.no(),
                asked.name(),
                asked.required(),
                received,
                Objects.requireNonNullElse(given.originals(), onPaper ? originals : 0),
                Objects.requireNonNullElse(given.copies(), onPaper ? copies : 0),
                given.form(),
                given.fileId() == null ? null : files.get(given.fileId()),
                asked.flags(),
                data.lookUp(given, asked.name(), asked.flags()));
    }

    private static Map<Integer, ReceivedPaper> byNo(List<ReceivedPaper> given, List<Integer> known) {
        Map<Integer, ReceivedPaper> byNo = new HashMap<>();
        for (ReceivedPaper paper : given) {
            if (!known.contains(paper.no())) {
                throw new InvalidInput(
                        "papers[" + paper.no() + "]",
                        "Thủ tục không có giấy tờ số " + paper.no() + ".",
                        "The procedure has no paper number " + paper.no() + ".");
            }
            byNo.put(paper.no(), paper);
        }
        return byNo;
    }
}
