package vn.tthc.feedback.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tthc.feedback.lifecycle.FeedbackAction.ACCEPT;
import static vn.tthc.feedback.lifecycle.FeedbackAction.ANSWER;
import static vn.tthc.feedback.lifecycle.FeedbackAction.EMAIL;
import static vn.tthc.feedback.lifecycle.FeedbackAction.FORWARD;
import static vn.tthc.feedback.lifecycle.FeedbackAction.PUBLISH;
import static vn.tthc.feedback.lifecycle.FeedbackAction.REFUSE;
import static vn.tthc.feedback.lifecycle.FeedbackAction.REQUEST_SUPPLEMENT;
import static vn.tthc.feedback.lifecycle.FeedbackAction.RETURN;
import static vn.tthc.feedback.lifecycle.FeedbackAction.SUPPLEMENT;
import static vn.tthc.feedback.lifecycle.Samples.CALENDAR;
import static vn.tthc.feedback.lifecycle.Samples.OTHER;
import static vn.tthc.feedback.lifecycle.Samples.OWN;
import static vn.tthc.feedback.lifecycle.Samples.after;
import static vn.tthc.feedback.lifecycle.Samples.at;
import static vn.tthc.feedback.lifecycle.Samples.received;

import org.junit.jupiter.api.Test;

class CourseTest {
    @Test
    void anAnswerIsDueFifteenWorkingDaysAfterReceipt() {
        assertThat(received("2026-03-02T08:00").dueAt()).isEqualTo(at("2026-03-23T08:00"));
    }

    @Test
    void holidaysAreNotCounted() {
        assertThat(received("2026-04-20T08:00").dueAt()).isEqualTo(at("2026-05-14T08:00"));
    }

    @Test
    void theOtherActionsHaveDeadlinesOfTheirOwn() {
        Course course = received("2026-03-02T08:00");
        assertThat(Limits.of(REFUSE, course, CALENDAR)).isEqualTo(at("2026-03-04T08:00"));
        assertThat(Limits.of(REQUEST_SUPPLEMENT, course, CALENDAR)).isEqualTo(at("2026-03-09T08:00"));
        assertThat(Limits.of(FORWARD, course, CALENDAR)).isEqualTo(at("2026-03-09T08:00"));
        assertThat(Limits.of(ACCEPT, course, CALENDAR)).isNull();
    }

    @Test
    void theClockStandsWhileASupplementIsAwaited() {
        Course waiting = after(received("2026-03-02T08:00"), REQUEST_SUPPLEMENT, "2026-03-04T08:00");
        assertThat(Limits.next(waiting, CALENDAR)).isNull();
        Course supplemented = after(waiting, SUPPLEMENT, "2026-03-18T08:00");
        assertThat(supplemented.dueAt()).isEqualTo(at("2026-04-06T08:00"));
        assertThat(supplemented.pausedAt()).isNull();
    }

    @Test
    void anExpiredDeadlineStaysExpiredAfterASupplement() {
        Course waiting = after(received("2026-03-02T08:00"), REQUEST_SUPPLEMENT, "2026-03-25T08:00");
        assertThat(after(waiting, SUPPLEMENT, "2026-03-30T08:00").dueAt()).isEqualTo(at("2026-03-23T08:00"));
    }

    @Test
    void aTransferGivesTheOtherUnitTheWholeTime() {
        Course forwarded = after(received("2026-03-02T08:00"), FORWARD, "2026-03-05T08:00");
        assertThat(forwarded.responsibleUnitId()).isEqualTo(OTHER);
        assertThat(forwarded.dueAt()).isEqualTo(at("2026-03-26T08:00"));
        assertThat(Limits.of(RETURN, forwarded, CALENDAR)).isEqualTo(at("2026-03-09T08:00"));
    }

    @Test
    void aReturnGoesToTheUnitThatForwarded() {
        Course forwarded = after(received("2026-03-02T08:00"), FORWARD, "2026-03-05T08:00");
        Course returned = after(forwarded, RETURN, "2026-03-06T08:00");
        assertThat(returned.responsibleUnitId()).isEqualTo(OWN);
        assertThat(returned.state()).isEqualTo(FeedbackState.RETURNED);
    }

    @Test
    void theOutcomeIsJudgedByDayWhenItIsAnswered() {
        Course accepted = after(received("2026-03-02T08:00"), ACCEPT, "2026-03-03T08:00");
        assertThat(after(accepted, ANSWER, "2026-03-20T16:00").outcome()).isEqualTo(Outcome.EARLY);
        assertThat(after(accepted, ANSWER, "2026-03-23T16:00").outcome()).isEqualTo(Outcome.ON_TIME);
        assertThat(after(accepted, EMAIL, "2026-03-24T07:30").outcome()).isEqualTo(Outcome.LATE);
    }

    @Test
    void anAnswerIsToBePublishedWithinTwoWorkingDays() {
        Course accepted = after(received("2026-03-02T08:00"), ACCEPT, "2026-03-03T08:00");
        Course answered = after(accepted, ANSWER, "2026-03-13T10:00");
        assertThat(Limits.next(answered, CALENDAR)).isEqualTo(at("2026-03-17T10:00"));
        Course published = after(answered, PUBLISH, "2026-03-16T10:00");
        assertThat(published.endedAt()).isEqualTo(at("2026-03-13T10:00"));
        assertThat(published.publishedAt()).isEqualTo(at("2026-03-16T10:00"));
        assertThat(Limits.next(published, CALENDAR)).isNull();
    }

    @Test
    void aStepBeforeTheLastOneIsRefused() {
        Course accepted = after(received("2026-03-02T08:00"), ACCEPT, "2026-03-03T08:00");
        assertThatThrownBy(() -> after(accepted, ANSWER, "2026-03-02T09:00"))
                .isInstanceOf(FeedbackRefusal.OutOfOrder.class);
    }

    @Test
    void theDeadlineIsToldInWords() {
        Course course = received("2026-03-02T08:00");
        assertThat(DeadlineView.of(course, at("2026-03-03T08:00"), CALENDAR).text())
                .isEqualTo("Còn 14 ngày làm việc để trả lời");
        assertThat(DeadlineView.of(course, at("2026-03-20T10:00"), CALENDAR).status())
                .isEqualTo(DeadlineView.Status.DUE_SOON);
        var overdue = DeadlineView.of(course, at("2026-03-24T10:00"), CALENDAR);
        assertThat(overdue.text()).isEqualTo("Quá hạn trả lời 1 ngày 2 giờ làm việc");
        assertThat(overdue.workingMinutesLeft()).isEqualTo(-600);
    }
}
