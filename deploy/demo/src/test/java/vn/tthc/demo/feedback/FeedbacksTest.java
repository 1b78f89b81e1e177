package vn.tthc.demo.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tthc.demo.TestCatalogue;
import vn.tthc.demo.feedback.FeedbackItem.Action;
import vn.tthc.demo.feedback.FeedbackItem.Taken;
import vn.tthc.demo.worktime.Span;

class FeedbacksTest {
    private static final int WANTED = 300;
    private static final Span SPAN = new Span(TestCatalogue.calendar(), TestCatalogue.SUNDAY);
    private static final List<FeedbackItem> FEEDBACKS = made(1);

    private static List<FeedbackItem> made(long seed) {
        return new Feedbacks(TestCatalogue.small(), SPAN, seed, WANTED).make(0, WANTED);
    }

    @Test
    void theSameSeedMakesTheSameFeedback() {
        assertThat(made(1)).isEqualTo(FEEDBACKS);
        assertThat(FEEDBACKS).extracting(FeedbackItem::ref).hasSize(WANTED).doesNotHaveDuplicates();
    }

    @Test
    void stepsAreInOrderAndInWorkingTime() {
        for (FeedbackItem feedback : FEEDBACKS) {
            List<Instant> moments = Stream.concat(
                            Stream.of(feedback.at()), feedback.steps().stream().map(Taken::at))
                    .toList();
            assertThat(moments).as(feedback.ref()).isSorted();
            assertThat(moments).allMatch(SPAN.calendar()::isOpen).allMatch(m -> !m.isAfter(SPAN.end()));
        }
    }

    @Test
    void mostIsPublishedAndATenthIsInHand() {
        assertThat(FEEDBACKS.stream().filter(f -> ends(f, Action.PUBLISH)).count())
                .isBetween(190L, 240L);
        long inHand = FEEDBACKS.stream()
                .filter(f -> Stream.of(Action.PUBLISH, Action.REFUSE, Action.EMAIL, Action.REQUEST_SUPPLEMENT)
                        .noneMatch(action -> ends(f, action)))
                .count();
        assertThat(inHand).isBetween(24L, 40L);
    }

    @Test
    void whatBecomesPublicDoesNotNameTheSender() {
        assertThat(FEEDBACKS).allSatisfy(f -> f.steps().stream()
                .map(Taken::publicText)
                .filter(text -> text != null)
                .forEach(text -> assertThat(text)
                        .doesNotContain(f.sender().name())
                        .doesNotContain(f.sender().phone())
                        .doesNotContain(f.sender().address())));
    }

    @Test
    void noPlaceIsLeftOpenInTheTexts() {
        assertThat(Template.all()).hasSizeBetween(20, 30);
        assertThat(FEEDBACKS)
                .allSatisfy(f -> assertThat(f.title() + f.content()).doesNotContain("{"));
    }

    @Test
    void nobodyForwardsToItself() {
        assertThat(FEEDBACKS).allSatisfy(f -> f.steps().stream()
                .filter(step -> step.action() == Action.FORWARD)
                .forEach(step ->
                        assertThat(step.toUnitId()).isNotEqualTo(step.by().unitId())));
    }

    private static boolean ends(FeedbackItem feedback, Action action) {
        return !feedback.steps().isEmpty() && feedback.steps().getLast().action() == action;
    }
}
