package vn.tthc.catalog.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tthc.catalog.list.ListLine.Action;

/** What stands against issuing a list decision. Pure; a decision without problems leaves no two entries of a key on one day. */
final class ListProblems {
    private final List<ListProblem> problems = new ArrayList<>();
    private final Map<EntryKey, Integer> touched = new HashMap<>();
    private final Register register;
    private final LocalDate day;
    private final LocalDate today;

    private ListProblems(Register register, LocalDate day, LocalDate today) {
        this.register = register;
        this.day = day;
        this.today = today;
    }

    /** @param today by the calendar of Asia/Ho_Chi_Minh; takes the place of a day of effect that is not known yet */
    static List<ListProblem> of(ListHead head, List<ListLine> lines, Register register, LocalDate today) {
        LocalDate day = head.effectiveOn() == null ? today : head.effectiveOn();
        ListProblems problems = new ListProblems(register, day, today);
        problems.head(head);
        if (lines.isEmpty()) {
            problems.add(null, "no-lines", "Quyết định chưa có dòng nào.", "The decision has no lines.");
        }
        for (int i = 0; i < lines.size(); i++) {
            problems.line(lines.get(i), i + 1);
        }
        return problems.problems;
    }

    private void head(ListHead head) {
        if (head.number() == null || head.number().isBlank()) {
            add(null, "number-missing", "Chưa có số quyết định.", "The number of the decision is missing.");
        }
        if (head.signer() == null || head.signer().isBlank()) {
            add(null, "signer-missing", "Chưa có người ký.", "The signer is missing.");
        }
        if (head.issuedOn() != null && head.issuedOn().isAfter(today)) {
            add(null, "issued-in-future", "Ngày ký ở tương lai.", "The day of issue is in the future.");
        }
        if (head.issuedOn() != null
                && head.effectiveOn() != null
                && head.effectiveOn().isBefore(head.issuedOn())) {
            add(
                    null,
                    "effective-before-issue",
                    "Ngày hiệu lực trước ngày ký.",
                    "The day of effect is before the day of issue.");
        }
    }

    private void line(ListLine line, int no) {
        Integer other = touched.putIfAbsent(line.key(), no);
        if (other != null) {
            add(no, "listed-twice", "Trùng với dòng " + other + ".", "The same as line " + other + ".");
            return;
        }
        if (register.goesOnAfter(line.key(), day)) {
            add(
                    no,
                    "later-entry",
                    "Một quyết định có hiệu lực muộn hơn đã đưa mục này vào danh mục.",
                    "A decision with a later day of effect has listed this already.");
        }
        membership(line, no);
        if (line.action() != Action.REMOVE) {
            LineContent.problemsOf(line, no, register, day.isBefore(today) ? today : day)
                    .forEach(problems::add);
            if (line.validTo() != null && line.validTo().isBefore(day)) {
                add(no, "ends-before-start", "Ngày hết hạn trước ngày hiệu lực.", "It ends before it begins.");
            }
        }
    }

    private void membership(ListLine line, int no) {
        Optional<Term> present = register.on(line.key(), day);
        switch (line.action()) {
            case ADD ->
                present.ifPresent(term -> add(
                        no,
                        "already-listed",
                        "Đã có trong danh mục “" + term.kind().title() + "”; dùng hình thức sửa đổi.",
                        "Already on the list " + term.kind() + "; change it instead."));
            case CHANGE, REMOVE -> {
                boolean listed = line.action() == Action.CHANGE
                        ? present.isPresent()
                        : present.filter(term -> term.kind() == line.kind()).isPresent();
                if (!listed) {
                    add(no, "not-listed", "Không có trong danh mục vào ngày hiệu lực.", "Not on the list on that day.");
                } else if (present.orElseThrow().from().equals(day)) {
                    add(
                            no,
                            "begins-that-day",
                            "Mục này mới có hiệu lực đúng ngày đó; chọn ngày hiệu lực sau một ngày.",
                            "The entry begins on that very day; choose the day after.");
                }
            }
        }
    }

    private void add(@Nullable Integer no, String code, String vi, String en) {
        problems.add(new ListProblem(no, code, vi, en));
    }
}
