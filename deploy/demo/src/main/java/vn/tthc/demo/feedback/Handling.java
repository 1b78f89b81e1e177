package vn.tthc.demo.feedback;

import static vn.tthc.demo.feedback.FeedbackItem.Action.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tthc.demo.catalogue.Unit;
import vn.tthc.demo.chance.Chance;
import vn.tthc.demo.feedback.FeedbackItem.Action;
import vn.tthc.demo.feedback.FeedbackItem.Actor;
import vn.tthc.demo.feedback.FeedbackItem.Answer;
import vn.tthc.demo.feedback.FeedbackItem.Taken;
import vn.tthc.demo.people.Officer;
import vn.tthc.demo.people.Officers;
import vn.tthc.demo.worktime.Span;

/** Lays the steps of one feedback into working time. */
final class Handling {
    private static final long HOUR = 60;
    private static final String NO_COMPETENCE =
            "Nội dung không thuộc thẩm quyền của đơn vị; chuyển lại để xác định đơn vị xử lý.";
    private static final List<String> GROUNDS =
            List.of("DUPLICATE", "OUT_OF_SCOPE", "UNCLEAR", "COMPLAINT_OR_DENUNCIATION");
    private static final List<String> WHY = List.of(
            "Nội dung trùng với phản ánh đã được tiếp nhận và đang xử lý.",
            "Nội dung không thuộc phạm vi tiếp nhận phản ánh, kiến nghị về quy định hành chính.",
            "Nội dung phản ánh không rõ ràng, không xác định được vụ việc cụ thể.",
            "Nội dung có tính chất khiếu nại, tố cáo; đề nghị gửi theo Luật Khiếu nại, Luật Tố cáo.");

    /** @param other some other unit: forwards what is not its own */
    record Sides(Unit office, Unit unit, Unit other) {}

    private final Span span;
    private final Officers officers;
    private final Sides sides;
    private final Template text;
    private final Chance chance;
    private final List<Taken> steps = new ArrayList<>();
    private Instant last = Instant.EPOCH;

    Handling(Span span, Officers officers, Sides sides, Template text, Chance chance) {
        this.span = span;
        this.officers = officers;
        this.sides = sides;
        this.text = text;
        this.chance = chance;
    }

    static Actor actor(Officer officer) {
        return new Actor(officer.username(), officer.name(), officer.unit().id());
    }

    /** @param viaOffice the office of the province had it first and forwarded it */
    List<Taken> steps(Course course, boolean viaOffice, Instant received) {
        last = received;
        if (viaOffice && course != Course.NEW && course != Course.REFUSED && course != Course.WAITING_SUPPLEMENT) {
            step(
                    FORWARD,
                    sides.office(),
                    1,
                    7,
                    "Chuyển đơn vị có thẩm quyền xử lý.",
                    null,
                    sides.unit().id());
        }
        Unit unit = viaOffice && steps.isEmpty() ? sides.office() : sides.unit();
        switch (course) {
            case NEW, FORWARDED -> {}
            case RETURNED -> returned(unit);
            case REFUSED -> {
                int ground = chance.between(0, GROUNDS.size() - 1);
                step(REFUSE, unit, 1, 14, WHY.get(ground), GROUNDS.get(ground), null);
            }
            case WAITING_SUPPLEMENT ->
                step(
                        REQUEST_SUPPLEMENT,
                        unit,
                        2,
                        24,
                        "Đề nghị cho biết rõ thời gian và mã hồ sơ liên quan.",
                        null,
                        null);
            case ACCEPTED, IN_PROGRESS, EMAILED, WAITING_PUBLICATION, PUBLISHED -> handled(course, unit);
        }
        steps.removeIf(step -> step.at().isAfter(span.end()));
        return List.copyOf(steps);
    }

    /** Forwarded to a unit that sent it back. */
    private void returned(Unit unit) {
        if (!unit.equals(sides.other())) {
            step(
                    FORWARD,
                    unit,
                    1,
                    5,
                    "Chuyển đơn vị có liên quan xem xét.",
                    null,
                    sides.other().id());
            step(RETURN, sides.other(), 1, 8, NO_COMPETENCE, null, null);
        }
    }

    private void handled(Course course, Unit unit) {
        step(ACCEPT, unit, 1, 12, null, null, null);
        if (course == Course.ACCEPTED) {
            return;
        }
        step(START, unit, 1, 8, null, null, null);
        if (course == Course.IN_PROGRESS) {
            return;
        }
        Instant at = later(8, course == Course.WAITING_PUBLICATION ? 30 : 50);
        Actor by = actor(officers.of(unit, Officer.Task.FEEDBACK));
        String signer = officers.of(unit, Officer.Task.APPROVAL).name();
        var answer = new Answer(
                chance.between(10, 900) + "/" + (unit.commune() ? "UBND-VP" : unit.code()), signer, text.answer());
        steps.add(new Taken(course == Course.EMAILED ? EMAIL : ANSWER, at, by, null, null, null, answer, null));
        if (course == Course.EMAILED) {
            return;
        }
        String open = "Nội dung phản ánh: " + text.title() + "\n\nTrả lời: " + text.answer();
        steps.add(new Taken(SUBMIT_PUBLICATION, later(1, 4), by, null, null, null, null, open));
        if (course == Course.PUBLISHED) {
            steps.add(new Taken(PUBLISH, later(1, 10), by, null, null, null, null, open));
        }
    }

    /** @param least working hours after the step before, at least and at most */
    private void step(
            Action action,
            Unit unit,
            int least,
            int most,
            @Nullable String reason,
            @Nullable String ground,
            @Nullable String toUnitId) {
        Actor by = actor(officers.of(unit, Officer.Task.FEEDBACK));
        steps.add(new Taken(action, later(least, most), by, reason, ground, toUnitId, null, null));
    }

    private Instant later(int least, int most) {
        last = span.calendar().plus(last, chance.between((int) (least * HOUR), (int) (most * HOUR)));
        return last;
    }
}
