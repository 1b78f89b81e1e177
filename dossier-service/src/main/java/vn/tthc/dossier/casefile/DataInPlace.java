package vn.tthc.dossier.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tthc.dossier.procedure.PaperFlags;
import vn.tthc.platform.problem.Violation;

/**
 * Papers whose place is taken by data (thay thế bằng dữ liệu): allowed where a list decision said so on the day of receipt.
 * Where it lets the paper be asked for when the data are missing or wrong, the look-up is kept with that paper. Pure.
 */
final class DataInPlace {
    private final Officer by;
    private final Instant at;
    private final List<Violation> wrong = new ArrayList<>();

    DataInPlace(Officer by, Instant at) {
        this.by = by;
        this.at = at;
    }

    /**
     * The look-up that goes with the paper; null when none was made, or none may be, which {@link #check} refuses.
     *
     * @param flags of the paper on the day of receipt; null when they are not known
     */
    @Nullable
    DataLookUp lookUp(ReceivedPaper given, String name, @Nullable PaperFlags flags) {
        LookUpOutcome outcome =
                given.form() == PaperForm.DATA && given.lookUp() == null ? LookUpOutcome.FOUND : given.lookUp();
        if (outcome == null || given.form() == PaperForm.NONE) {
            return null;
        }
        Optional<Violation> against = against(given, name, flags, outcome);
        against.ifPresent(wrong::add);
        return against.isPresent() || flags == null || flags.replaceableBy() == null
                ? null
                : new DataLookUp(flags.replaceableBy(), outcome, by.username(), by.name(), at);
    }

    /** @throws DossierRefusal.NotReplaceable with one violation for each paper that data may not stand for as said */
    void check() {
        if (!wrong.isEmpty()) {
            throw new DossierRefusal.NotReplaceable(wrong);
        }
    }

    private static Optional<Violation> against(
            ReceivedPaper given, String name, @Nullable PaperFlags flags, LookUpOutcome outcome) {
        String database = flags == null ? null : flags.replaceableBy();
        boolean data = given.form() == PaperForm.DATA;
        if (database == null) {
            return no(
                    given,
                    "“" + name + "” không thuộc danh mục thay thế bằng dữ liệu vào ngày tiếp nhận; cần nộp giấy tờ.",
                    "“" + name + "” is not replaceable by data on the day of receipt; the paper is needed.");
        }
        if (given.database() != null && !given.database().equals(database)) {
            return no(
                    given,
                    "Dữ liệu thay cho “" + name + "” tra cứu tại “" + database + "”.",
                    "The data for “" + name + "” are looked up in “" + database + "”.");
        }
        if (data != (outcome == LookUpOutcome.FOUND)) {
            return no(
                    given,
                    data
                            ? "Không có dữ liệu đúng thì không thay được “" + name + "”."
                            : "Đã có dữ liệu thì không nhận giấy tờ “" + name + "”.",
                    data
                            ? "Without good data “" + name + "” is not replaced."
                            : "With the data at hand the paper “" + name + "” is not taken.");
        }
        if (!data && flags != null && !flags.fallbackPaper()) {
            return no(
                    given,
                    "Quyết định không cho yêu cầu nộp “" + name + "” khi dữ liệu thiếu hoặc sai.",
                    "The decision does not let “" + name + "” be asked for when the data are missing or wrong.");
        }
        return data && given.fileId() != null
                ? no(given, "Giấy tờ thay bằng dữ liệu không kèm tệp.", "Data in place of a paper come without a file.")
                : Optional.empty();
    }

    private static Optional<Violation> no(ReceivedPaper given, String vi, String en) {
        return Optional.of(new Violation("papers[" + given.no() + "]", vi, en));
    }

    /** For the timeline: the look-ups made for this step, Vietnamese; null when there was none. */
    static @Nullable String inWords(List<Paper> papers, Instant at) {
        String words = papers.stream()
                .flatMap(paper -> Stream.ofNullable(paper.lookUp())
                        .filter(lookUp -> lookUp.at().equals(at))
                        .map(lookUp -> inWords(paper, lookUp)))
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? null : words;
    }

    private static String inWords(Paper paper, DataLookUp lookUp) {
        return lookUp.outcome() == LookUpOutcome.FOUND
                ? "“" + paper.name() + "” thay bằng dữ liệu của " + lookUp.database() + "."
                : "“" + paper.name() + "”: " + lookUp.outcome().vietnamese() + " ở " + lookUp.database()
                        + ", nhận giấy tờ.";
    }
}
