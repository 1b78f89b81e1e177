package vn.tthc.feedback.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every history that the rules allow. */
class HistoryPropertiesTest {
    private static final Instant START = Samples.at("2026-02-02T08:00");

    /** States in the order of time; the last one is where it ended up. */
    private record History(List<Course> courses) {
        FeedbackState stateAt(Instant moment) {
            return courses.reversed().stream()
                    .filter(course -> !course.changedAt().isAfter(moment))
                    .findFirst()
                    .orElseThrow()
                    .state();
        }

        Instant receivedAt() {
            return courses.getFirst().receivedAt();
        }
    }

    @Property
    void receivedAndCarriedOverIsTheSumOfTheBuckets(
            @ForAll @Size(max = 40) List<Long> seeds,
            @ForAll @IntRange(max = 60) int from,
            @ForAll @IntRange(max = 60) int length) {
        var histories = seeds.stream().map(HistoryPropertiesTest::history).toList();
        Instant begin = START.plus(Duration.ofDays(from));
        Instant end = begin.plus(Duration.ofDays(length));
        for (Grouping grouping : Grouping.values()) {
            long received = histories.stream()
                    .filter(history -> within(history.receivedAt(), begin, end))
                    .count();
            var carried = histories.stream()
                    .filter(history -> history.receivedAt().isBefore(begin))
                    .filter(history -> open(grouping.bucket(history.stateAt(begin))))
                    .toList();
            Map<Bucket, Long> buckets = new EnumMap<>(Bucket.class);
            histories.stream()
                    .filter(history -> within(history.receivedAt(), begin, end) || carried.contains(history))
                    .forEach(history -> buckets.merge(grouping.bucket(history.stateAt(end)), 1L, Long::sum));
            assertThat(buckets.values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(received + carried.size());
        }
    }

    @Property
    void exactlyTheOpenActionsLeadOn(@ForAll Long seed) {
        for (Course course : history(seed).courses()) {
            var open = AllowedAction.open(course.state());
            for (FeedbackAction action : FeedbackAction.values()) {
                Step step = Samples.step(action);
                if (open.contains(action)) {
                    assertThat(course.standing().after(step, Samples.OWN)).isNotNull();
                } else {
                    assertThatThrownBy(() -> course.standing().after(step, Samples.OWN))
                            .isInstanceOf(FeedbackRefusal.IllegalTransition.class);
                }
            }
        }
    }

    @Property
    void everyCourseIsConsistent(@ForAll Long seed) {
        for (Course course : history(seed).courses()) {
            FeedbackState state = course.state();
            assertThat(course.pausedAt() != null).isEqualTo(state == FeedbackState.WAITING_SUPPLEMENT);
            assertThat(course.publishedAt() != null).isEqualTo(state == FeedbackState.PUBLISHED);
            assertThat(course.outcome() != null).isEqualTo(course.endedAt() != null);
            boolean ended = List.of(
                            FeedbackState.REFUSED,
                            FeedbackState.EMAILED,
                            FeedbackState.ANSWERED,
                            FeedbackState.WAITING_PUBLICATION,
                            FeedbackState.PUBLISHED)
                    .contains(state);
            assertThat(course.endedAt() != null).isEqualTo(ended);
            assertThat(course.heldSince()).isBetween(course.receivedAt(), course.changedAt());
            assertThat(course.dueAt()).isAfter(course.receivedAt());
        }
    }

    /** The clock of the answer stands still while the sender is asked: it is never earlier than it was, and moves only then or with the unit. */
    @Property
    void theAnswerIsDueLaterOnlyAfterASupplementOrATransfer(@ForAll Long seed) {
        var courses = history(seed).courses();
        for (int i = 1; i < courses.size(); i++) {
            Course before = courses.get(i - 1);
            Course after = courses.get(i);
            assertThat(after.dueAt()).isAfterOrEqualTo(before.dueAt());
            if (after.dueAt().isAfter(before.dueAt())) {
                assertThat(before.state() == FeedbackState.WAITING_SUPPLEMENT
                                || !after.responsibleUnitId().equals(before.responsibleUnitId())
                                || after.heldSince().isAfter(before.heldSince()))
                        .isTrue();
            }
        }
    }

    @Property
    void whatIsReceivedAndEndedNeverChangesItsReceiptNorOpensAgainByItself(@ForAll Long seed) {
        var courses = history(seed).courses();
        for (int i = 1; i < courses.size(); i++) {
            assertThat(courses.get(i).receivedAt()).isEqualTo(courses.getFirst().receivedAt());
            if (courses.get(i - 1).endedAt() != null) {
                assertThat(courses.get(i).endedAt())
                        .isEqualTo(courses.get(i - 1).endedAt());
                assertThat(courses.get(i).outcome())
                        .isEqualTo(courses.get(i - 1).outcome());
            }
        }
    }

    @Property
    void onlyAnOfficerOfTheResponsibleUnitMayAct(@ForAll FeedbackState state, @ForAll boolean mayProcess) {
        assertThat(AllowedAction.of(state, mayProcess, false)).isEmpty();
        assertThat(AllowedAction.of(state, false, true)).isEmpty();
        assertThat(AllowedAction.of(state, true, true).stream().filter(AllowedAction::main))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Property
    void everyStateIsCountedOnceInEveryGrouping(@ForAll FeedbackState state, @ForAll Grouping grouping) {
        assertThat(grouping.bucket(state)).isNotNull();
    }

    private static boolean within(Instant moment, Instant begin, Instant end) {
        return !moment.isBefore(begin) && !moment.isAfter(end);
    }

    private static boolean open(Bucket bucket) {
        return bucket == Bucket.WAITING || bucket == Bucket.IN_PROGRESS || bucket == Bucket.TRANSFERRED;
    }

    private static History history(long seed) {
        var random = new Random(seed);
        Instant at = START.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 60)));
        Course course = Course.received(Samples.OWN, at, Samples.CALENDAR);
        var courses = new ArrayList<>(List.of(course));
        for (int steps = random.nextInt(10); steps > 0; steps--) {
            var open = AllowedAction.open(course.state());
            if (open.isEmpty()) {
                break;
            }
            at = at.plus(Duration.ofMinutes(random.nextInt(60 * 24 * 8)));
            FeedbackAction action = open.get(random.nextInt(open.size()));
            course = course.after(Samples.step(action), at, Samples.CALENDAR);
            courses.add(course);
        }
        assertThat(Arrays.asList(FeedbackState.values())).contains(course.state());
        return new History(courses);
    }
}
